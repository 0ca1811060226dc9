import { addDays } from '#legal-clock';
import type { MeasureRecord } from '#lifecycle';
import { channels, measureTypes, remedyForums, type CommandName } from '#vocabulary';
import type { Moment, Offers } from './builders-moment.js';
import { proposals } from './builders-proposals.js';

type Later =
  | 'choose_measure'
  | 'impose_measure'
  | 'schedule_measure'
  | 'record_measure_result'
  | 'extend_measure'
  | 'repeat_measure'
  | 'stop_measure'
  | 'request_length_change'
  | 'decide_length_change'
  | 'settle_measure'
  | 'record_licence_check'
  | 'grant'
  | 'continue_to_measures'
  | 'dispatch_notice'
  | 'record_notification'
  | 'correct_notice'
  | 'file_remedy'
  | 'decide_remedy'
  | 'revoke_decision'
  | 'reopen';

const nothing = () => [{}];
const reason = 'As agreed.';

/** What may be sent with commands that come with a measure, with the licence and after the decision. */
export const afterwardsOffers: Offers<Later & CommandName> = {
  choose_measure: (moment) => [...offered(moment), ...measureTypes].map((measure) => ({ measure })),
  impose_measure: (moment) => [
    ...offered(moment).map((measure) => ({ measure })),
    { measure: [...offered(moment)] },
    { measure: 'work_sample' },
  ],
  schedule_measure: schedules,
  record_measure_result: (moment) => {
    const open = linesOf(moment, 'open');
    return [
      { lines: open.map((ref) => ({ ref, passed: true })) },
      { lines: open.slice(0, 1).map((ref) => ({ ref, passed: false, why: 'Not yet.' })) },
      { lines: open.map((ref) => ({ ref, passed: false })) },
      { lines: [{ ref: 'Z9', passed: true }] },
    ];
  },
  extend_measure: () => ['P1M', 'P9M', 'P9Y'].map((length) => ({ length, reason })),
  repeat_measure: (moment) => [
    { lines: linesOf(moment, 'failed') },
    { lines: (moment.context.measure?.lines ?? []).map(({ ref }) => ref) },
    { lines: ['Z9'] },
  ],
  stop_measure: () => [{ reason }],
  request_length_change: () => ['P8M', 'P9Y'].map((length) => ({ length, reason })),
  decide_length_change: () => [true, false].map((granted) => ({ granted, reason })),
  settle_measure: () => [{}, { repeat_declined: 'Enough.' }],
  record_licence_check: ({ facts, day }) => [
    ...facts.profile.licence_checks.map(({ check, level }) => ({
      check,
      passed: true,
      evidence_date: addDays(day, -7),
      ...(level ? { level } : {}),
    })),
    ...facts.profile.licence_checks.map(({ check }) => ({ check, passed: false, evidence_date: day })),
    { check: 'horoscope', passed: true, evidence_date: '2020-01-01' },
  ],
  grant: nothing,
  continue_to_measures: nothing,
  dispatch_notice: (moment) =>
    noticesOf(moment).flatMap((notice) => channels.map((channel) => ({ notice, channel, on: moment.day }))),
  record_notification: (moment) =>
    noticesOf(moment).flatMap((notice) => [
      { notice, on: moment.day },
      { notice, on: moment.day, instruction: 'missing' as const },
      { notice, returned: true },
      { notice, on: '2020-01-01' },
    ]),
  correct_notice: (moment) => noticesOf(moment).map((notice) => ({ notice, reason })),
  file_remedy: ({ facts }) => [
    ...facts.profile.remedies.flatMap(({ forum, against }) => against.map((each) => ({ forum, against: each }))),
    ...remedyForums.map((forum) => ({ forum, against: 'decision' as const, reinstatement: true })),
  ],
  decide_remedy: (moment) => [
    { result: 'dismissed' },
    { result: 'remitted' },
    { result: 'annulled' },
    ...proposals(moment).map((decision) => ({ result: 'varied' as const, decision })),
    { result: 'dismissed', by: 'The chamber', on: moment.day },
    { result: 'varied' },
  ],
  revoke_decision: ({ facts }) =>
    [...facts.profile.revocation_grounds.map(({ ground }) => ground), 'deceit'].map((ground) => ({
      ground,
      citation: 'VwVfG § 48',
    })),
  reopen: () => [{ ground: 'new_evidence' }, { ground: 'own_motion' }],
};

/** Whatever a deadline of the case may be called. */
export function laterIds({ context, facts }: Moment): string[] {
  const named = [...facts.profile.deadlines.map(({ id }) => id), ...facts.profile.remedies.map(({ forum }) => forum)];
  return [...new Set([...context.requests.map(({ id }) => id), ...named, 'nowhere'])];
}

function schedules(moment: Moment): ReturnType<Offers['schedule_measure']> {
  const { context, facts, day } = moment;
  const measure = context.measure;
  const start = addDays(day, 7);
  const rules = facts.profile.measures.filter(({ type }) => measure?.chosen.includes(type) ?? false);
  const units = (facts.reference?.units ?? []).map(({ id }) => id);
  const planned = rules.flatMap(({ type, form, lines }) => [
    {
      measure: type,
      start,
      ...(form === 'period' ? { length: 'P6M', provider: 'A clinic' } : { dates: [start] }),
      ...(lines.from === 'schedule' ? { lines: units.slice(0, lines.min) } : {}),
    },
  ]);
  return [...planned, { start, length: 'P9Y' }, { measure: 'work_sample', start }, { start, lines: ['Z9'] }];
}

function offered({ context }: Moment): MeasureRecord['offered'] {
  return context.measure?.offered ?? [];
}

function linesOf({ context }: Moment, status: MeasureRecord['lines'][number]['status']): string[] {
  return (context.measure?.lines ?? []).filter((line) => line.status === status).map(({ ref }) => ref);
}

/** Kinds of the notices that were issued, those of the decision first. */
function noticesOf({ context }: Moment): string[] {
  const kinds = context.notices.map(({ kind }) => kind).reverse();
  return [...new Set(kinds), 'horoscope'];
}
