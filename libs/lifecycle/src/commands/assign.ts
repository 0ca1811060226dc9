import type { Blocker } from '#vocabulary';
import type { CommandRule } from '../rule.js';
import { openStatuses, staying } from '../statuses.js';
import type { Situation } from '../types.js';

/**
 * An assessor takes the case over. Persons are named by account (`assessor-2@hwk-demo`, short `assessor-2` or
 * `assessor#2` within the authority; without a number the first of the role) or by the account's id.
 */
export const assign: CommandRule<'assign'> = {
  by: ['team_lead'],
  from: staying(...openStatuses),
  blockers: (situation, payload) => (payload ? unfit(situation, payload.assessor) : []),
  apply: ({ context }, { assessor }) => ({ context: { ...context, assessor }, effects: [] }),
};

const account = /^(?<role>[a-z_]+)(?:[-#](?<number>[1-9]\d*))?(?:@(?<authority>[a-z0-9-]+))?$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function unfit({ context, facts }: Situation, assessor: string): Blocker[] {
  const { role, authority = facts.authority } = account.exec(assessor)?.groups ?? {};
  const isAssessor = role === 'assessor' || role === 'reviewer' || id.test(assessor);
  if (!isAssessor || authority !== facts.authority) return [{ code: 'assign.not_an_assessor', item: assessor }];
  const conflicts = (context.application.conflicts ?? []).map(personOf);
  return conflicts.includes(personOf(assessor)) ? [{ code: 'assign.conflict_of_interest', item: assessor }] : [];
}

/** The same for every way to name one person of the authority. */
function personOf(name: string): string {
  const { role, number = '1' } = account.exec(name)?.groups ?? {};
  return role === undefined ? name.toLowerCase() : `${role}#${number}`;
}
