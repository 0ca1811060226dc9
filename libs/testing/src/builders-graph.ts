import {
  caseMachine,
  movesOf,
  newCase,
  rolesFor,
  statusOf,
  statusesIn,
  transitions,
  type CaseContext,
  type CaseEvent,
  type StoredState,
} from '#lifecycle';
import { addDays } from '#legal-clock';
import { closedByDecision, closedWithoutDecision, type CommandName, type Status } from '#vocabulary';
import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Moment } from './builders-moment.js';
import { offersOf } from './builders-offers.js';
import { accountFor, type Act } from './builders-routes.js';
import type { Stage } from './builders-stages.js';
import { remembered } from './shipped.js';

/** One command of a path, the day on which it is given, and where it leads. */
export type PathStep = Act<CommandName> & { day: string; to: Status };

/** The shortest way to a case as it can stand in a procedure. */
export interface CasePath {
  /** Which of the stage's applications it is. */
  application: number;
  steps: readonly PathStep[];
  status: Status;
  stored: StoredState;
}

type Snapshot = SnapshotFrom<typeof caseMachine>;

const start = '2026-02-02';
const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];

/** Commands that decide where a case goes, with how many of their offers are tried; all others leave it where it is. */
const steering: Partial<Record<CommandName, number>> = {
  submit: 1,
  discard: 1,
  record_payment: 1,
  acknowledge: 2,
  admit: 1,
  determine_route: 5,
  confirm_complete: 1,
  reject_inadmissible: 1,
  refer: 1,
  warn_non_cooperation: 1,
  close_non_cooperation: 1,
  record_comparison: 2,
  open_hearing: 1,
  answer_hearing: 1,
  close_hearing: 1,
  propose_outcome: 40,
  approve_outcome: 1,
  choose_measure: 2,
  impose_measure: 1,
  schedule_measure: 1,
  record_measure_result: 2,
  settle_measure: 1,
  record_licence_check: 5,
  grant: 1,
  close_moot: 1,
  withdraw: 1,
};

/** What is possible in many statuses and leads from each to the same is tried in one. */
const onlyFrom: Partial<Record<CommandName, Status>> = {
  withdraw: 'intake',
  close_moot: 'intake',
  refer: 'intake',
  open_hearing: 'assessment',
  determine_route: 'intake',
};

const known = new Map<string, readonly CasePath[]>();

/** Of the cases that stand in one status so many, the nearest first: enough to differ in all that matters. */
const perStatus = 40;

/**
 * The shortest ways to cases that differ in where they can go next, with further applications where the first alone
 * does not come to every status that the procedure has.
 */
export function pathsOf(stage: Stage): readonly CasePath[] {
  const found = known.get(stage.name) ?? remembered(`paths in ${stage.name}`, () => walked(stage));
  known.set(stage.name, found);
  return found;
}

function walked(stage: Stage): CasePath[] {
  const wanted = statusesIn(movesOf(stage.profile));
  const paths: CasePath[] = [];
  for (const application of stage.applications.keys()) {
    if (wanted.every((status) => paths.some((path) => path.status === status))) break;
    const more = pathsIn(stage, application);
    const isNews = ({ status }: CasePath) => !paths.some((path) => path.status === status);
    if (more.some(isNews)) paths.push(...more);
  }
  const nearest = paths.sort((one, other) => one.steps.length - other.steps.length);
  return [...Map.groupBy(nearest, ({ status }) => status).values()].flatMap((group) => group.slice(0, perStatus));
}

/** Found by walking the machine's graph. */
function pathsIn(stage: Stage, application: number): CasePath[] {
  const said = stage.applications[application];
  if (!said) throw new Error(`${stage.name} has no application ${application}`);
  const paths = getShortestPaths(caseMachine, {
    input: newCase(said).context,
    events: (snapshot) => eventsAt(snapshot, stage),
    stopWhen: ({ value }) => closed.includes(statusOf(value)),
    serializeState: (snapshot) => keyOf(snapshot, stage),
    serializeEvent: (event) => {
      const { type, payload } = event;
      return JSON.stringify([type, payload]);
    },
  });
  return paths.map(({ state, steps }) => ({
    application,
    status: statusOf(state.value),
    stored: { value: state.value, context: state.context },
    steps: stepsOf(steps),
  }));
}

