import type { Status } from '#vocabulary';
import { currentDecision } from '../current-decision.js';
import { certificateOf } from '../decisions.js';
import { licenceBlockers, licenceChecks, tooOld } from '../licence.js';
import { issueNotice } from '../notices.js';
import { closeAwaited, isNotOwed } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { leading, staying } from '../statuses.js';
import { outcomeOf } from '../outcome-of.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

/** What was checked for the licence; a later record of the same check takes the place of the earlier. */
export const recordLicenceCheck: CommandRule<'record_licence_check'> = {
  by: ['caseworker'],
  from: staying('licence_checks'),

  blockers: (situation, payload) => {
    if (!payload) return [];
    const { check, evidence_date } = payload;
    const checks = licenceChecks(situation);
    const known = checks.find((candidate) => candidate.check === check);
    if (known) return tooOld(situation, known, evidence_date, situation.day);
    return [{ code: 'licence.unknown_check', item: check, data: { checks: checks.map((each) => each.check) } }];
  },

  apply: ({ context, day }, { check, passed, level, evidence_date }) => {
    const record = { check, passed, ...(level ? { level } : {}), evidence_date, recorded_on: day };
    return { context: { ...context, licence_checks: [...(context.licence_checks ?? []), record] }, effects: [] };
  },
};

/** The licence, with its certificate: every check is passed, and its evidence not too old on this day. */
export const grant: CommandRule<'grant'> = {
  by: ['caseworker'],
  from: leading(['licence_checks'], 'recognised', 'partial_access_granted'),

  blockers: (situation) => [
    ...licenceBlockers(situation, situation.day),
    ...composeStatements(situation, 'certificate', outcomeOf(situation.context), reasonsOf(situation)).blockers,
  ],

  target: (situation): Status =>
    outcomeOf(situation.context) === 'partial_access' ? 'partial_access_granted' : 'recognised',

  apply: (situation) => {
    const { context, day, ids } = situation;
    const decision = currentDecision(context);
    if (!decision) throw new Error('grant without a decision');
    const { statements } = composeStatements(
      situation,
      'certificate',
      outcomeOf(situation.context),
      reasonsOf(situation),
    );
    const issued = issueNotice(situation, ids[0] ?? '', 'certificate', statements, { decision: decision.id });
    const closed = closeAwaited(context, day, isNotOwed);
    return {
      context: {
        ...context,
        requests: closed.requests,
        notices: [...context.notices, issued.notice],
        ...certificateOf(situation, issued.notice.id, decision, day),
        ledger: [...context.ledger, ...closed.ledger],
      },
      effects: [issued],
    };
  },
};

/** What the writer of the decision said, where the certificate has to say it too. */
function reasonsOf({ context }: Situation) {
  return currentDecision(context)?.reasons;
}
