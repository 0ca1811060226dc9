import { isAccepted, type Answer } from './api.js';
import type { Mismatch } from './expectations.js';
import type { Checks } from './format-checks.js';
import { actionPayloads, type Step } from './format.js';
import { look, noticesOf } from './look.js';
import { refusalMismatches, describeAnswer } from './refusal.js';
import type { CaseHandle, Session } from './session.js';
import type { Actor } from './target.js';
import { verificationViewSchema } from './views.js';

const public_: Actor = { role: 'public', number: 1 };

/** What it is to ask where nothing has been printed yet: no document has this code. */
const noCode = '0'.repeat(26);

/** Somebody who is not signed in checks the document that the bearer shows. */
export async function verify(session: Session, step: Step, handle: CaseHandle): Promise<Answer> {
  const { code, ...which } = actionPayloads.verify.parse(step.with ?? {});
  const printed = code ?? (await shownCode(session, step, handle, which));
  return session.api.get(public_, `/verifications/${encodeURIComponent(printed ?? noCode)}`);
}

/** What of the public answer is not as expected. `certificate: none`: there is nothing that could be verified. */
export function verifyMismatches({ refused, certificate }: Checks, answer: Answer): Mismatch[] {
  if (refused) return refusalMismatches(refused, answer);
  if (certificate === 'none' && answer.status === 404) return [];
  if (!isAccepted(answer))
    return [{ what: 'verify', expected: certificate ?? 'accepted', came: describeAnswer(answer) }];
  const { standing } = verificationViewSchema.parse(answer.body);
  if (certificate === undefined || certificate === standing) return [];
  return [{ what: 'certificate', expected: certificate, came: standing }];
}

interface Which {
  document?: string;
  number?: number;
}

/** Where no application is named, the newest that has something to show. Nothing is looked for that is not to be there. */
async function shownCode(session: Session, step: Step, handle: CaseHandle, which: Which): Promise<string | undefined> {
  const isNone = (step.expect ?? step.check)?.certificate === 'none';
  const others = step.case === undefined && !isNone ? session.cases.filter((each) => each !== handle).toReversed() : [];
  for (const each of [handle, ...others]) {
    const code = await printedCode(session, each, { ...which, only: isNone });
    if (code) return code;
  }
  return undefined;
}

/** The code on the certificate; where there is none, and not `only` that counts, on the newest other document. */
async function printedCode(
  session: Session,
  handle: CaseHandle,
  which: Which & { only: boolean },
): Promise<string | undefined> {
  const { body, looker } = await look(session, handle);
  const notices = (await noticesOf(session, handle, looker)).filter(({ verification }) => verification);
  if (which.document !== undefined || which.number !== undefined) {
    const kind = which.document ?? 'certificate';
    const ofKind = notices.filter((notice) => notice.kind === kind);
    return (which.number === undefined ? ofKind.at(-1) : ofKind[which.number - 1])?.verification?.code;
  }
  const { certificate } = body;
  const named = certificate && typeof certificate === 'object' ? certificate.notice : undefined;
  const own = notices.find(({ id }) => id === named) ?? notices.findLast(({ kind }) => kind === 'certificate');
  return (own ?? (which.only ? undefined : notices.at(-1)))?.verification?.code;
}
