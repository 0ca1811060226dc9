import { isVerifiable, type VerifiableKind, type VerifiedContent } from '#credentials';
import { validUntil, type EffectOf } from '#lifecycle';
import type { NoticeSubject } from './subject.js';

/** What whoever has the code of a notice is told of it; undefined: it proves nothing to others. */
export function verifiedContent(
  subject: NoticeSubject,
  { notice }: EffectOf<'notice_issued'>,
): VerifiedContent | undefined {
  const { context, facts, locked, authority, reference, day } = subject;
  const decision = context.decisions.find(({ id }) => id === notice.decision);
  if (!decision || !isVerifiable(notice.kind, decision.outcome)) return undefined;
  const { profile } = facts;
  return {
    document: notice.kind as VerifiableKind,
    outcome: decision.outcome,
    title: reference?.title ?? locked.qualification?.title ?? profile.title,
    level: { eqf: reference?.eqf_level ?? null, art11: reference?.art11_level ?? facts.foreign?.art11_level ?? null },
    authority: { id: authority.id, name: authority.name },
    procedure: {
      id: profile.id,
      title: profile.title,
      legal_basis: profile.legal_basis.map(({ cite }) => cite).join('; '),
    },
    issued_on: day,
    ...validity(subject, notice, decision),
  };
}

type Notice = EffectOf<'notice_issued'>['notice'];
type Decision = NoticeSubject['context']['decisions'][number];

/** A certificate holds for its own time; equivalence before a licence is found once and for all. */
function validity(
  { context: { certificate }, facts }: NoticeSubject,
  { id, kind }: Notice,
  { outcome, decided_on }: Decision,
): Pick<VerifiedContent, 'valid_from' | 'valid_until'> {
  if (certificate?.notice === id) {
    return { valid_from: certificate.since, valid_until: certificate.valid_until ?? null };
  }
  const until = kind === 'equivalence' ? undefined : validUntil({ facts }, outcome, decided_on);
  return { valid_from: decided_on, valid_until: until ?? null };
}
