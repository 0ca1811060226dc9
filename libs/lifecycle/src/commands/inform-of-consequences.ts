import type { Blocker } from '#vocabulary';
import { issueNotice } from '../notices.js';
import { routeOf } from '../route.js';
import type { ConsequenceSubject } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

/** Tells the applicant what follows from a step that is theirs to take; from this moment they count as informed. */
export const informOfConsequences: CommandRule<'inform_of_consequences'> = {
  by: ['caseworker'],
  from: staying('intake', 'assessment'),

  blockers: (situation, payload) => (payload ? notProvidedFor(situation, payload.about) : []),

  apply: (situation, { about }) => {
    const { context, day, ids } = situation;
    const { statements } = composeStatements(situation, 'consequences');
    const issued = issueNotice(situation, ids[0] ?? '', 'consequences', statements, { concerns: { about } });
    return {
      context: {
        ...context,
        informed: { ...context.informed, [about]: day },
        notices: [...context.notices, issued.notice],
      },
      effects: [issued],
    };
  },
};

/** Nobody is informed of a step that the procedure does not know. */
function notProvidedFor(situation: Situation, about: ConsequenceSubject): Blocker[] {
  const { waiver } = situation.facts.profile;
  switch (about) {
    case 'waiver':
      return waiver ? [] : [{ code: 'command.not_in_profile', item: 'waive_assessment' }];
    case 'alternative_reference':
      return routeOf(situation).comparison !== 'none'
        ? []
        : [{ code: 'command.not_in_profile', item: 'offer_alternative_reference' }];
    case 'partial_access':
      return routeOf(situation).outcomes.includes('partial_access')
        ? []
        : [{ code: 'command.not_in_profile', item: 'inform_of_consequences' }];
  }
}
