import { loadProfiles } from '#procedures';
import { countries, countryGroups, languagesOfTheWorld, loadRegisters, type PublicationKind } from '#registers';

export interface Entry {
  id: string;
  version: number;
}

/** What was published, by kind, id and version: in files, or in the database. */
export interface Publications {
  /** The newest version of each entry. */
  all(kind: PublicationKind): readonly Entry[];
  /** That version; without one the newest. */
  find(kind: PublicationKind, id: string, version?: number): Entry | undefined;
}

const kinds = {
  authorities: 'authority',
  occupations: 'occupation',
  references: 'reference',
  qualifications: 'qualification',
  levels: 'level',
  profiles: 'profile',
} as const satisfies Record<string, PublicationKind>;

/** Their names come from the runtime and ISO, so they have no versions. */
const standing = { countries, languages: languagesOfTheWorld } as const;

export type RegisterName = keyof typeof kinds | keyof typeof standing;

/** The public registers by the names of their addresses. */
export class RegisterReader {
  constructor(private readonly publications: Publications) {}

  list(register: RegisterName): readonly { id: string }[] {
    return isStanding(register) ? standing[register]() : this.publications.all(kinds[register]);
  }

  find(register: RegisterName, id: string, version?: number): { id: string } | undefined {
    if (!isStanding(register)) return this.publications.find(kinds[register], id, version);
    return version === undefined ? this.list(register).find((entry) => entry.id === id) : undefined;
  }
}

/** What comes with the system, without a database. */
export class FilePublications implements Publications {
  private readonly entries: readonly { kind: PublicationKind; content: Entry }[] = [
    ...loadRegisters(),
    ...loadProfiles(Object.keys(countryGroups())).map((content) => ({ kind: 'profile' as const, content })),
  ];

  all(kind: PublicationKind): Entry[] {
    const newest = new Map<string, Entry>();
    for (const entry of this.of(kind)) {
      if ((newest.get(entry.id)?.version ?? 0) < entry.version) newest.set(entry.id, entry);
    }
    return [...newest.values()];
  }

  find(kind: PublicationKind, id: string, version?: number): Entry | undefined {
    if (version === undefined) return this.all(kind).find((entry) => entry.id === id);
    return this.of(kind).find((entry) => entry.id === id && entry.version === version);
  }

  private of(kind: PublicationKind): Entry[] {
    return this.entries.filter((entry) => entry.kind === kind).map(({ content }) => content);
  }
}

function isStanding(register: RegisterName): register is keyof typeof standing {
  return register in standing;
}
