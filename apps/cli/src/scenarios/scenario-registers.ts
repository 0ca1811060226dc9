import { parseProfile } from '#procedures';
import {
  calendarOf,
  countryGroups,
  referenceSchema,
  type AuthorityContent,
  type PublicationKind,
  type Registers,
} from '#registers';
import { publishAll } from '../publish-registers.js';
import type { InlineReference } from './format.js';

interface Content {
  id: string;
  version: number;
}

const fromTheStart = '2000-01-01';

interface Shadowed {
  kind: PublicationKind;
  content: Content;
  effectiveFrom: string;
}

/**
 * What a scenario brings with it is published as a further version, as an authority would; at the next scenario what
 * it changed is published as it was.
 */
export class ScenarioRegisters {
  private readonly shadowed = new Map<string, Shadowed>();

  constructor(
    private readonly ownerUrl: string,
    private readonly registers: Registers,
    private readonly refreshOthers: () => Promise<void>,
  ) {}

  async restore(): Promise<void> {
    for (const { kind, content, effectiveFrom } of this.shadowed.values()) {
      await this.publishNext(kind, content, effectiveFrom);
    }
    this.shadowed.clear();
  }

  /**
   * A file may hold several versions of a profile, one document each: they keep their numbers.
   * @throws ProfileError where one is not valid
   */
  async addProfile(yaml: string, file: string): Promise<{ id: string }> {
    const groups = Object.keys(countryGroups());
    const versions = yaml.split(/^---$/m).map((document) => parseProfile(document, file, groups));
    const [profile] = versions;
    if (!profile || versions.some(({ id }) => id !== profile.id)) throw new Error(`${file}: versions of one profile`);
    if (versions.length === 1) await this.change('profile', profile, profile.effective_from);
    else await this.publishVersions(versions);
    for (const authority of this.registers.all<AuthorityContent>('authority')) {
      const profiles = [...new Set([...authority.profiles, profile.id])];
      await this.change('authority', { ...authority, profiles });
    }
    return { id: profile.id };
  }

  async addReference(reference: InlineReference): Promise<{ id: string }> {
    const { units, title, ...rest } = reference;
    const content = referenceSchema.parse({
      version: 1,
      provenance: 'ILLUSTRATIVE',
      jurisdiction: 'DE',
      legal_basis: ['given by the scenario'],
      codes: {},
      unit: 'weeks',
      ...rest,
      title: title ?? reference.id,
      units: units.map((unit) => ({ ...unit, title: unit.title ?? unit.id })),
    });
    await this.change('reference', content);
    return { id: content.id };
  }

  /** @throws Error where the calendar is not known */
  async useCalendar(authority: string, calendar: string): Promise<void> {
    const content = this.registers.authority(authority);
    calendarOf(calendar, content.zone);
    await this.change('authority', { ...content, calendar });
  }

  private async change<C extends Content>(
    kind: PublicationKind,
    content: C,
    effectiveFrom = fromTheStart,
  ): Promise<void> {
    const key = `${kind}/${content.id}`;
    const before = this.registers.find<Content & { effective_from?: string }>(kind, content.id);
    if (before && !this.shadowed.has(key)) {
      this.shadowed.set(key, { kind, content: before, effectiveFrom: before.effective_from ?? fromTheStart });
    }
    await this.publishNext(kind, content, effectiveFrom);
  }

  /** What an earlier scenario published under the same number is there already: a version is never edited. */
  private async publishVersions(versions: readonly (Content & { effective_from: string })[]): Promise<void> {
    const kind = 'profile';
    const further = versions.filter(({ id, version }) => !this.registers.find(kind, id, version));
    const drafts = further.map((content) => {
      const { id, version, effective_from } = content;
      return { kind, id, version, effective_from, content } as const;
    });
    await publishAll(this.ownerUrl, drafts);
    await this.registers.refresh();
    await this.refreshOthers();
  }

  private async publishNext(kind: PublicationKind, content: Content, effective_from: string): Promise<void> {
    const newest = this.registers.find<Content>(kind, content.id)?.version ?? 0;
    const version = newest + 1;
    const draft = { kind, id: content.id, version, effective_from, content: { ...content, version } };
    await publishAll(this.ownerUrl, [draft]);
    await this.registers.refresh();
    await this.refreshOthers();
  }
}
