import { closedByDecision, closedWithoutDecision } from '#vocabulary';

export function isClosed(status: string): boolean {
  return ([...closedByDecision, ...closedWithoutDecision] as string[]).includes(status);
}
