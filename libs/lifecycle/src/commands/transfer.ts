import { endedFile } from '../closing.js';
import { startedLate } from '../deadlines.js';
import type { CaseContext } from '../context.js';
import type { CommandRule } from '../rule.js';
import { leading, openStatuses } from '../statuses.js';
import type { Situation } from '../types.js';

/**
 * The file moves to another authority that is competent for the same procedure. What the applicant handed in goes along
 * with the day of receipt, as if it had come there in the first place; what this authority worked out stays here.
 */
export const transfer: CommandRule<'transfer'> = {
  by: ['team_lead'],
  from: leading(openStatuses, 'referred'),

  blockers: ({ facts: { elsewhere = [] } }, payload) => {
    if (payload ? elsewhere.includes(payload.to) : elsewhere.length > 0) return [];
    const data = { authorities: elsewhere };
    return [{ code: 'transfer.not_competent', ...(payload ? { item: payload.to } : {}), data }];
  },

  apply: (situation, { to, reason }) => {
    const { context, ids } = situation;
    const [id = ''] = ids;
    return {
      context: {
        ...endedFile(situation, { to: [to], reason }),
        links: [...(context.links ?? []), { kind: 'transferred_to', case: id }],
      },
      effects: [{ type: 'case_transferred', case: id, to, context: handedOver(situation) }],
    };
  },
};

/** The file as it is received there: complete it, assess it and ask for fees is what the other authority does. */
function handedOver({ context, facts }: Situation): CaseContext {
  const { application, received_on, supplied, dispensed, events, links } = context;
  const file: CaseContext = {
    application,
    supplied,
    ...(received_on ? { received_on } : {}),
    ...(dispensed ? { dispensed } : {}),
    ...(events ? { events } : {}),
    ...(links ? { links } : {}),
    ledger: [],
    requests: [],
    comparison: [],
    decisions: [],
    notices: [],
  };
  return { ...file, ledger: startedLate({ context: file, facts }) };
}
