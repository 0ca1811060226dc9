import { caseMachine, decide, newCase, statusOf, type CaseContext, type CaseEvent, type StoredState } from '#lifecycle';
import type { Status } from '#vocabulary';
import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { c01Application, c01Rows, coveredRows, factsOf } from './builders-facts.js';
import { act, plausible, type Act, type WalkedCommand } from './builders-routes.js';
import { Walk } from './builders-walk.js';

/** One move of a case: a command that leads from one status to another, after the shortest way there. */
export interface Move {
  from: Status;
  command: WalkedCommand;
  to: Status;
  /** From the draft on, each with the status that it leads to; the command itself is the last. */
  acts: readonly (Act & { to: Status })[];
}

const refused = { outcome: 'refused', ground: 'no_foreign_certificate' } as const;

const everyAct: readonly Act[] = [
  act('submit', {}),
  act('acknowledge', {}),
  act('acknowledge', { missing: ['identity'] }),
  act('request_documents', { documents: ['experience_or_other_competence'] }),
  act('request_documents', { documents: ['identity'] }),
  act('supply_documents', { documents: ['identity'] }),
  act('confirm_complete', {}),
  act('record_comparison', { comparison: c01Rows }),
  act('record_comparison', { comparison: coveredRows }),
  act('request_information', plausible.request_information),
  act('provide_information', plausible.provide_information),
  act('extend_deadline', plausible.extend_deadline),
  act('propose_outcome', { outcome: 'full' }),
  act('propose_outcome', { outcome: 'partial' }),
  act('propose_outcome', refused),
  act('return_to_assessor', plausible.return_to_assessor),
  act('approve_outcome', {}),
  act('withdraw', {}),
  act('deadline_passed', { deadline: 'acknowledge' }),
  act('deadline_passed', { deadline: 'objection' }),
];

/**
 * Every move that the machine makes with plausible payloads, found by walking its graph. Documents are uploaded when
 * they are handed in and before the file is complete; deadlines pass in December, all else is on one day.
 */
export function everyMove(): Move[] {
  const walk = new Walk();
  const events = everyAct.map((given) => eventOf(walk, given));
  const actOf = new Map<unknown, Act>(events.map(({ payload }, index) => [payload, everyAct[index] as Act]));
  const paths = getShortestPaths(caseMachine, {
    input: newCase(c01Application).context,
    events: () => everyAct.map((given) => eventOf(walk, given)),
    serializeState: keyOf,
    serializeEvent: (event) => JSON.stringify([event.type, (event as Partial<CaseEvent>).payload]),
  });
  const moves = new Map<string, Move>();
  for (const { steps } of paths) {
    // Paths that only differ in what the key leaves out share a state: it is made again from the steps.
    const way = taken(
      walk,
      steps.flatMap(({ event }) => actOf.get((event as Partial<CaseEvent>).payload) ?? []),
    );
    for (const given of everyAct) {
      const decision = decide(way.stored, eventOf(walk, given));
      if (!decision.accepted) continue;
      const from = statusOf(way.stored.value);
      const to = decision.status;
      const key = `${from} ${given.command} ${to}`;
      const known = moves.get(key);
      if (!known || known.acts.length > way.acts.length + 1) {
        moves.set(key, { from, command: given.command, to, acts: [...way.acts, { ...given, to }] });
      }
    }
  }
  return [...moves.values()];
}

function taken(walk: Walk, acts: readonly Act[]): { stored: StoredState; acts: Move['acts'] } {
  let stored = newCase(c01Application);
  const made = acts.map((given) => {
    const decision = decide(stored, eventOf(walk, given));
    if (!decision.accepted) throw new Error(`${given.command} is refused on the way to a move`);
    stored = decision.state;
    return { ...given, to: decision.status };
  });
  return { stored, acts: made };
}

/** What decides what can be done next: paths that differ in nothing else are one. */
function keyOf({ value, context }: SnapshotFrom<typeof caseMachine>): string {
  const asked = context.requests.some(({ kind, status }) => kind === 'information' && status === 'requested');
  const judged = context.comparison.map(({ result }: CaseContext['comparison'][number]) => result).join();
  return JSON.stringify([value, judged, context.proposal?.outcome, asked, context.acknowledged_on]);
}

function eventOf(walk: Walk, { command, payload }: Act): CaseEvent {
  const documents = command === 'request_documents' || command === 'acknowledge' ? [] : factsOf().documents;
  return walk.event(command, payload, {
    on: command === 'deadline_passed' ? '2026-12-01' : '2026-02-02',
    facts: factsOf({ documents }),
  });
}
