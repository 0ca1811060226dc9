import type { Outcome } from '#vocabulary';
import type { Profile, ProfileNotice } from './schema.js';
import type { Finding } from './yaml.js';

/** Rules of notices for outcomes that are not offered, statements demanded twice, outcomes whose notice has no rule. */
export function noticeFindings(profile: Profile): Finding[] {
  const offered = profile.outcomes.map(({ outcome }) => outcome);
  return [
    ...profile.notices.flatMap((notice, at) => [...unoffered(notice, at, offered), ...statedTwice(profile, at)]),
    ...profile.outcomes.flatMap((outcome, at) => withoutRule(profile, outcome, at)),
  ];
}

function unoffered({ outcomes = [] }: ProfileNotice, at: number, offered: readonly Outcome[]): Finding[] {
  return outcomes.flatMap((outcome, of) =>
    offered.includes(outcome)
      ? []
      : [{ path: ['notices', at, 'outcomes', of], reason: `the profile does not offer the outcome ${outcome}` }],
  );
}

/** Twice in one rule, or in two rules that hold for the same notice. */
function statedTwice({ notices }: Profile, at: number): Finding[] {
  const notice = notices[at];
  if (!notice) return [];
  const earlier = notices.slice(0, at).filter((other) => sameNotice(other, notice));
  const stated = new Set(earlier.flatMap(({ must_state }) => must_state.map(({ statement }) => statement)));
  return notice.must_state.flatMap(({ statement }, of) => {
    const twice = stated.has(statement);
    stated.add(statement);
    return twice
      ? [{ path: ['notices', at, 'must_state', of, 'statement'], reason: `${statement} is demanded twice` }]
      : [];
  });
}

function sameNotice(one: ProfileNotice, other: ProfileNotice): boolean {
  return (
    one.kind === other.kind &&
    one.recipient === other.recipient &&
    (!one.outcomes || !other.outcomes || one.outcomes.some((outcome) => other.outcomes?.includes(outcome)))
  );
}

function withoutRule({ notices }: Profile, { outcome, notices: kinds }: Profile['outcomes'][number], at: number) {
  return kinds.flatMap((kind, of): Finding[] =>
    notices.some((notice) => notice.kind === kind && (!notice.outcomes || notice.outcomes.includes(outcome)))
      ? []
      : [{ path: ['outcomes', at, 'notices', of], reason: `no rule says what the notice ${kind} must state` }],
  );
}
