import type { CaseHandle, Session } from './session.js';
import { read } from './session.js';
import type { Checks } from './format-checks.js';
import type { Seen } from './expectations.js';
import type { Actor } from './target.js';
import { caseViewSchema, listOf, noticeViewSchema, type CaseView } from './views.js';

/** Who looks at the case for the checks: the authority, or the applicant while it is theirs alone. */
const lookers: readonly [Actor, Actor] = [
  { role: 'caseworker', number: 1 },
  { role: 'applicant', number: 1 },
];

const checksOfNotices = ['notices', 'notice_states', 'notice_omits', 'recipients', 'notified'] as const;

export async function lookAtCase(session: Session, handle: CaseHandle): Promise<CaseView> {
  return (await look(session, handle)).body;
}

/** The case as it stands, with its notices where a check asks for them. */
export async function lookFor(session: Session, handle: CaseHandle, checks: Checks): Promise<Seen> {
  const { body, looker } = await look(session, handle);
  const wanted = checksOfNotices.some((name) => checks[name] !== undefined);
  return { body, notices: wanted ? await noticesOf(session, handle, looker) : [] };
}

/** Oldest first. */
export async function noticesOf(session: Session, handle: CaseHandle, looker: Actor) {
  const answer = await session.api.get(looker, `/cases/${handle.id}/notices`);
  return read(listOf(noticeViewSchema), answer, 'the notices of the case').items;
}

export async function look(session: Session, handle: CaseHandle): Promise<{ body: CaseView; looker: Actor }> {
  const [staff, applicant] = lookers;
  const path = `/cases/${handle.id}`;
  const answer = await session.api.get(staff, path);
  if (answer.status !== 403 && answer.status !== 404) {
    return { body: read(caseViewSchema, answer, 'the case'), looker: staff };
  }
  return { body: read(caseViewSchema, await session.api.get(applicant, path), 'the case'), looker: applicant };
}
