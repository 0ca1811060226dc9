import type { Comparison, ComparisonRow, EquivalenceRules, Experience, OtherCertificate, Unit } from '../types.js';

/** BQFG § 4(2): duration counts, and learning need not be formally validated. */
export const bqfg: EquivalenceRules = {
  duration_is_criterion: true,
  offset: { by: ['experience', 'certificates'], needs_formal_validation: false, cite: 'BQFG § 4(2) No 3' },
  cite: 'BQFG § 4(2)',
};

/** PflBG § 40(2): only content counts, and lifelong learning must be formally validated. */
export const pflbg: EquivalenceRules = {
  duration_is_criterion: false,
  offset: { by: ['experience', 'certificates'], needs_formal_validation: true, cite: 'PflBG § 40(2) s. 3' },
  cite: 'PflBG § 40(2)',
};

/** `A1 4` is a unit with its amount, `A6! 20` an essential one. */
function units(table: string): Unit[] {
  return table.split(/,\s*/).map((entry) => {
    const [name = '', amount] = entry.trim().split(' ');
    return { id: name.replace('!', ''), title: name, amount: Number(amount ?? 0), essential: name.endsWith('!') };
  });
}

function compare(
  unit: 'weeks' | 'hours',
  reference: string,
  foreign: string,
  rows: ComparisonRow[],
  evidence: { experience: Experience[]; certificates?: OtherCertificate[] },
): Comparison {
  return {
    rows,
    reference: { id: 'reference', version: 1, unit, units: units(reference) },
    foreign: { id: 'foreign', version: 1, units: units(foreign) },
    evidence: { certificates: [], ...evidence },
  };
}

/** An electrician from Ghana against the German electrician for energy and building technology; weeks of ElekAusbV. */
export const c01 = compare(
  'weeks',
  'A1 4, A2 6, A3 6, A4 4, A5 6, A6! 20, A7 4, A8! 12, A9! 5, A10! 22, A11 5, A12! 10, B1! 18, B2! 18, B3 8, B4! 12, B5 8, B6! 14',
  'G1 34, G2 18, G3 10, G4 12, G5 8, G6 6, G7 20',
  [
    { ref: 'A1', required: 4, credited: 4, by: ['G4', 'exp1'], result: 'covered' },
    { ref: 'A2', required: 6, credited: 6, by: ['G7', 'exp1'], result: 'covered' },
    { ref: 'A3', required: 6, credited: 2, by: ['G7'], result: 'gap', essential: false },
    { ref: 'A4', required: 4, credited: 3, by: ['exp1'], result: 'minor' },
    { ref: 'A5', required: 6, credited: 0, result: 'gap', essential: false },
    {
      ref: 'A6',
      required: 20,
      credited: 14,
      by: ['G3', 'G4', 'cert1'],
      result: 'partly',
      essential: true,
      why: 'earthing',
    },
    { ref: 'A7', required: 4, credited: 4, by: ['G2'], result: 'covered' },
    { ref: 'A8', required: 12, credited: 10, by: ['G3'], result: 'covered' },
    { ref: 'A9', required: 5, credited: 5, by: ['G5', 'exp1'], result: 'covered' },
    { ref: 'A10', required: 22, credited: 22, by: ['G1', 'exp1'], result: 'covered' },
    { ref: 'A11', required: 5, credited: 0, result: 'gap', essential: false },
    { ref: 'A12', required: 10, credited: 8, by: ['G2'], result: 'covered' },
    { ref: 'B1', required: 18, credited: 8, by: ['G4', 'exp1'], result: 'partly', essential: true, why: 'standards' },
    { ref: 'B2', required: 18, credited: 16, by: ['G2', 'G6', 'exp2'], result: 'covered' },
    { ref: 'B3', required: 8, credited: 8, by: ['exp1'], result: 'covered' },
    { ref: 'B4', required: 12, credited: 0, result: 'gap', essential: true, why: 'building automation absent' },
    { ref: 'B5', required: 8, credited: 0, result: 'gap', essential: false },
    { ref: 'B6', required: 14, credited: 4, by: ['G5'], result: 'gap', essential: true, why: 'inspections absent' },
  ],
  {
    experience: [
      { id: 'exp1', role: 'building electrician', years: 6, covers: ['A1', 'A2', 'A9', 'A10', 'B3'] },
      { id: 'exp2', role: 'solar installer', years: 2, covers: ['B2'] },
    ],
    certificates: [{ id: 'cert1', title: 'certified wiring professional', validated: false, covers: ['A6'] }],
  },
);

