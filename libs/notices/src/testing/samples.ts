import { statementCodes, type NoticeKind, type StatementCode } from '#vocabulary';
import type { FactsOf, NoticeData, NoticeUnit, Statement, StatementOf } from '../types.js';

/** Invented persons and addresses; the comparison is that of an electrician trained in Ghana. */
const chamber: NoticeData['authority'] = {
  name: { de: 'Handwerkskammer Musterstadt (Demonstration)', en: 'Musterstadt Chamber of Crafts (demonstration)' },
  address: ['Musterstraße 1', '40000 Musterstadt'],
  place: 'Musterstadt',
  email: 'anerkennung@hwk-demo.example',
  phone: '+49 211 0000-0',
};

const unit = (id: string, de: string, en: string, required: number, credited: number, why?: string): NoticeUnit => ({
  id,
  title: { de, en },
  required,
  credited,
  ...(why ? { why } : {}),
});

export const credited: readonly NoticeUnit[] = [
  unit(
    'A1',
    'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung',
    'Operational and technical communication, information processing',
    4,
    4,
  ),
  unit('A2', 'Planen und Organisieren der Arbeit', 'Planning and organising work', 6, 6),
  unit('A3', 'Durchführen von qualitätssichernden Maßnahmen', 'Quality assurance', 6, 2),
  unit('A4', 'Beraten von Kundinnen und Kunden', 'Advising customers', 4, 3),
  unit('A7', 'Analysieren technischer Systeme', 'Analysing technical systems', 4, 4),
  unit('A8', 'Messen und Analysieren von physikalischen Werten', 'Measuring and analysing physical values', 12, 10),
  unit(
    'A9',
    'Suchen von Fehlern und Instandhalten von Geräten und Anlagen',
    'Fault finding and maintenance of devices and systems',
    5,
    5,
  ),
  unit(
    'A10',
    'Montieren und Installieren von Bauteilen, Baugruppen und Geräten',
    'Assembling and installing components, assemblies and devices',
    22,
    22,
  ),
  unit(
    'A12',
    'Aufbauen und Prüfen von Steuerungen und Regelungen',
    'Building and testing open and closed loop controls',
    10,
    8,
  ),
  unit(
    'B2',
    'Installieren und Inbetriebnehmen von Energiewandlungssystemen',
    'Installing and commissioning energy conversion systems',
    18,
    16,
  ),
  unit(
    'B3',
    'Aufstellen elektrischer und elektronischer Geräte',
    'Setting up electrical and electronic appliances',
    8,
    8,
  ),
];

export const differing: readonly NoticeUnit[] = [
  unit(
    'A6',
    'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten',
    'Testing and assessing protective measures on electrical installations and devices',
    20,
    14,
    'Erdungssysteme sowie RCD- und Schleifenimpedanzmessungen nach DIN VDE sind nicht nachgewiesen; die Errichtungsbestimmungen weichen ab.',
  ),
  unit(
    'B1',
    'Konzipieren von Systemen der Energie- und Gebäudetechnik',
    'Designing energy and building technology systems',
    18,
    8,
    'Planung nach deutschen und europäischen Normen, Blitzschutz und Speicher sind nicht nachgewiesen.',
  ),
  unit(
    'B4',
    'Installieren und Konfigurieren von Gebäudesystemtechnik',
    'Installing and configuring building systems technology',
    12,
    0,
    'Gebäudeautomation war nicht Gegenstand der Ausbildung.',
  ),
  unit(
    'B6',
    'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme',
    'Periodic inspections and maintenance of building systems',
    14,
    4,
    'Wiederkehrende Prüfungen nach Norm waren nicht Gegenstand der Ausbildung.',
  ),
];

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

export const verificationUrl = 'https://anerkennung.hwk-demo.example/verify/7Q2M-X4KD-9TWB-H3RC';

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
      country: { de: 'Ghana', en: 'Ghana' },
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
    verification_url: verificationUrl,
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
    verification_url: verificationUrl,
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
      { code: 'substantial_differences', data: { units: differing } },
      { code: 'difference_reasons', data: { units: differing } },
      remedy,
    ],
  }),
  certificate: notice('certificate', {
    outcome: 'full',
    verification_url: verificationUrl,
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
      { code: 'verification', data: { url: verificationUrl, code: '7Q2M-X4KD-9TWB-H3RC' } },
    ],
  }),
} satisfies Record<string, NoticeData>;

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
  verification: { url: verificationUrl, code: 'CHECKCODE' },
};

/** Every statement there is, each with a word that is found again. */
export const everyStatement = statementCodes.map((code) => ({ code, data: facts[code] }) as Statement);

const sentence = 'Der Nachweis beschreibt die Inhalte nur in Stichworten; zuordnen lässt er sich nur zum Teil. ';

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
