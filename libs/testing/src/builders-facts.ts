import type { ComparisonRow } from '#equivalence';
import type { Application, Facts, UploadedDocument } from '#lifecycle';
import { requiredDocuments, type Profile } from '#procedures';
import { asForeign, asReference, calendarOf } from '#registers';
import { registered, shipped } from './shipped.js';

/** The procedure, the reference and the qualification of the worked case C01, as they come with the system. */
export const c01 = {
  authority: 'hwk-demo',
  profile: 'de-bqfg-nonregulated',
  reference: 'de-elektroniker-egt-2021',
  qualification: 'gh-cert2-electrical',
} as const;

/** Who applies in C01. The person is invented. */
export const c01Application = {
  nationality: 'GH',
  residence: 'GH',
  training_country: 'GH',
  experience: [
    { id: 'exp1', role: 'building electrician', years: 6, covers: ['A1', 'A2', 'A9', 'A10', 'B3'] },
    { id: 'exp2', role: 'solar installer', years: 2, covers: ['B2'] },
  ],
  certificates: [{ id: 'cert1', title: 'Certified wiring professional', validated: false, covers: ['A6'] }],
} satisfies Application;

const missing = { result: 'gap', credited: 0, essential: true } as const;

/** The judgement of C01: 18 units, substantial differences in A6, B1, B4 and B6. */
export const c01Rows: ComparisonRow[] = [
  { ref: 'A1', required: 4, credited: 4, by: ['G4', 'exp1'], result: 'covered' },
  { ref: 'A2', required: 6, credited: 6, by: ['exp1'], result: 'covered' },
  { ref: 'A3', required: 6, credited: 2, result: 'gap', essential: false },
  { ref: 'A4', required: 4, credited: 3, by: ['exp1'], result: 'minor' },
  { ref: 'A5', required: 6, credited: 0, result: 'gap', essential: false },
  { ref: 'A6', required: 20, credited: 14, by: ['G3', 'cert1'], result: 'partly', essential: true, why: 'RCD tests' },
  { ref: 'A7', required: 4, credited: 4, by: ['G2'], result: 'covered' },
  { ref: 'A8', required: 12, credited: 10, by: ['G3'], result: 'covered' },
  { ref: 'A9', required: 5, credited: 5, by: ['G5', 'exp1'], result: 'covered' },
  { ref: 'A10', required: 22, credited: 22, by: ['G1', 'exp1'], result: 'covered' },
  { ref: 'A11', required: 5, credited: 0, result: 'gap', essential: false },
  { ref: 'A12', required: 10, credited: 8, by: ['G2'], result: 'covered' },
  { ref: 'B1', required: 18, credited: 8, by: ['G4'], result: 'partly', essential: true, why: 'design to standards' },
  { ref: 'B2', required: 18, credited: 16, by: ['G6', 'exp2'], result: 'covered' },
  { ref: 'B3', required: 8, credited: 8, by: ['exp1'], result: 'covered' },
  { ref: 'B4', required: 12, ...missing, why: 'building automation' },
  { ref: 'B5', required: 8, credited: 0, result: 'gap', essential: false },
  { ref: 'B6', required: 14, ...missing, why: 'periodic inspections' },
];

/** The same units without any difference. */
export const coveredRows: ComparisonRow[] = c01Rows.map(({ ref, required = 0 }) => ({
  ref,
  required,
  credited: required,
  by: ['G1'],
  result: 'covered',
}));

let known: Omit<Facts, 'documents'> | undefined;

/**
 * What the machine must know of a case like C01: the profile and registers that come with the system and every
 * mandatory document, uploaded the day before. Changes of the profile stand instead of its own values.
 */
export function factsOf({
  profile,
  ...changes
}: Partial<Omit<Facts, 'profile'>> & { profile?: Partial<Profile> } = {}): Facts {
  known ??= load();
  const all = { ...known, profile: { ...known.profile, ...profile } };
  return { ...all, documents: uploadsOf(mandatoryOf(all), '2026-02-01'), ...changes };
}

export function uploadsOf(codes: readonly string[], on: string): UploadedDocument[] {
  return codes.map((code) => ({ code, on, scan: 'unscanned' }));
}

/** Codes of the documents that C01 cannot do without. */
export function mandatoryOf({ profile, groups }: Pick<Facts, 'profile' | 'groups'> = factsOf()): string[] {
  return requiredDocuments(profile, { ...c01Application }, groups)
    .filter(({ mandatory }) => mandatory)
    .map(({ code }) => code);
}

function load(): Omit<Facts, 'documents'> {
  const { groups, profiles } = shipped();
  const profile = profiles.findLast(({ id }) => id === c01.profile);
  if (!profile) throw new Error(`there is no profile ${c01.profile}`);
  const { calendar, zone } = registered('authority', c01.authority);
  return {
    authority: c01.authority,
    profile,
    groups,
    calendar: calendarOf(calendar, zone),
    reference: asReference(registered('reference', c01.reference), 'de'),
    foreign: asForeign(registered('qualification', c01.qualification), 'de'),
  };
}
