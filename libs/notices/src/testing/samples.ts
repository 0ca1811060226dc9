import type { NoticeKind } from '#vocabulary';
import type { NoticeData, Statement, StatementOf } from '../types.js';
import { credited, differing } from './electrician.js';

/** Invented persons and addresses; the comparison is that of an electrician trained in Ghana. */
export const chamber: NoticeData['authority'] = {
  name: { de: 'Handwerkskammer Musterstadt (Demonstration)', en: 'Musterstadt Chamber of Crafts (demonstration)' },
  address: ['Musterstraße 1', '40000 Musterstadt'],
  place: 'Musterstadt',
  email: 'anerkennung@hwk-demo.example',
  phone: '+49 211 0000-0',
};

export const remedy: StatementOf<'remedy_instruction'> = {
  code: 'remedy_instruction',
  data: {
    forum: 'objection',
    title: { de: 'Widerspruch', en: 'Objection' },
    duration: 'P1M',
    authority: chamber.name,
    address: chamber.address,
    cite: 'VwGO § 70(1)',
  },
};

export const verification = {
  url: 'https://anerkennung.hwk-demo.example/verify/7Q2MX4KD9TWBH3RC7Q2MX4KD9T',
  code: '7Q2M-X4KD-9TWB-H3RC-7Q2M-X4KD-9T',
};

export function notice(kind: NoticeKind, more: Partial<NoticeData> = {}): NoticeData {
  return {
    id: '0198a3c2-7b1e-7c44-9a55-2f0d6c1e8b90',
    kind,
    case_number: 'HWK-2026-000012',
    issued_on: '2026-05-04',
    issued_at: '2026-05-04T08:30:00.000Z',
    authority: chamber,
    recipient: { name: 'Kwame Asante', address: ['12 Ringway Close', 'Kokomlemle', 'ACCRA', 'GHANA'] },
    applicant: { name: 'Kwame Asante', birth_date: '1995-03-12' },
    procedure: {
      title: {
        de: 'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf',
        en: 'Equivalence assessment, non-regulated occupation',
      },
      legal_basis: 'BQFG §§ 3–8, 14, 15; BBiG § 50a; HwO § 40a',
    },
    qualification: {
      title: 'National Certificate II, Electrical Installation (NTVETQF)',
      country: { de: 'Ghana', en: 'Ghana', fr: 'Ghana', pt: 'Gana', es: 'Ghana', ar: 'غانا' },
    },
    reference: {
      title: {
        de: 'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik',
        en: 'Electrician, energy and building technology',
      },
    },
    unit: 'weeks',
    signed_by: { de: 'Abteilung Berufsbildung, Anerkennung', en: 'Department of vocational training, recognition' },
    statements: [],
    ...more,
  };
}

const documents = [
  {
    code: 'cv_table_de',
    title: {
      de: 'Tabellarische Aufstellung der Ausbildungsgänge und Erwerbstätigkeiten, auf Deutsch',
      en: 'Table of courses of training and of employment, in German',
    },
  },
  {
    code: 'foreign_training_certificates_translation',
    title: {
      de: 'Deutsche Übersetzung der Ausbildungsnachweise (öffentlich bestellt oder beeidigt)',
      en: 'German translation of the training certificates by a sworn translator',
    },
  },
];

const deadline = (due_on?: string): Statement => ({
  code: 'decision_deadline',
  data: { duration: 'P3M', cite: 'BQFG § 6(3)', ...(due_on ? { due_on } : {}) },
});

const uncredited = differing.map((unit) => ({ ...unit, credited: 0 }));

