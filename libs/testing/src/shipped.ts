import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOverlays, loadProfiles, type Overlay, type Profile } from '#procedures';
import { countryGroups, loadRegisters, type RegisterEntry } from '#registers';

/** What comes with the system: registers, procedures and what modifies them. */
interface Shipped {
  entries: RegisterEntry[];
  groups: Readonly<Record<string, readonly string[]>>;
  profiles: Profile[];
  overlays: Overlay[];
}

let known: Shipped | undefined;

export function shipped(): Shipped {
  known ??= remembered('shipped', load);
  return known;
}

/** The content of a register's entry. */
export function registered<Kind extends RegisterEntry['kind']>(kind: Kind, id: string) {
  const entry = shipped().entries.find((candidate) => candidate.kind === kind && candidate.id === id);
  if (!entry) throw new Error(`the registers have no ${kind} ${id}`);
  return entry.content as Extract<RegisterEntry, { kind: Kind }>['content'];
}

function load(): Shipped {
  const groups = countryGroups();
  const names = Object.keys(groups);
  return { groups, entries: loadRegisters(), profiles: loadProfiles(names), overlays: loadOverlays(names) };
}

/**
 * Plain data that every spec of a run needs and that are dear to make: the first spec makes them, the others read them
 * from the folder of the run. Outside Jest they are made each time.
 */
export function remembered<Data>(name: string, make: () => Data): Data {
  const folder = process.env.AGNOSCO_TEST_RUN;
  if (!folder) return make();
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Data;
  const made = make();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(made));
  renameSync(draft, file);
  return made;
}
