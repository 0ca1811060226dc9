import type { Channel, NoticeKind } from '#vocabulary';
import type { Profile } from '#procedures';
import { addDays, rollForward, type Day } from '#legal-clock';
import { applies } from './conditions.js';
import type { NoticeConcern, NoticeRecord, StatementRecord } from './context-decisions.js';
import type { Effect, Situation } from './types.js';

type ServiceRule = Profile['service']['rules'][number];
type Issued = Extract<Effect, { type: 'notice_issued' }>;

/**
 * Issues a notice: frozen, dispatched on the same day by the case's channel, and deemed notified
 * by the profile's rule for that channel (VwVfG § 41(2) and its like).
 */
export function issueNotice(
  situation: Situation,
  id: string,
  kind: NoticeKind,
  statements: readonly StatementRecord[],
  more: Omit<Issued, 'type' | 'notice' | 'statements'> & { decision?: string; concerns?: NoticeConcern } = {},
): Issued {
  const { facts, day, context } = situation;
  const { decision, concerns, ...rest } = more;
  const { request, remedy, extension } = rest;
  const channel = context.application.channel ?? facts.profile.service.default_channel;
  const deemed = deemedOn(situation, channel, day);
  const notice: NoticeRecord = {
    id,
    kind,
    issued_on: day,
    statements: statements.map((statement) => statement.code),
    recipient: recipientOf(situation, kind),
    channel,
    dispatched_on: day,
    ...(deemed ? { notified_on: deemed, notified_by: 'deemed' } : {}),
    ...(decision ? { decision } : {}),
    ...(concerns ? { concerns } : {}),
    ...textsOf(statements),
    ...(request ? { request } : {}),
    ...(remedy ? { remedy } : {}),
    ...(extension ? { extension } : {}),
  };
  return { type: 'notice_issued', notice, statements, ...rest };
}

/** The writer's own words, for a correction to say them again. */
function textsOf(statements: readonly StatementRecord[]): Pick<NoticeRecord, 'texts'> {
  const given = statements.flatMap(({ code, text }) => (text ? [[code, text] as const] : []));
  return given.length > 0 ? { texts: Object.fromEntries(given) } : {};
}

function recipientOf({ facts }: Situation, kind: NoticeKind): string {
  return facts.profile.notices.find((rule) => rule.kind === kind)?.recipient ?? 'applicant';
}

/**
 * The day on which the profile deems a dispatch notified; undefined where it deems nothing (post abroad) or counts
 * from a retrieval that has not happened: then notification has to be recorded.
 */
export function deemedOn(situation: Situation, channel: Channel, dispatched: Day): Day | undefined {
  const rule = serviceRule(situation, channel);
  return rule && rule.counts_from !== 'retrieval' ? countedFrom(situation, dispatched, rule) : undefined;
}

/** How the profile serves notices that go this way in this case; undefined: notification has to be recorded. */
export function serviceRule({ facts, context }: Situation, channel: Channel): ServiceRule | undefined {
  return facts.profile.service.rules.find((rule) => rule.channel === channel && applies(rule.when, { context, facts }));
}

/** The day on which a notice counts as notified when the rule's days run from this one. */
export function countedFrom({ facts }: Situation, day: Day, rule: ServiceRule): Day {
  const end = addDays(day, rule.deemed_days);
  return facts.profile.service.rolls ? rollForward(end, facts.calendar, { saturday_is_working_day: false }) : end;
}
