import type { Actor } from '#access';
import type { HistoryFacts } from '#history';

/** What history records of who acts for somebody else. */
export function proxyOf({ mandate, person }: Actor): Pick<HistoryFacts, 'mandate'> {
  if (!mandate || person === undefined) return {};
  const { id, kind } = mandate;
  return { mandate: { id, kind, person } };
}
