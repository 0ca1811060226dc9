import { closeAll, DECIDE } from '../deadlines.js';
import { issueDecision, noticesFor } from '../decisions.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import { composeStatements } from '../statements.js';

/**
 * Gives up the assessment for good and goes straight to a measure, which then stays in full (PflBG § 40(3a)). What was
 * judged before is judged no more, and it is nobody's outcome to approve.
 */
export const waiveAssessment: CommandRule<'waive_assessment'> = {
  by: ['applicant'],
  from: leading(['intake', 'assessment'], 'compensation.choosing'),

  blockers: ({ context, facts }) => {
    const { waiver } = facts.profile;
    if (!waiver) return [{ code: 'command.not_in_profile', item: 'waive_assessment' }];
    if (context.informed?.['waiver'] !== undefined) return [];
    return [{ code: 'waiver.not_informed', item: 'waiver', cite: waiver.cite }];
  },

  apply: (situation) => {
    const { actor, day, facts } = situation;
    const over = closeAll(situation).filter(({ deadline }) => deadline !== DECIDE);
    const context = {
      ...situation.context,
      waived_on: day,
      comparison: [],
      ledger: [...situation.context.ledger, ...over],
    };
    const waived = { ...situation, context };
    const [kind = 'compensation', ...further] = noticesFor(waived, 'measure_required');
    return issueDecision(waived, {
      kind: 'outcome',
      outcome: 'measure_required',
      ...(facts.profile.waiver ? { measures: facts.profile.waiver.measures } : {}),
      substantial_differences: [],
      statements: composeStatements(waived, kind, 'measure_required').statements,
      notices: [kind, ...further],
      proposer: actor.id,
      reviewer: actor.id,
      four_eyes: false,
    });
  },
};