function stepsOf(steps: readonly { event: unknown; state: Snapshot }[]): PathStep[] {
  // XState's own first step stands for the beginning.
  return steps.flatMap(({ event, state }) => {
    const { type, payload, day } = event as CaseEvent;
    if ((type as string) === 'xstate.init') return [];
    return [{ command: type, payload, day, to: statusOf(state.value) } as PathStep];
  });
}

function eventsAt({ value, context }: Snapshot, { facts }: Stage): CaseEvent[] {
  const status = statusOf(value);
  const commands = Object.keys(transitions[status]) as CommandName[];
  return commands.flatMap((command) => {
    const tried = steering[command];
    if (tried === undefined || (onlyFrom[command] ?? status) !== status) return [];
    const moment: Moment = { context, status, facts: facts.all, day: dayFor(command, context) };
    return offersOf(command, moment)
      .slice(0, tried)
      .filter((payload, at, all) => isNew(payload, all.slice(0, at), context))
      .map((payload, at) => eventOf(command, payload, moment, `${sizeOf(context)}-${at}`));
  });
}

/** Of two cases on one way the later one is larger, so that what they make has names of its own. */
function sizeOf({ notices, requests, decisions, ledger }: CaseContext): string {
  return [notices, requests, decisions, ledger].map(({ length }) => length).join('-');
}

/** One proposal of each outcome, and every check of a licence passed once. */
function isNew(
  payload: object,
  before: readonly object[],
  { licence_checks = [], hearings = [] }: CaseContext,
): boolean {
  const { outcome, check, passed } = payload as { outcome?: string; check?: string; passed?: boolean };
  if ('intended' in payload) return hearings.length === 0;
  if (outcome !== undefined)
    return !before.some((each) => (each as typeof payload & { outcome?: string }).outcome === outcome);
  if (check !== undefined) return passed === true && !licence_checks.some((done) => done.check === check);
  return true;
}

/** All on one day, but what waits for the end of a period. */
function dayFor(command: CommandName, { warned }: CaseContext): string {
  return command === 'close_non_cooperation' && warned ? addDays(warned.until, 1) : start;
}

function eventOf(command: CommandName, payload: unknown, { facts, day }: Moment, at: string): CaseEvent {
  return {
    type: command,
    payload,
    facts,
    actor: { id: accountFor(command), role: rolesFor(command)?.[0] ?? 'public' },
    at: `${day}T08:00:00.000Z`,
    day,
    ids: Array.from({ length: 6 }, (_, index) => `id-${command}-${at}-${index}`),
  } as CaseEvent;
}

/** What decides where a case can go next: paths that differ in nothing else are one. */
function keyOf({ value, context }: Snapshot, { profile }: Stage): string {
  const { route, admitted, proposal, hearings = [], measure, licence_checks = [], warned, fees = [] } = context;
  const heard = hearings.at(-1);
  const status = statusOf(value);
  return JSON.stringify([
    status,
    route?.id,
    profile.admission && admitted !== undefined,
    [...new Set(context.comparison.map(({ result }) => result))].sort(),
    proposal && [proposal.kind, proposal.outcome],
    profile.hearing?.before.length || status === 'hearing' ? [heard?.answered, heard?.closed_on !== undefined] : [],
    context.decisions.find(({ standing }) => standing === 'current')?.outcome,
    measure && [measure.chosen, measure.type, [...new Set(measure.lines.map(({ status }) => status))].sort()],
    licence_checks.length,
    status === 'awaiting_documents' && warned !== undefined,
    fees.filter(({ first }) => first).map(({ status }) => status),
  ]);
}
