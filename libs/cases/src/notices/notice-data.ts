import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseContext, CaseRequest, Effect, Facts } from '#lifecycle';
import type { NoticeData } from '#notices';
import { countryIn } from './country-names.js';
import { fillStatement } from './fill-statement.js';
import { groundOf } from './ground-of.js';
import { measureResults } from './measure-results.js';
import type { NoticeSubject } from './subject.js';

type Issued = Extract<Effect, { type: 'notice_issued' }>;

/** Freezes everything that a notice says: from here on neither case nor profile can change it. */
export function noticeData(subject: NoticeSubject, effect: Issued, validUntil: string | null = null): NoticeData {
  const { notice, statements, extension, request, remedy, correction } = effect;
  const { locked, context, facts, person, authority, reference, at, day } = subject;
  const name = `${person.given_name} ${person.family_name}`;
  const decision = context.decisions.find((candidate) => candidate.id === notice.decision);
  const asked = context.requests.find((candidate) => candidate.id === request);
  return {
    id: notice.id,
    kind: notice.kind,
    case_number: locked.number,
    issued_on: day,
    issued_at: at,
    authority: {
      name: authority.name,
      address: authority.address,
      place: authority.place,
      email: authority.email,
      phone: authority.phone,
      language: facts.profile.language,
    },
    recipient: { name, address: person.address ?? [], ...(person.language ? { language: person.language } : {}) },
    applicant: { name, ...(person.birth_date ? { birth_date: person.birth_date } : {}) },
    procedure: {
      title: facts.profile.title,
      legal_basis: facts.profile.legal_basis.map(({ cite }) => cite).join('; '),
    },
    ...(locked.qualification
      ? {
          qualification: {
            title: locked.qualification.title,
            country: countryIn(locked.qualification.country, subject.countryName),
          },
        }
      : {}),
    ...(reference ? { reference: { title: reference.title }, unit: reference.unit } : {}),
    ...(decision ? { outcome: decision.outcome, ...groundOf(facts, decision) } : {}),
    statements: statements.map((statement) => fillStatement({ ...subject, notice }, statement, asked)),
    ...asksOf(facts, asked),
    ...(extension ? { extension } : {}),
    ...resultOf(context, remedy),
    ...(notice.kind === 'measure_result' ? measureResults(subject) : {}),
    ...(correction ? { correction } : {}),
    ...(notice.concerns ? { concerns: notice.concerns } : {}),
    ...(authority.signed_by ? { signed_by: authority.signed_by } : {}),
    ...(validUntil === null ? {} : { valid_until: validUntil }),
  };
}

/** SHA-256 over the data as canonical JSON (RFC 8785): the database may order keys as it likes. */
export function hashOf(data: NoticeData): string {
  return createHash('sha256')
    .update(canonicalize(data) ?? '')
    .digest('hex');
}

function asksOf({ profile }: Facts, request: CaseRequest | undefined): Pick<NoticeData, 'asks'> {
  if (!request?.items) return {};
  const rule = profile.deadlines.flatMap(({ suspensions }) => suspensions).find(({ cause }) => cause === request.kind);
  return {
    asks: {
      items: request.items.map(({ about, ask }) => ({ about, ask })),
      until: request.until,
      ...(request.suspends && rule ? { suspends: rule.cite } : {}),
    },
  };
}

function resultOf({ remedies = [] }: CaseContext, id: string | undefined): Pick<NoticeData, 'remedy'> {
  const remedy = remedies.find((candidate) => candidate.id === id);
  return remedy && remedy.state !== 'open' ? { remedy: { forum: remedy.forum, result: remedy.state } } : {};
}
