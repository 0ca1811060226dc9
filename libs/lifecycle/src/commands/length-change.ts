import type { Blocker } from '#vocabulary';
import type { Day } from '#legal-clock';
import { startedBy } from '../deadlines.js';
import { tooLong } from '../measure-limits.js';
import { endTriggered, LENGTH_CHANGE_REQUESTED, measureRule } from '../measures.js';
import type { CaseContext } from '../context.js';
import type { LengthChange, MeasureRecord } from '../context-measures.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

/** The provider wants the period to take longer or shorter; silence may grant it (PflAPrV § 44(1a)). */
export const requestLengthChange: CommandRule<'request_length_change'> = {
  by: ['provider'],
  from: staying('compensation.running'),

  blockers: (situation, payload) => {
    const { measure } = situation.context;
    const rule = measureRule(situation, measure?.type);
    if (!measure || rule?.form !== 'period') {
      return [{ code: 'command.not_in_profile', item: 'request_length_change', ...(rule ? { cite: rule.cite } : {}) }];
    }
    if (measure.change?.state === 'requested') {
      return [{ code: 'request.open', item: 'length_change', data: { until: '' } }];
    }
    const { lines, start = situation.day } = measure;
    return payload ? tooLong(situation, { rule, start, lines, length: payload.length }) : [];
  },

  apply: (situation, { length, reason }) => {
    const { context, day } = situation;
    const change: LengthChange = { length, reason, requested_on: day, state: 'requested' };
    return {
      context: {
        ...context,
        ...withMeasure(context, { change }),
        ledger: [...context.ledger, ...startedBy(LENGTH_CHANGE_REQUESTED, day, situation)],
      },
      effects: [],
    };
  },
};

export const decideLengthChange: CommandRule<'decide_length_change'> = {
  by: ['assessor'],
  from: staying('compensation.running'),

  blockers: ({ context }): Blocker[] =>
    context.measure?.change?.state === 'requested'
      ? []
      : [{ code: 'request.none_open', item: 'length_change', data: { kind: 'length_change' } }],

  apply: (situation, { granted, reason }) => {
    const { context, day } = situation;
    const decided = changeDecided(context, { state: granted ? 'granted' : 'refused', decided_on: day, answer: reason });
    return {
      context: {
        ...decided,
        ledger: [...context.ledger, ...endTriggered(situation, [LENGTH_CHANGE_REQUESTED], 'met')],
      },
      effects: [],
    };
  },
};

/** The period for deciding is over and nothing was said: the change counts as granted. */
export function lengthChangeDeemed(context: CaseContext, day: Day): CaseContext {
  return changeDecided(context, { state: 'deemed_approved', decided_on: day });
}

function changeDecided(
  context: CaseContext,
  decided: Pick<LengthChange, 'state' | 'decided_on' | 'answer'>,
): CaseContext {
  const change = context.measure?.change;
  if (change?.state !== 'requested') return context;
  const length = decided.state === 'refused' ? {} : { length: change.length };
  return { ...context, ...withMeasure(context, { change: { ...change, ...decided }, ...length }) };
}

function withMeasure({ measure }: CaseContext, changes: Partial<MeasureRecord>): Pick<CaseContext, 'measure'> {
  return measure ? { measure: { ...measure, ...changes } } : {};
}
