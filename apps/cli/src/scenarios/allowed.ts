import type { Checks } from './format-checks.js';
import { NotThereYet, type Mismatch } from './expectations.js';
import type { CaseHandle, Session } from './session.js';
import { read } from './session.js';
import type { Actor } from './target.js';
import { actorRoles, type ActorRole } from './format.js';
import { caseViewSchema, type CommandView } from './views.js';

/**
 * Which commands can be given now: by this actor, or, without one, by anybody of a role that may give them.
 * Two persons of a role are asked, because what one proposed only another can approve.
 */
export async function allowedMismatches(
  session: Session,
  handle: CaseHandle,
  { allowed = [], not_allowed = [] }: Pick<Checks, 'allowed' | 'not_allowed'>,
  actor?: Actor,
): Promise<Mismatch[]> {
  if (allowed.length + not_allowed.length === 0) return [];
  const lists = new Map<string, Promise<CommandView[]>>();
  const listFor = (asker: Actor) => {
    const key = `${asker.role}#${asker.number}`;
    const list = lists.get(key) ?? commandsFor(session, handle, asker);
    lists.set(key, list);
    return list;
  };
  const found: Mismatch[] = [];
  for (const [name, command, wanted] of [
    ...allowed.map((command) => ['allowed', command, true] as const),
    ...not_allowed.map((command) => ['not_allowed', command, false] as const),
  ]) {
    const askers = actor ? [actor] : await askersOf(command, listFor, session);
    const views = await Promise.all(askers.map(async (asker) => viewOf(await listFor(asker), command)));
    const open = views.some((view) => view?.allowed && view.yours !== false);
    if (open !== wanted)
      found.push({ what: `${name}.${command}`, expected: wanted ? 'allowed' : 'not allowed', came: inWords(views) });
  }
  return found;
}

async function askersOf(
  command: string,
  listFor: (asker: Actor) => Promise<CommandView[]>,
  { target }: Session,
): Promise<Actor[]> {
  const lists = [await listFor({ role: 'caseworker', number: 1 }), await listFor({ role: 'applicant', number: 1 })];
  const by = lists.map((list) => viewOf(list, command)).find((view) => view !== undefined)?.by ?? [];
  const roles = actorRoles.filter((role) => by.includes(role) && target.supportedRoles.has(role));
  return roles.flatMap((role) => persons(role));
}

function persons(role: ActorRole): Actor[] {
  const numbers = role === 'applicant' || role === 'representative' ? [1] : [1, 2];
  return numbers.map((number) => ({ role, number }));
}

async function commandsFor({ api }: Session, handle: CaseHandle, asker: Actor): Promise<CommandView[]> {
  const answer = await api.get(asker, `/cases/${handle.id}`);
  if (answer.status >= 400 && answer.status < 500) return [];
  const { commands } = read(caseViewSchema, answer, 'the case');
  if (!commands) throw new NotThereYet('allowed');
  return commands;
}

function viewOf(list: readonly CommandView[], command: string): CommandView | undefined {
  return list.find((view) => view.command === command);
}

function inWords(views: readonly (CommandView | undefined)[]): string {
  const there = views.filter((view) => view !== undefined);
  if (there.some((view) => view.allowed && view.yours !== false)) return 'allowed';
  const codes = there.flatMap((view) => view.blockers.map(({ code }) => code));
  if (codes.length > 0) return `not allowed: ${[...new Set(codes)].join(', ')}`;
  return there.length === 0 ? 'not among the commands' : 'not this role’s';
}