/** A nurse from the Philippines against the general nurse; hours of PflAPrV annexes 6 and 7. */
export const c02 = compare(
  'hours',
  'A6-I! 1000, A6-II! 280, A6-III! 300, A6-IV! 160, A6-V! 160, A6-free 200, A7-I 400, A7-II1! 400, A7-II2! 400, A7-II3! 400, A7-III! 120, A7-IV! 120, A7-V 500, A7-VI1 80, A7-VI2 80',
  'T1 620, T2 540, T3 360, T4 216, T5 370, P1 720, P2 408, P3 300, P4 102, P5 48',
  [
    { ref: 'A6-I', required: 1000, credited: 1000, by: ['T1', 'T2'], result: 'covered' },
    { ref: 'A6-II', required: 280, credited: 180, by: ['T5'], result: 'minor' },
    { ref: 'A6-III', required: 300, credited: 236, by: ['T4'], result: 'minor' },
    {
      ref: 'A6-IV',
      required: 160,
      credited: 60,
      by: ['T5'],
      result: 'gap',
      essential: true,
      why: 'German law not covered',
    },
    { ref: 'A6-V', required: 160, credited: 130, by: ['T5'], result: 'covered' },
    { ref: 'A7-II1', required: 400, credited: 400, by: ['P1', 'exp1'], result: 'covered' },
    { ref: 'A7-II2', required: 400, credited: 48, by: ['P5'], result: 'gap', essential: true, why: 'long-term care' },
    {
      ref: 'A7-II3',
      required: 400,
      credited: 300,
      by: ['P3'],
      result: 'partly',
      essential: true,
      why: 'not ambulatory',
    },
    { ref: 'A7-III', required: 120, credited: 120, by: ['P2'], result: 'covered' },
    { ref: 'A7-IV', required: 120, credited: 102, by: ['P4'], result: 'covered' },
    { ref: 'A7-V', required: 500, credited: 500, by: ['exp1'], result: 'covered' },
  ],
  { experience: [{ id: 'exp1', role: 'ward nurse', years: 3, covers: ['A7-II1', 'A7-V'] }] },
);

/** A mason from Senegal against the German mason; weeks of HochbauBAusbV, units judged together. */
export const c03 = compare(
  'weeks',
  'Y1-a 2, Y1-b 2, Y1-c 2, Y1-d! 30, Y1-e 6, Y1-f 6, Y1-g 2, Y1-h 2, Y2-a 2, Y2-b 2, Y2-c 2, Y2-d! 10, Y2-e! 22, Y2-f 8, Y2-g 4, Y2-h 2, Y3-a 4, Y3-b 2, Y3-c! 10, Y3-d! 25, Y3-e! 2, Y3-f 2, Y3-g! 5, Y3-h 2',
  'S1 30, S2 22, S3 8, S4 6, S5 6, S6 8',
  [
    { ref: ['Y1-d', 'Y2-d', 'Y2-e'], required: 62, credited: 60, by: ['S1', 'S2', 'exp1'], result: 'covered' },
    { ref: ['Y3-c'], required: 10, credited: 8, by: ['S2', 'exp1'], result: 'covered' },
    { ref: ['Y3-d'], required: 25, credited: 12, by: ['S1', 'exp1'], result: 'partly', essential: true, why: 'arches' },
    { ref: ['Y1-e', 'Y2-f', 'Y3-f'], required: 16, credited: 9, by: ['S3'], result: 'minor', essential: false },
    { ref: ['Y3-e'], required: 2, credited: 0, result: 'gap', essential: true, why: 'thermal insulation' },
    { ref: ['Y3-g'], required: 5, credited: 0, result: 'gap', essential: true, why: 'repair, sealing' },
    { ref: ['Y1-f'], required: 6, credited: 2, by: ['S4'], result: 'minor', essential: false },
    {
      ref: 'Y1-a Y1-b Y1-c Y1-g Y1-h Y2-a Y2-b Y2-c Y2-g Y2-h Y3-a Y3-b Y3-h'.split(' '),
      required: 30,
      credited: 22,
      by: ['S4', 'S5', 'S6', 'exp1'],
      result: 'minor',
      essential: false,
    },
  ],
  { experience: [{ id: 'exp1', role: 'mason', years: 9, covers: ['Y1-d', 'Y2-d', 'Y2-e', 'Y3-c'] }] },
);
