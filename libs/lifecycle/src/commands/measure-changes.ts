import type { Blocker } from '#vocabulary';
import type { ProfileMeasure } from '#procedures';
import { endOf, lengthOfAll } from '../measure-lengths.js';
import { tooLong, tooLongBlocker } from '../measure-limits.js';
import {
  endTriggered,
  LENGTH_CHANGE_REQUESTED,
  MEASURE_CHOSEN,
  measureRule,
  repeatsLeft,
  withEarlier,
} from '../measures.js';
import type { MeasureLine, MeasureRecord } from '../context-measures.js';
import type { CommandRule } from '../rule.js';
import { leading, staying } from '../statuses.js';
import type { Situation } from '../types.js';

/** The measure takes longer; what was failed by then is open again (PflAPrV § 44: one extension, a second talk). */
export const extendMeasure: CommandRule<'extend_measure'> = {
  by: ['assessor'],
  from: staying('compensation.running'),

  blockers: (situation, payload) => {
    const { measure } = situation.context;
    const rule = measureRule(situation, measure?.type);
    if (!measure || !rule?.extension) {
      return [{ code: 'command.not_in_profile', item: 'extend_measure', ...(rule ? { cite: rule.cite } : {}) }];
    }
    if (measure.extensions >= rule.extension.times) return [tooLongBlocker(rule, measure.length)];
    return payload ? lengthBlockers(situation, measure, rule, payload.length) : [];
  },

  apply: (situation, { length }) => {
    const { context } = situation;
    const { measure } = context;
    if (!measure) throw new Error('a measure is extended that is not there');
    const lines = measure.lines.map((line): MeasureLine =>
      line.status === 'failed' ? { ...line, status: 'open' } : line,
    );
    const extended = { ...measure, length: newLength(situation, measure, length), lines };
    return { context: { ...context, measure: { ...extended, extensions: measure.extensions + 1 } }, effects: [] };
  },
};

/** The applicant stops: the choice is open again. What was passed stays passed. */
export const stopMeasure: CommandRule<'stop_measure'> = {
  by: ['applicant'],
  from: leading(['compensation.running'], 'compensation.choosing'),

  blockers: (situation) => {
    const { measure } = situation.context;
    const rule = measureRule(situation, measure?.type);
    const left = measure?.lines.some((line) => line.status === 'open' || isRepeatable(rule, line)) ?? false;
    return left || !measure?.lines.length ? [] : [overBlocker(measure, rule)];
  },

  apply: (situation, { reason }) => {
    const { context, day } = situation;
    const { measure } = context;
    if (!measure) throw new Error('a measure is stopped that is not there');
    const ended = endTriggered(situation, [MEASURE_CHOSEN, LENGTH_CHANGE_REQUESTED], 'closed');
    return {
      context: { ...context, measure: stopped(measure, day, reason), ledger: [...context.ledger, ...ended] },
      effects: [],
    };
  },
};

/**
 * The whole length from now on. A length that is given and is not longer than the present one is what is added to it:
 * an extension never shortens.
 */
function newLength(
  { facts: { calendar }, day }: Situation,
  { length, start = day }: MeasureRecord,
  given: string,
): string {
  if (!length || endOf(start, given, calendar) > endOf(start, length, calendar)) return given;
  return lengthOfAll([length, given], start, calendar) ?? given;
}

/** The longest duration of the measure holds with its extension, which may have a longest of its own. */
function lengthBlockers(situation: Situation, measure: MeasureRecord, rule: ProfileMeasure, given: string): Blocker[] {
  const { calendar } = situation.facts;
  const { start = situation.day, length: present, lines } = measure;
  const length = newLength(situation, measure, given);
  const { max } = rule.extension ?? {};
  const beyond =
    present && max && endOf(start, length, calendar) > endOf(endOf(start, present, calendar), max, calendar);
  return [...tooLong(situation, { rule, start, length, lines }), ...(beyond ? [tooLongBlocker(rule, max)] : [])];
}

function isRepeatable(rule: ProfileMeasure | undefined, line: MeasureLine): boolean {
  return line.status === 'failed' && repeatsLeft(rule, line) > 0;
}

/** Nothing is left to be done or repeated: it is not stopped any more, but settled. */
function overBlocker({ type, lines }: MeasureRecord, rule: ProfileMeasure | undefined): Blocker {
  const failed = lines.find(({ status }) => status === 'failed');
  const repeats = rule?.repeat?.times ?? 0;
  return failed
    ? { code: 'measure.repeats_exhausted', item: failed.ref, data: { repeats } }
    : { code: 'measure.line_not_open', item: type ?? '' };
}

function stopped(measure: MeasureRecord, on: string, reason: string): MeasureRecord {
  const { decision, offered, choice, lines } = measure;
  const earlier = withEarlier(measure, { on, how: 'stopped', reason });
  return { decision, offered, choice, chosen: [], lines, extensions: 0, repeats: 0, earlier };
}
