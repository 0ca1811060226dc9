import fc from 'fast-check';
import type { Facts } from '#lifecycle';
import { c01Rows, coveredRows, factsOf, mandatoryOf, uploadsOf } from './builders-facts.js';
import { act, routeTo, reachableStatuses, walkedCommands, plausible, type Act } from './builders-routes.js';

/** One thing that happens to a case: some days go by, and then somebody asks for something, sensible or not. */
export interface Happening {
  act: Act;
  days: number;
  by: string;
  /** What lies in the file by then. */
  files: Files;
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

const asked: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...walkedCommands).map((command) => act(command, plausible[command] as never)),
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
      outcome: fc.constantFrom('full', 'partial', 'refused', 'measure_required', 'statement'),
      ground: maybe(fc.constantFrom('no_foreign_certificate', 'a_feeling')),
      reasons: maybe(fc.record({ difference_reasons: maybe(text), remedy_instruction: maybe(text) })),
    })
    .map((payload) => act('propose_outcome', payload as never)),
  fc
    .constantFrom('acknowledge', 'decide', 'objection', 'information-1', 'documents-1', 'documents-2', '')
    .map((deadline) => act('deadline_passed', { deadline })),
);

/**
 * What may happen to a case one after the other: often the beginning of a sensible way, so that what comes after it is
 * asked of a case in every status.
 */
export const happenings: fc.Arbitrary<Happening[]> = fc
  .tuple(
    fc.constantFrom(...reachableStatuses),
    fc.array(
      fc.record({
        act: asked,
        days: fc.constantFrom(0, 0, 0, 1, 7, 30, 95),
        by: fc.constantFrom('assessor@hwk-demo', 'assessor-2@hwk-demo', 'applicant'),
        files: fc.constantFrom<Files[]>('all', 'all', 'some', 'none', 'infected'),
      }),
      { maxLength: 25 },
    ),
  )
  .map(([status, tail]) => [...routeTo(status).map(sensibly), ...tail]);

function sensibly(step: Act, index: number): Happening {
  return { act: step, days: index % 2, by: step.command === 'approve_outcome' ? 'second' : 'first', files: 'all' };
}

/** The facts of a case with these files. */
export function factsWith(files: Files, on: string): Facts {
  const codes = mandatoryOf();
  switch (files) {
    case 'all':
      return factsOf();
    case 'none':
      return factsOf({ documents: [] });
    case 'some':
      return factsOf({ documents: uploadsOf(codes.slice(0, 2), on) });
    case 'infected':
      return factsOf({ documents: uploadsOf(codes, on).map((upload) => ({ ...upload, scan: 'infected' })) });
  }
}
