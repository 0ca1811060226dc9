import { closedByDecision, closedWithoutDecision, statuses, type Status } from '#vocabulary';

/** Where a command may lead from each status that takes it; a status that names itself stays. */
export type Moves = Partial<Record<Status, readonly Status[]>>;

const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];

/** Neither draft nor closed. */
export const openStatuses = statuses.filter((status) => status !== 'draft' && !closed.includes(status));
export const decidedStatuses: readonly Status[] = closedByDecision;
export const closedStatuses = closed;

/** Taken in these statuses, and stays. */
export function staying(...list: readonly Status[]): Moves {
  return Object.fromEntries(list.map((status) => [status, [status]]));
}

/** Taken in these statuses, and leads to one of those. */
export function leading(from: readonly Status[], ...to: readonly Status[]): Moves {
  return Object.fromEntries(from.map((status) => [status, to]));
}
