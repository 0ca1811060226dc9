import type { StatementCode } from '#vocabulary';
import type { Block, Code } from '../paper/blocks.js';
import type { TextKey, Voice } from '../texts/voice.js';
import type { FactsOf, NoticeData, StatementOf } from '../types.js';
import { bindingLanguage, find, written } from './find.js';
import { remedyInstruction } from './remedy.js';
import { differences, existing } from './units.js';
import { asOne, cited, inOwnWords } from './words.js';

type Filled = Exclude<StatementCode, 'substantial_differences' | 'difference_reasons'>;
type Fillers = { [Code in Filled]: (facts: FactsOf<Code>, voice: Voice, data: NoticeData) => Block[] };

const paragraph = (text: string): Block[] => [{ is: 'paragraph', text }];

/** How a statement reads when the writer gives no words of their own. */
const fillers: Fillers = {
  receipt_date: ({ on }, voice) => paragraph(voice.say('statements.receipt_date', { on: voice.day(on) })),
  decision_deadline: ({ due_on, duration, cite }, voice) => {
    const length = voice.length(duration);
    if (!due_on) return paragraph(voice.say('statements.decision_deadline_not_begun', { length, cite }));
    return paragraph(voice.say('statements.decision_deadline', { length, cite, due: voice.day(due_on) }));
  },
  start_conditions: ({ cite }, voice, data) => {
    const begun = find(data, 'decision_deadline')?.data.due_on !== undefined;
    return paragraph(voice.say(begun ? 'statements.start_conditions_met' : 'statements.start_conditions', { cite }));
  },
  missing_documents: ({ documents, until }, voice, { kind }) => {
    if (documents.length === 0) return paragraph(voice.say('statements.missing_documents_none'));
    // A document request has named the day in its result.
    const intro =
      until && kind !== 'document_request'
        ? voice.say('statements.missing_documents_until', { until: voice.day(until) })
        : voice.say('statements.missing_documents');
    return [...paragraph(intro), { is: 'list', items: documents.map(({ title }) => ({ text: voice.of(title) })) }];
  },
  existing_qualifications: (facts, voice, data) => existing(facts, data, voice),
  offset_reasons: (_facts, voice) => paragraph(voice.say('statements.offset_reasons')),
  level_required: ({ level }, voice) =>
    paragraph(level ? voice.say('statements.level_required', { level }) : voice.say('statements.level_required_none')),
  level_held: ({ level }, voice) =>
    paragraph(level ? voice.say('statements.level_held', { level }) : voice.say('statements.level_held_none')),
  measures: ({ measures }, voice) => [
    ...paragraph(voice.say('statements.measures')),
    {
      is: 'list',
      items: measures.map(({ title, max }) => ({
        text: max
          ? voice.say('statements.measure', { title: voice.of(title), length: voice.length(max) })
          : voice.of(title),
      })),
    },
  ],
  choice: ({ by }, voice) =>
    paragraph(voice.say(by === 'applicant' ? 'statements.choice_applicant' : 'statements.choice_authority')),
  legal_effect: ({ effect, cite }, voice) => paragraph(cited(voice.of(effect), cite, voice)),
  fee: (facts, voice) => fees(facts, voice),
  purpose: (_facts, voice) => paragraph(voice.say('statements.purpose')),
  disclaimer: (_facts, voice) => paragraph(voice.say('statements.disclaimer')),
  verification: (_facts, voice, data) => {
    const check = checkOf(data, voice);
    return check ? [{ is: 'code', ...check }] : [];
  },
  remedy_instruction: (facts, voice, data) => remedyInstruction(facts, voice, data),
};

function fees({ amount_cents, most_cents = 0, currency, elsewhere_cents }: FactsOf<'fee'>, voice: Voice): Block[] {
  const amount = voice.money(amount_cents, currency);
  const own =
    most_cents > amount_cents
      ? voice.say('statements.fee_range', { amount, most: voice.money(most_cents, currency) })
      : voice.say(amount_cents > 0 ? 'statements.fee' : 'statements.fee_none', { amount });
  const elsewhere = elsewhere_cents
    ? paragraph(voice.say('statements.fee_elsewhere', { amount: voice.money(elsewhere_cents, currency) }))
    : [];
  return asOne([...paragraph(own), ...elsewhere]);
}

function filled<Code extends Filled>(statement: StatementOf<Code>, voice: Voice, data: NoticeData): Block[] {
  return fillers[statement.code](statement.data, voice, data);
}

/** The QR code with its address and the code to type. */
export function checkOf({ verification }: NoticeData, voice: Voice): Code | undefined {
  if (!verification) return undefined;
  const { url, code } = verification;
  const lines = [voice.say('letter.check'), voice.name(url), voice.say('letter.check_code', { code })];
  return { url, alt: voice.say('letter.qr', { url }), lines };
}

/** The blocks of one statement, or none where the notice does not make it. */
export function statementBlocks(code: Filled, data: NoticeData, voice: Voice): Block[] {
  const statement = find(data, code);
  if (!statement) return [];
  const text = written(statement);
  const blocks = text ? inOwnWords(text, bindingLanguage(data), voice) : filled(statement, voice, data);
  if (!statement.cite) return blocks;
  return [...blocks, { is: 'paragraph', tone: 'quiet', text: voice.say('letter.citation', { cite: statement.cite }) }];
}

interface Section {
  heading: TextKey;
  blocks(data: NoticeData, voice: Voice): Block[];
}

const section = (heading: TextKey, ...codes: Filled[]): Section => ({
  heading,
  blocks: (data, voice) => codes.flatMap((code) => statementBlocks(code, data, voice)),
});

const deadlineCodes = ['receipt_date', 'decision_deadline', 'start_conditions'] as const;

/** Before "what happens next": the findings and their reasons, in the order in which they are read. */
export const findings: readonly Section[] = [
  {
    heading: 'statements.heading.deadline',
    blocks: (data, voice) => asOne(deadlineCodes.flatMap((code) => statementBlocks(code, data, voice))),
  },
  section('statements.heading.missing', 'missing_documents'),
  section('statements.heading.level', 'level_required', 'level_held'),
  section('statements.heading.existing', 'existing_qualifications'),
  { heading: 'statements.heading.differences', blocks: differences },
  section('statements.heading.offset', 'offset_reasons'),
  section('statements.heading.measures', 'measures', 'choice'),
  section('statements.heading.effect', 'legal_effect'),
  section('statements.heading.purpose', 'purpose'),
  section('statements.heading.disclaimer', 'disclaimer'),
];

/** After it: how the document is checked, and what can be done against it. */
export const endings: readonly Section[] = [
  section('statements.heading.verification', 'verification'),
  section('statements.heading.remedy', 'remedy_instruction'),
];

/** Sections that say something, each under its heading. */
export function sections(list: readonly Section[], data: NoticeData, voice: Voice): Block[][] {
  return list
    .map(({ heading, blocks }) => headed(heading, blocks(data, voice), voice))
    .filter((said) => said.length > 0);
}

/** Blocks under a heading; no heading over nothing. */
export function headed(heading: TextKey, blocks: readonly Block[], voice: Voice): Block[] {
  return blocks.length > 0 ? [{ is: 'heading', level: 2, text: voice.say(heading) }, ...blocks] : [];
}
