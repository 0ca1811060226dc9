import fc from 'fast-check';
import { supportedCommands, type CommandPayloads, type Facts } from '#lifecycle';
import type { CommandName } from '#vocabulary';
import { completeFacts } from './builders-complete.js';
import { c01Rows, coveredRows, mandatoryOf, uploadsOf } from './builders-facts.js';
import type { Act } from './builders-routes.js';
import { wayFacts, ways, type Way } from './builders-ways.js';

/** One thing that happens to a case: some days go by, and then somebody asks for something, sensible or not. */
export interface Happening {
  act: AnyAct;
  days: number;
  /** Absent: whoever usually gives the command. */
  by?: string;
  /** What lies in the file by then. */
  files: Files;
}

type AnyAct = Act<CommandName>;

/** A case and all that happens to it. */
export interface RandomCase {
  /** What its application says beside. */
  facts: Record<string, boolean>;
  happenings: Happening[];
}

export type Files = 'all' | 'none' | 'some' | 'infected';

const documents = fc.subarray([...mandatoryOf(), 'experience_or_other_competence', 'horoscope', ''], { maxLength: 4 });
const day = fc.constantFrom('2020-01-01', '2026-02-02', '2026-03-10', '2026-06-30', '2026-09-01', '2031-12-31');
const text = fc.constantFrom('', ' ', 'A sentence.', 'Ein Satz mit ä und „Zeichen“.');
const about = fc.constantFrom('A6', 'B4', 'Z9', '');
const some = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const rows = fc.oneof(
  fc.constant(c01Rows),
  fc.constant(coveredRows),
  fc.subarray(c01Rows),
  some(
    fc.record({
      ref: fc.constantFrom<string | string[]>('A6', 'B1', 'Z9', ['A1', 'A2'], []),
      credited: fc.constantFrom(0, 3, 20),
      by: maybe(some(fc.constantFrom('G1', 'exp1', 'cert1', 'nothing'))),
      result: fc.constantFrom('covered', 'minor', 'partly', 'gap'),
      essential: maybe(fc.boolean()),
      differs: maybe(fc.constantFrom('content', 'duration', 'both')),
      why: maybe(text),
    }),
  ),
);

/** Whatever the ways send with a command; every command is on one of them. */
const sent = new Map<CommandName, unknown[]>();
for (const [, command, payload] of [...ways.flatMap(({ steps }) => steps), ...besideTheWays()]) {
  sent.set(command, [...(sent.get(command) ?? []), payload]);
}

const sensible = fc
  .constantFrom(...supportedCommands)
  .chain((command) => fc.constantFrom(...(sent.get(command) ?? [{}])).map((payload) => act(command, payload as never)));

const asked: fc.Arbitrary<AnyAct> = fc.oneof(
  { weight: 4, arbitrary: sensible },
  maybe(documents).map((missing) => act('acknowledge', { missing })),
  fc.record({ documents, until: maybe(day) }).map((payload) => act('request_documents', payload)),
  documents.map((codes) => act('supply_documents', { documents: codes })),
  rows.map((comparison) => act('record_comparison', { comparison: comparison })),
  fc
    .record({ items: some(fc.record({ about, ask: text })), until: day })
    .map((payload) => act('request_information', payload)),
  some(fc.record({ about, answer: text })).map((items) => act('provide_information', { items })),
  fc
    .record({
      deadline: maybe(fc.constantFrom('decide', 'acknowledge', 'objection', '')),
      to: day,
      reason: maybe(text),
    })
    .map((payload) => act('extend_deadline', payload)),
  fc
    .record({
      outcome: fc.constantFrom('full', 'partial', 'refused', 'measure_required', 'statement', 'partial_access'),
      ground: maybe(fc.constantFrom('no_foreign_certificate', 'a_feeling')),
      reasons: maybe(fc.record({ difference_reasons: maybe(text), remedy_instruction: maybe(text) })),
    })
    .map((payload) => act('propose_outcome', payload as never)),
  fc
    .record({
      result: fc.constantFrom('dismissed', 'varied', 'annulled', 'remitted'),
      decision: maybe(fc.record({ outcome: fc.constantFrom('full', 'partial', 'refused', 'measure_required') })),
    })
    .map((payload) => act('decide_remedy', payload as never)),
  fc
    .record({
      against: fc.constantFrom('decision', 'notice', 'failure_to_decide'),
      forum: fc.constantFrom('objection', 'court', 'complaint'),
      reinstatement: maybe(fc.boolean()),
    })
    .map((payload) => act('file_remedy', payload as never)),
  fc.constantFrom(...dated()).map((deadline) => act('deadline_passed', { deadline })),
);

/**
 * What may happen to a case one after the other: often the beginning of a sensible way, so that what comes after it is
 * asked of a case in every status.
 */
export const randomCases: fc.Arbitrary<RandomCase> = fc
  .tuple(
    fc.constantFrom(...ways),
    fc.nat({ max: 6 }),
    fc.array(
      fc.record({
        act: asked,
        days: fc.constantFrom(0, 0, 0, 1, 7, 30, 95),
        by: maybe(fc.constantFrom('assessor@hwk-demo', 'assessor-2@hwk-demo', 'applicant')),
        files: fc.constantFrom<Files[]>('all', 'all', 'some', 'none', 'infected'),
      }),
      { maxLength: 20 },
    ),
  )
  .map(([way, left, tail]) => ({ facts: way.facts ?? {}, happenings: [...beginning(way, left), ...tail] }));

/** The way without its last steps. */
function beginning({ steps }: Way, left: number): Happening[] {
  let before = '2026-02-02';
  return steps.slice(0, Math.max(0, steps.length - left)).map(([on, command, payload]) => {
    const days = Math.max(0, (Date.parse(on) - Date.parse(before)) / 86_400_000);
    before = on > before ? on : before;
    return { act: act(command, payload as never), days, files: 'all' };
  });
}

function besideTheWays(): Way['steps'] {
  return [
    ['', 'amend_application', { languages: { de: 'C1' }, protection: null }],
    ['', 'request_payment', {}],
    ['', 'impose_measure', { measure: ['adaptation_period', 'aptitude_test'] }],
    ['', 'return_to_assessor', { reason: 'B4 is not clear.' }],
    ['', 'reopen', { ground: 'new_evidence' }],
    ['', 'resume_case', {}],
    ['', 'transfer', { to: 'ihk-demo', reason: 'The residence.' }],
    ['', 'settle_measure', { repeat_declined: 'Enough.' }],
  ];
}

function dated(): string[] {
  const requests = ['information-1', 'documents-1', 'documents-2', 'verification-1', 'hearing-1'];
  const ids = completeFacts().profile.deadlines.map(({ id }) => id);
  return [...new Set([...ids, 'objection', 'court', ...requests, ''])];
}

function act<C extends CommandName>(command: C, payload: CommandPayloads[C]): AnyAct {
  return { command, payload } as AnyAct;
}

/** The facts of a case with these files. */
export function factsWith(files: Files, on: string): Facts {
  const codes = mandatoryOf();
  const facts = wayFacts();
  switch (files) {
    case 'all':
      return facts;
    case 'none':
      return { ...facts, documents: [] };
    case 'some':
      return { ...facts, documents: uploadsOf(codes.slice(0, 2), on) };
    case 'infected':
      return { ...facts, documents: uploadsOf(codes, on).map((upload) => ({ ...upload, scan: 'infected' })) };
  }
}
