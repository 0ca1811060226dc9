import type { Blocker, MeasureType } from '#vocabulary';
import type { ProfileMeasure } from '#procedures';
import { endTriggered, LENGTH_CHANGE_REQUESTED, measureRule, metBySchedule, withEarlier } from '../measures.js';
import { lengthOfLines, tooLong } from '../measure-limits.js';
import { isDoneWith, lineBlockers, plannedLines, toSchedule } from '../measure-plan.js';
import type { MeasureRecord } from '../context-measures.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import type { Situation } from '../types.js';

type Plan = CommandPayloads['schedule_measure'];

/** Plans a measure, or plans it anew; with several imposed together, the next once all of the one before is passed. */
export const scheduleMeasure: CommandRule<'schedule_measure'> = {
  by: ['assessor'],
  from: leading(['compensation.choosing', 'compensation.running'], 'compensation.running'),

  blockers: (situation, payload) => {
    const { measure } = situation.context;
    const type = measure && toSchedule(measure, payload?.measure);
    if (!measure || !type) return [notChosen(measure, payload?.measure)];
    const rule = measureRule(situation, type);
    if (!rule) return [{ code: 'measure.not_offered', item: type, data: { offered: measure.offered } }];
    if (isNext(measure, type) && !isDoneWith(measure)) return unfinished(measure);
    return payload ? planBlockers(situation, rule, payload) : [];
  },

  apply: (situation, payload) => {
    const { context } = situation;
    const { measure } = context;
    const type = measure && toSchedule(measure, payload.measure);
    const rule = measureRule(situation, type);
    if (!measure || !type || !rule) throw new Error('a measure is scheduled that cannot be');
    const ended = isNext(measure, type) ? endTriggered(situation, [LENGTH_CHANGE_REQUESTED], 'closed') : [];
    return {
      context: {
        ...context,
        measure: scheduled(situation, measure, rule, payload),
        ledger: [...context.ledger, ...ended, ...metBySchedule(situation, rule, firstDay(payload))],
      },
      effects: [],
    };
  },
};

function notChosen(measure: MeasureRecord | undefined, named: MeasureType | undefined): Blocker {
  if (named && !measure?.offered.includes(named)) {
    return { code: 'measure.not_offered', item: named, data: { offered: measure?.offered ?? [] } };
  }
  return { code: 'measure.not_chosen', ...(named ? { item: named } : {}) };
}

function planBlockers(situation: Situation, rule: ProfileMeasure, payload: Plan): Blocker[] {
  const lines = plannedLines(situation, rule, payload.lines);
  const { length = lengthOf(situation, rule, payload), start } = payload;
  return [
    ...lineBlockers(situation, rule, payload.lines),
    ...(length ? tooLong(situation, { rule, start, length, lines: inPlan(lines, payload) }) : []),
  ];
}

/** Of the lines those that this plan is about. */
function inPlan(lines: MeasureRecord['lines'], { lines: named }: Plan): MeasureRecord['lines'] {
  return named ? lines.filter(({ ref }) => named.includes(ref)) : lines;
}

/** Without a length of its own a period takes what the decision sets for its parts. */
function lengthOf(situation: Situation, rule: ProfileMeasure, payload: Plan): string | undefined {
  if (rule.form === 'test') return undefined;
  const lines = inPlan(plannedLines(situation, rule, payload.lines), payload);
  return lengthOfLines(lines, payload.start, situation.facts.calendar);
}

function firstDay({ start, dates = [] }: Plan): string {
  return [...dates, start].sort()[0] ?? start;
}

function isNext({ type }: MeasureRecord, scheduledType: MeasureType): boolean {
  return type !== undefined && type !== scheduledType;
}

function unfinished({ lines, type }: MeasureRecord): Blocker[] {
  const left = lines.filter(({ status }) => status !== 'passed').map(({ ref }) => ref);
  return (left.length > 0 ? left : [type ?? '']).map((item) => ({ code: 'measure.line_open', item }));
}

function scheduled(situation: Situation, measure: MeasureRecord, rule: ProfileMeasure, payload: Plan): MeasureRecord {
  const { day } = situation;
  const { type } = rule;
  const { decision, offered, choice, chosen_by = 'authority', chosen_on = day } = measure;
  const earlier = isNext(measure, type) ? withEarlier(measure, { on: day, how: 'done' }) : measure.earlier;
  const running = measure.type === type ? measure : undefined;
  const before = running ?? earlier?.findLast((each) => each.type === type);
  return present({
    decision,
    offered,
    choice,
    chosen: measure.chosen.length > 0 ? measure.chosen : [type],
    chosen_by,
    chosen_on,
    type,
    provider: payload.provider ?? running?.provider,
    start: payload.start,
    length: payload.length ?? running?.length ?? lengthOf(situation, rule, payload),
    dates: payload.dates,
    lines: plannedLines(situation, rule, payload.lines),
    extensions: before?.extensions ?? 0,
    repeats: before?.repeats ?? 0,
    change: running?.change,
    earlier,
  });
}

/** Stored states are JSON: what is not there is left out. */
function present(record: { [Key in keyof MeasureRecord]: MeasureRecord[Key] | undefined }): MeasureRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as unknown as MeasureRecord;
}
