import type { Blocker, MeasureType } from '#vocabulary';
import { startedBy } from '../deadlines.js';
import { choiceOf, endTriggered, MEASURE_CHOSEN } from '../measures.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Change, Situation } from '../types.js';

type Chooser = 'applicant' | 'authority';

/** The applicant chooses among what the decision offers (Directive 2005/36/EC Article 14(2), BQFG § 11(3)). */
export const chooseMeasure: CommandRule<'choose_measure'> = {
  by: ['applicant'],
  from: staying('compensation.choosing'),
  blockers: (situation, payload) => [
    ...notYours(situation, 'applicant'),
    ...(payload ? notOffered(situation, [payload.measure]) : []),
  ],
  apply: (situation, { measure }) => chosen(situation, 'applicant', [measure]),
};

/** The authority imposes one where the choice is not the applicant's, several only where the rule says so (Article 14(3)). */
export const imposeMeasure: CommandRule<'impose_measure'> = {
  by: ['assessor'],
  from: staying('compensation.choosing'),
  blockers: (situation, payload) => {
    const { by, both, cite } = choiceOf(situation);
    const measures = payload ? [payload.measure].flat() : [];
    const several: Blocker = {
      code: 'measure.choice_not_yours',
      item: measures.join(', '),
      data: { by },
      ...citing(cite),
    };
    return [
      ...notYours(situation, 'authority'),
      ...(measures.length > 1 && !both ? [several] : []),
      ...notOffered(situation, measures),
    ];
  },
  apply: (situation, { measure }) => chosen(situation, 'authority', [...new Set([measure].flat())]),
};

function notYours(situation: Situation, who: Chooser): Blocker[] {
  const { by, cite } = choiceOf(situation);
  const isTheirs = (by === 'applicant' ? 'applicant' : 'authority') === who;
  return isTheirs ? [] : [{ code: 'measure.choice_not_yours', data: { by }, ...citing(cite) }];
}

function notOffered({ context }: Situation, measures: readonly MeasureType[]): Blocker[] {
  const offered = context.measure?.offered ?? [];
  return measures
    .filter((type) => !offered.includes(type))
    .map((item) => ({ code: 'measure.not_offered', item, data: { offered } }));
}

function citing(cite: string | undefined): Pick<Blocker, 'cite'> {
  return cite ? { cite } : {};
}

/** What was chosen before is no longer: periods that ran from it begin anew. */
function chosen(situation: Situation, who: Chooser, measures: readonly MeasureType[]): Change {
  const { context, day } = situation;
  if (!context.measure) throw new Error('a measure is chosen without a decision that offers any');
  const ended = endTriggered(situation, [MEASURE_CHOSEN], 'closed');
  const measure = { ...context.measure, chosen: measures, chosen_by: who, chosen_on: day };
  const after = { ...context, measure };
  return {
    context: {
      ...after,
      ledger: [...context.ledger, ...ended, ...startedBy(MEASURE_CHOSEN, day, { ...situation, context: after })],
    },
    effects: [],
  };
}
