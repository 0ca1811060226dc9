import { readdirSync, readFileSync } from 'node:fs';
import { describeProblems, readYaml } from '#procedures';
import { z } from 'zod';
import * as schema from './schema.js';

const folder = new URL('../data/', import.meta.url);

interface Contents {
  authority: schema.AuthorityContent;
  reference: schema.ReferenceContent;
  qualification: schema.QualificationContent;
  occupation: schema.OccupationContent;
  level: schema.LevelContent;
  country_group: schema.CountryGroupContent;
}

/** An entry of the registers as it comes with the system. A change of one is a new version of it. */
export type RegisterEntry = {
  [Kind in keyof Contents]: { kind: Kind; id: string; version: number; content: Contents[Kind] };
}[keyof Contents];

/**
 * The entries of the registers' files, kind by kind. Countries and languages are not among them: their names come from
 * the runtime, see `countries` and `languagesOfTheWorld`.
 * @throws Error that names file, line and key where a file is not valid
 */
export function loadRegisters(): RegisterEntry[] {
  return [
    ...listed('authority', readList('authorities.yaml', schema.authoritySchema)),
    ...listed('reference', references()),
    ...listed('qualification', readList('qualifications.yaml', schema.qualificationSchema)),
    ...listed('occupation', readList('occupations.yaml', schema.occupationSchema)),
    ...listed('level', readList('eqf-levels.yaml', schema.levelSchema)),
    ...listed('level', readList('art11-levels.yaml', schema.levelSchema)),
    ...listed('country_group', groups()),
  ];
}

/** The countries of each group, those of the groups that it includes among them. */
export function countryGroups(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(groups().map(({ id, members }) => [id, members]));
}

/** Reads one file of the data folder. */
export function readData<Schema extends z.ZodType>(file: string, content: Schema): z.output<Schema> {
  const { value, problems } = readYaml(readFileSync(new URL(file, folder), 'utf8'), content);
  if (problems) throw new Error(describeProblems(file, problems));
  return value;
}

const readList = <Schema extends z.ZodType>(file: string, item: Schema) => readData(file, z.array(item));

function references(): schema.ReferenceContent[] {
  const files = readdirSync(new URL('references/', folder)).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((file) => readData(`references/${file}`, schema.referenceSchema));
}

function groups(): schema.CountryGroupContent[] {
  const members = new Map<string, readonly string[]>();
  return readList('country-groups.yaml', schema.countryGroupSchema).map(({ includes, ...group }) => {
    const all = [...includes.flatMap((id) => membersOf(members, id, group.id)), ...group.members].sort();
    members.set(group.id, all);
    return { ...group, members: all };
  });
}

function membersOf(members: ReadonlyMap<string, readonly string[]>, id: string, by: string): readonly string[] {
  const found = members.get(id);
  if (!found) throw new Error(`country-groups.yaml: ${by} includes ${id}, which does not stand before it`);
  return found;
}

function listed<Kind extends keyof Contents>(kind: Kind, contents: readonly Contents[Kind][]) {
  return contents.map((content) => ({ kind, id: content.id, version: content.version, content }));
}
