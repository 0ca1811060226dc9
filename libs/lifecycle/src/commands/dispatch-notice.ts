import type { Blocker } from '#vocabulary';
import { deemedOn } from '../notices.js';
import { findNotice, isSettled, replaced, served, unknownNotice } from '../service.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, staying } from '../statuses.js';
import type { Change, Situation } from '../types.js';

/**
 * Sends a notice again, or another way: issue has dispatched it once. It counts as notified anew by the profile's rule
 * for the channel. A copy that is sent when no remedy is left opens none again.
 */
export const dispatchNotice: CommandRule<'dispatch_notice'> = {
  by: ['caseworker'],
  from: staying('draft', ...openStatuses, ...closedStatuses),

  blockers: (situation, payload) => [
    ...unknownNotice(situation, payload?.notice),
    ...(payload ? beforeIssue(situation, payload) : []),
  ],

  apply: (situation, { notice: named, channel, on }) => {
    const notice = findNotice(situation.context, named);
    if (!notice) throw new Error('dispatch_notice without a notice');
    const sent = { ...notice, channel, dispatched_on: on };
    if (isSettled(situation, notice)) return sentOnly(situation, sent);
    const { notified_on: _on, notified_by: _by, returned_on: _returned, ...unserved } = sent;
    const deemed = deemedOn(situation, channel, on);
    return served(situation, deemed ? { ...unserved, notified_on: deemed, notified_by: 'deemed' } : unserved);
  },
};

function sentOnly({ context }: Situation, sent: Parameters<typeof replaced>[1]): Change {
  return {
    context: { ...context, notices: replaced(context, sent) },
    effects: [{ type: 'notice_changed', notice: sent }],
  };
}

function beforeIssue({ context }: Situation, { notice: named, on }: CommandPayloads['dispatch_notice']): Blocker[] {
  const notice = findNotice(context, named);
  if (!notice || on >= notice.issued_on) return [];
  return [{ code: 'notice.wrong_day', item: notice.kind, data: { earliest: notice.issued_on } }];
}
