import type { Blocker, Outcome } from '#vocabulary';
import type { ProfileMeasure } from '#procedures';
import { noticesFor } from '../decisions.js';
import { decisionOf, everythingPassed, measureRule, repeatsLeft } from '../measures.js';
import { isDoneWith } from '../measure-plan.js';
import { differencesOf, MEASURE_FAILED, unheard, unstated } from '../outcome-checks.js';
import { routeOf } from '../route.js';
import type { MeasureRecord } from '../context-measures.js';
import type { Proposal } from '../context-decisions.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

/**
 * The measure is over: its results are proposed as an outcome, and a second person decides. A failed part is still open
 * while it can be repeated, unless the applicant does not want to.
 */
export const settleMeasure: CommandRule<'settle_measure'> = {
  by: ['assessor'],
  from: leading(['compensation.running'], 'review'),

  blockers: (situation, payload) => {
    const { measure } = situation.context;
    if (!measure) return [{ code: 'measure.not_chosen' }];
    const open = openLines(situation, measure, payload?.repeat_declined !== undefined);
    if (open.length > 0) return open;
    const { outcome } = derived(situation, measure);
    return [...unheard(situation, outcome), ...unstated(situation, outcome, decisionOf(situation)?.reasons)];
  },

  apply: (situation) => {
    const { context } = situation;
    if (!context.measure) throw new Error('a measure is settled that is not there');
    return { context: { ...context, proposal: proposalOf(situation, context.measure) }, effects: [] };
  },
};

/** What has no result yet, or can be taken again: that the applicant does not want to has to be stated. */
function openLines(situation: Situation, measure: MeasureRecord, repeatDeclined: boolean): Blocker[] {
  const rule = measureRule(situation, measure.type);
  const open = measure.lines.filter(
    (line) => line.status === 'open' || (line.status === 'failed' && !repeatDeclined && repeatsLeft(rule, line) > 0),
  );
  const isShort = rule?.lines.from === 'schedule' && measure.lines.length < rule.lines.min;
  const items = [
    ...open.map(({ ref }) => ref),
    ...(isShort || measure.lines.length === 0 ? [measure.type ?? ''] : []),
    ...(isDoneWith(measure) ? [...toCome(measure), ...lacking(measure, rule)] : []),
  ];
  return items.map((item) => ({ code: 'measure.line_open', item }));
}

/** Parts without which it is not passed, though everything that was named is. */
function lacking({ lines }: MeasureRecord, rule: ProfileMeasure | undefined): string[] {
  const required = rule?.lines.from === 'schedule' ? (rule.lines.required ?? []) : [];
  return required.map(({ ref }) => ref).filter((ref) => !lines.some((line) => line.ref === ref));
}

/** Of several measures that are required together those that have not been taken yet. */
function toCome({ chosen, type, earlier = [] }: MeasureRecord): string[] {
  const taken = earlier.filter(({ ended }) => ended.how === 'done').map((before) => before.type);
  return chosen.filter((each) => each !== type && !taken.includes(each));
}

/** Passed: full. Otherwise what the procedure knows for a shortfall: partial recognition, else a refusal. */
function derived(situation: Situation, measure: MeasureRecord): { outcome: Outcome; ground?: string } {
  if (everythingPassed(measure)) return { outcome: 'full' };
  const knowsPartial = routeOf(situation).outcomes.includes('partial') && differencesOf(situation).length > 0;
  return knowsPartial ? { outcome: 'partial' } : { outcome: 'refused', ground: MEASURE_FAILED };
}

function proposalOf(situation: Situation, measure: MeasureRecord): Proposal {
  const { actor, day, status } = situation;
  const reasons = decisionOf(situation)?.reasons;
  const { outcome, ground } = derived(situation, measure);
  const [main = 'decision'] = noticesFor(situation, outcome);
  return {
    kind: 'outcome',
    outcome,
    by: actor.id,
    on: day,
    from: status,
    ...(ground ? { ground } : {}),
    settles_measure: true,
    ...(reasons ? { reasons } : {}),
    statements: composeStatements(situation, main, outcome, reasons).statements,
    substantial_differences: differencesOf(situation),
  };
}
