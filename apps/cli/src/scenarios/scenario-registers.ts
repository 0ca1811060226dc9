import { parseProfile } from '#procedures';
import {
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

/**
 * What a scenario brings with it is published as a further version, as an authority would; at the next scenario the
 * authorities are published as they were.
 */
export class ScenarioRegisters {
  private readonly original: readonly AuthorityContent[];
  private changed = false;

  constructor(
    private readonly ownerUrl: string,
    private readonly registers: Registers,
    private readonly refreshOthers: () => Promise<void>,
  ) {
    this.original = registers.all<AuthorityContent>('authority');
  }

  async restore(): Promise<void> {
    if (!this.changed) return;
    for (const authority of this.original) await this.publishNext('authority', authority);
    this.changed = false;
  }

  /** @throws ProfileError where it is not valid */
  async addProfile(yaml: string, file: string): Promise<{ id: string }> {
    const profile = parseProfile(yaml, file, Object.keys(countryGroups()));
    await this.publishNext('profile', profile, profile.effective_from);
    for (const authority of this.registers.all<AuthorityContent>('authority')) {
      const profiles = [...new Set([...authority.profiles, profile.id])];
      await this.changeAuthority({ ...authority, profiles });
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
    await this.publishNext('reference', content);
    return { id: content.id };
  }

  async useCalendar(authority: string, calendar: string): Promise<void> {
    await this.changeAuthority({ ...this.registers.authority(authority), calendar });
  }

  private async changeAuthority(authority: AuthorityContent): Promise<void> {
    this.changed = true;
    await this.publishNext('authority', authority);
  }

  private async publishNext(kind: PublicationKind, content: Content, effective_from = fromTheStart): Promise<void> {
    const newest = this.registers.find<Content>(kind, content.id)?.version ?? 0;
    const version = newest + 1;
    const draft = { kind, id: content.id, version, effective_from, content: { ...content, version } };
    await publishAll(this.ownerUrl, [draft]);
    await this.registers.refresh();
    await this.refreshOthers();
  }
}
