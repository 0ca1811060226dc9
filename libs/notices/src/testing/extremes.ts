import { statementCodes, type StatementCode } from '#vocabulary';
import type { FactsOf, Statement } from '../types.js';
import { credited, differing } from './electrician.js';
import { chamber, notice, remedy } from './samples.js';

const facts: { [Code in StatementCode]: FactsOf<Code> } = {
  receipt_date: { on: '2026-02-02' },
  decision_deadline: { due_on: '2026-05-04', duration: 'P3M', cite: 'BQFG § 6(3)' },
  start_conditions: { cite: 'START-CITE' },
  missing_documents: { documents: [{ code: 'x', title: { de: 'DOCUMENT', en: 'DOCUMENT' } }] },
  existing_qualifications: { units: [{ id: 'A', title: 'UNIT-HELD', required: 4, credited: 4 }] },
  substantial_differences: { units: [{ id: 'B', title: 'UNIT-LACKING', required: 4, credited: 0 }] },
  difference_reasons: { units: [{ id: 'B', title: 'UNIT-LACKING', why: 'REASON-WHY' }] },
  offset_reasons: {},
  level_required: { level: 'LEVEL-A' },
  level_held: { level: 'LEVEL-B' },
  measures: { measures: [{ type: 'adaptation_period', title: { de: 'MEASURE', en: 'MEASURE' }, max: 'P3Y6M' }] },
  choice: { by: 'applicant' },
  remedy_instruction: { ...remedy.data, forum: 'court', duration: 'P1M', address: ['COURT-SEAT'] },
  legal_effect: { effect: { de: 'EFFECT', en: 'EFFECT' }, cite: 'BBiG § 50a' },
  fee: { amount_cents: 55000, currency: 'EUR' },
  purpose: {},
  disclaimer: {},
  verification: {},
};

/** Every statement there is, each with a word that is found again. */
export const everyStatement = statementCodes.map((code) => ({ code, data: facts[code] }) as Statement);

export const sentence = 'Der Nachweis beschreibt die Inhalte nur in Stichworten; zuordnen lässt er sich nur zum Teil. ';

/** Everything at its longest: names, addresses, tables over pages, a row that no page holds. */
export const longLetter = notice('decision', {
  outcome: 'partial',
  authority: {
    ...chamber,
    name: {
      de: 'Landesverwaltungsamt Musterland, Referat für die Anerkennung ausländischer Berufsqualifikationen in den Gesundheitsfachberufen und Heilberufen',
      en: 'Musterland State Administration Office, Unit for the Recognition of Foreign Professional Qualifications in the Health Professions',
    },
    email: 'anerkennung-gesundheitsfachberufe@landesverwaltungsamt.musterland.example',
  },
  recipient: {
    name: 'Maria Fernanda da Conceição de Albuquerque e Vasconcelos-Rodrigues',
    address: [
      'c/o Beratungsstelle',
      'Herrn Dr. Łukasz Żółkiewski',
      'Rua Engenheiro José Ulisses de Almeida 12, 4.º',
      'Bairro Novo',
      '4000-123 Porto',
      'PORTUGAL',
    ],
  },
  statements: [
    { code: 'existing_qualifications', data: { units: Array.from({ length: 5 }, () => credited).flat() } },
    {
      code: 'substantial_differences',
      data: {
        units: [
          ...differing,
          { id: 'X', title: 'Theorie', required: 1000, credited: 0.5, why: sentence.repeat(60) },
          ...differing,
        ],
      },
    },
    { code: 'difference_reasons', data: { units: [] } },
    { code: 'offset_reasons', data: {}, text: Array.from({ length: 6 }, () => sentence.repeat(8)).join('\n\n') },
    remedy,
  ],
});