/** One letter of each kind that the demonstration sends, as it would be issued. */
export const samples = {
  acknowledgement: notice('acknowledgement', {
    statements: [
      { code: 'receipt_date', data: { on: '2026-02-02' } },
      deadline('2026-05-04'),
      { code: 'start_conditions', data: { cite: 'BQFG § 6(2), (3)' } },
      { code: 'missing_documents', data: { documents: [] } },
    ],
  }),
  acknowledgement_missing: notice('acknowledgement', {
    statements: [
      { code: 'receipt_date', data: { on: '2026-02-02' } },
      deadline(),
      { code: 'start_conditions', data: { cite: 'BQFG § 6(2), (3)' } },
      { code: 'missing_documents', data: { documents, until: '2026-03-16' } },
    ],
  }),
  document_request: notice('document_request', {
    statements: [{ code: 'missing_documents', data: { documents, until: '2026-03-16' } }],
  }),
  information_request: notice('information_request', {
    asks: {
      items: [
        { about: 'Lehrplan', ask: 'Bitte senden Sie uns die Stundenzahl je Fach, bestätigt von Ihrer Schule.' },
        {
          about: 'Tätigkeit bei Volta Wiring Ltd.',
          ask: 'Bitte beschreiben Sie, welche Prüfungen Sie an elektrischen Anlagen selbst durchgeführt haben.',
        },
      ],
      until: '2026-04-10',
      suspends: 'BQFG § 6(4)',
    },
  }),
  extension: notice('extension', {
    extension: {
      from: '2026-06-03',
      to: '2026-07-03',
      reason:
        'Das Gutachten zu den Stundenzahlen Ihrer Schule steht noch aus. Wir haben es am 11. März 2026 angefordert.',
    },
  }),
  partial: notice('decision', {
    outcome: 'partial',
    verification,
    statements: [
      remedy,
      { code: 'difference_reasons', data: { units: differing } },
      { code: 'substantial_differences', data: { units: differing } },
      {
        code: 'existing_qualifications',
        data: { qualification: 'National Certificate II, Electrical Installation (NTVETQF)', units: credited },
      },
      { code: 'fee', data: { amount_cents: 55000, currency: 'EUR' } },
    ],
  }),
  full: notice('decision', {
    outcome: 'full',
    verification,
    statements: [
      {
        code: 'legal_effect',
        data: {
          effect: {
            de: 'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.',
            en: 'The foreign training certificate has the same legal effect as the corresponding German examination certificate.',
          },
          cite: 'BBiG § 50a; HwO § 40a',
        },
      },
      remedy,
    ],
  }),
  refusal: notice('refusal', {
    outcome: 'refused',
    statements: [
      { code: 'existing_qualifications', data: { units: [] } },
      { code: 'substantial_differences', data: { units: uncredited } },
      { code: 'difference_reasons', data: { units: uncredited } },
      remedy,
    ],
  }),
  compensation: notice('compensation', {
    outcome: 'measure_required',
    verification,
    statements: [
      { code: 'level_required', data: { level: 'c' } },
      { code: 'level_held', data: { level: 'c' } },
      { code: 'substantial_differences', data: { units: differing.slice(0, 3) } },
      { code: 'difference_reasons', data: { units: differing.slice(0, 3) } },
      {
        code: 'offset_reasons',
        data: {},
        text: 'Ihre Tätigkeit bei Volta Wiring Ltd. haben wir berücksichtigt: Sie gleicht die Unterschiede beim Messen aus, nicht aber die in der Planung und in der Gebäudesystemtechnik.',
      },
      {
        code: 'measures',
        data: {
          measures: [
            {
              type: 'adaptation_period',
              title: { de: 'Anpassungslehrgang', en: 'Adaptation period' },
              max: 'P3Y',
            },
            { type: 'aptitude_test', title: { de: 'Eignungsprüfung', en: 'Aptitude test' } },
          ],
        },
      },
      { code: 'choice', data: { by: 'applicant' } },
      remedy,
      { code: 'fee', data: { amount_cents: 55000, currency: 'EUR' } },
    ],
  }),
  measure_result: notice('measure_result', {
    outcome: 'refused',
    measure_results: [
      {
        title: { de: 'Kenntnisprüfung', en: 'Knowledge test' },
        passed: false,
        parts: [
          { title: 'Situation 1', passed: true },
          { title: { de: 'Mündlicher Teil', en: 'Oral part' }, passed: false, why: 'Die Pflegeplanung fehlte.' },
          { title: 'Situation 2', passed: false },
        ],
      },
    ],
    statements: [remedy],
  }),
  certificate: notice('certificate', {
    outcome: 'full',
    verification,
    statements: [
      {
        code: 'legal_effect',
        data: {
          effect: {
            de: 'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.',
            en: 'The foreign training certificate has the same legal effect as the corresponding German examination certificate.',
          },
          cite: 'BBiG § 50a; HwO § 40a',
        },
      },
      { code: 'verification', data: {} },
    ],
  }),
} satisfies Record<string, NoticeData>;
