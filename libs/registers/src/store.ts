import type { DataSource } from 'typeorm';
import type { ReferenceQualification } from '#equivalence';
import {
  applyOverlays,
  overlayInForce,
  overlaySchema,
  profileSchema,
  type CountryGroups,
  type Overlay,
  type Profile,
} from '#procedures';
import { countries } from './countries.js';
import type { PublicationKind } from './entities.js';
import { asReference } from './qualifications.js';
import type { AuthorityContent, CountryGroupContent, QualificationContent, ReferenceContent, Text } from './schema.js';

interface Row {
  kind: PublicationKind;
  id: string;
  version: number;
  effective_from: string;
  content: unknown;
}

const refreshMs = 10_000;

const readSql = `
  SELECT "kind", "id", "version", "effective_from"::text, "content", "published_at"::text
  FROM "publications" WHERE "published_at" >= $1 ORDER BY "kind", "id", "version"`;

/**
 * Registers and profiles as published in the database, kept in memory: versions never change, so what is here is
 * right for ever, and new versions are fetched every few seconds. Look-ups are synchronous and cost no round trip.
 */
export class Registers {
  private readonly versions = new Map<string, Row[]>();
  private readonly references = new Map<string, ReferenceQualification>();
  private readonly overlaid = new Map<string, Profile>();
  private newest = '-infinity';
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Loads everything and keeps it fresh. */
  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), refreshMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    const rows: (Row & { published_at: string })[] = await this.dataSource.query(readSql, [this.newest]);
    for (const { published_at, ...published } of rows) {
      if (this.find(published.kind, published.id, published.version)) continue;
      const row = { ...published, content: read(published) };
      const key = `${row.kind}/${row.id}`;
      this.versions.set(
        key,
        [...(this.versions.get(key) ?? []), row].sort((a, b) => a.version - b.version),
      );
      if (this.newest === '-infinity' || published_at > this.newest) this.newest = published_at;
    }
  }

  /** @throws Error where it was never published: a case cannot name it */
  authority(id: string): AuthorityContent {
    return known(this.findAuthority(id), `authority ${id}`);
  }

  findAuthority(id: string): AuthorityContent | undefined {
    return this.find<AuthorityContent>('authority', id);
  }

  profile(id: string, version: number): Profile {
    return known(this.find<Profile>('profile', id, version), `profile ${id} version ${version}`);
  }

  /** The version that a submission on this day is judged by. */
  profileInForce(id: string, day: string): Profile | undefined {
    return this.profilesInForce(id, day).at(-1);
  }

  /** Every version in force on a day, the newest last. */
  profilesInForce(id: string, day: string): Profile[] {
    const candidates = (this.versions.get(`profile/${id}`) ?? []).map(({ content }) => content as Profile);
    return candidates.filter((profile) => inForce(profile, day));
  }

  /** The version of an overlay in force on a day. */
  overlayInForce(id: string, day: string): Overlay | undefined {
    const candidates = (this.versions.get(`overlay/${id}`) ?? []).map(({ content }) => content as Overlay);
    return overlayInForce(candidates, id, day);
  }

  /** The profile as it holds under overlays; made once for each combination. */
  underOverlays(profile: Profile, overlays: readonly { id: string; version: number }[]): Profile {
    if (overlays.length === 0) return profile;
    const key = [profile, ...overlays].map(({ id, version }) => `${id}@${version}`).join('+');
    const found =
      this.overlaid.get(key) ??
      applyOverlays(
        profile,
        overlays.map(({ id, version }) => known(this.find<Overlay>('overlay', id, version), `overlay ${id}`)),
      );
    this.overlaid.set(key, found);
    return found;
  }

  reference(id: string, version: number): ReferenceQualification {
    const key = `${id}@${version}`;
    const found = this.references.get(key) ?? asReference(this.referenceContent(id, version), 'de');
    this.references.set(key, found);
    return found;
  }

  referenceContent(id: string, version: number): ReferenceContent {
    return known(this.find<ReferenceContent>('reference', id, version), `reference ${id} version ${version}`);
  }

  latestReference(id: string): ReferenceContent | undefined {
    return this.find<ReferenceContent>('reference', id);
  }

  latestQualification(id: string): QualificationContent | undefined {
    return this.find<QualificationContent>('qualification', id);
  }

  countryGroups(): CountryGroups {
    return Object.fromEntries(this.all<CountryGroupContent>('country_group').map(({ id, members }) => [id, members]));
  }

  /** A country's name; its code where the registers do not have it. */
  countryName(code: string): Text {
    return countries().find(({ id }) => id === code)?.name ?? { de: code, en: code };
  }

  /** The newest version of every entry of a register. */
  all<Content>(kind: PublicationKind): Content[] {
    return [...this.versions.entries()]
      .filter(([key]) => key.startsWith(`${kind}/`))
      .flatMap(([, rows]) => rows.slice(-1))
      .map(({ content }) => content as Content);
  }

  /** That version of an entry; without one the newest. */
  find<Content>(kind: PublicationKind, id: string, version?: number): Content | undefined {
    const rows = this.versions.get(`${kind}/${id}`) ?? [];
    const row = version === undefined ? rows.at(-1) : rows.find((candidate) => candidate.version === version);
    return row?.content as Content | undefined;
  }
}

function inForce({ effective_from, effective_to }: Profile, day: string): boolean {
  return effective_from <= day && (effective_to === undefined || day <= effective_to);
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`${what} is not published`);
  return found;
}

/** Profiles and overlays are published as they were written: what a later schema adds has its default. */
function read({ kind, content }: Row): unknown {
  if (kind === 'profile') return profileSchema.parse(content);
  return kind === 'overlay' ? overlaySchema.parse(content) : content;
}
