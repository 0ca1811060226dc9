import type { Blocker } from '#vocabulary';
import { addDuration, type Day } from '#legal-clock';
import { countedFrom, deemedOn, serviceRule } from '../notices.js';
import { findNotice, replaced, served, unknownNotice } from '../service.js';
import type { NoticeRecord } from '../context-decisions.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, staying } from '../statuses.js';
import type { Situation } from '../types.js';

type Payload = CommandPayloads['record_notification'];

/**
 * Records that a notice arrived and when, that it came back, or that its instruction on remedies is missing or wrong.
 * The day may lie ahead: service by publication counts from a day that is known before it comes.
 */
export const recordNotification: CommandRule<'record_notification'> = {
  by: ['caseworker'],
  from: staying('draft', ...openStatuses, ...closedStatuses),

  blockers: (situation, payload) => [
    ...unknownNotice(situation, payload?.notice),
    ...(payload ? impossibleDay(situation, payload) : []),
  ],

  apply: (situation, payload) => {
    const { context, day } = situation;
    const found = findNotice(context, payload.notice);
    if (!found) throw new Error('record_notification without a notice');
    const notice = payload.instruction ? { ...found, instruction: payload.instruction } : found;
    const { notified_on: _on, notified_by: _by, returned_on: _returned, ...unserved } = notice;
    if (payload.returned) return served(situation, { ...unserved, returned_on: payload.on ?? day });
    if (payload.on) return served(situation, { ...unserved, ...notifiedBy(situation, notice, payload.on) });
    return {
      context: { ...context, notices: replaced(context, notice) },
      effects: [{ type: 'notice_changed', notice }],
    };
  },
};

/**
 * The day on which a notice that arrived on this day counts as notified. A notice that is fetched counts from its
 * retrieval; a day that is deemed stands where the notice arrived earlier (VwVfG § 41(2)).
 */
function notifiedBy(
  situation: Situation,
  { channel, dispatched_on }: NoticeRecord,
  on: Day,
): Pick<NoticeRecord, 'notified_on' | 'notified_by'> {
  const rule = serviceRule(situation, channel);
  if (rule?.counts_from === 'retrieval') {
    return { notified_on: countedFrom(situation, on, rule), notified_by: 'deemed' };
  }
  const deemed = deemedOn(situation, channel, dispatched_on);
  return deemed !== undefined && deemed >= on
    ? { notified_on: deemed, notified_by: 'deemed' }
    : { notified_on: on, notified_by: 'recorded' };
}

/** Nothing arrives before it is sent, and nothing is fetched any more once it was withdrawn (VwVfG § 41(2a)). */
function impossibleDay(situation: Situation, { notice: named, on, returned }: Payload): Blocker[] {
  const { context, facts } = situation;
  const notice = findNotice(context, named);
  if (!notice || on === undefined) return [];
  const { kind: item, dispatched_on, channel } = notice;
  if (on < dispatched_on) return [{ code: 'notice.wrong_day', item, data: { earliest: dispatched_on } }];
  const rule = serviceRule(situation, channel);
  if (returned || rule?.lapses_after === undefined) return [];
  const last = addDuration(dispatched_on, rule.lapses_after, facts.calendar, { saturday_is_working_day: false });
  return on > last ? [{ code: 'notice.lapsed', item, data: { until: last }, cite: rule.cite }] : [];
}
