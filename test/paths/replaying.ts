import { expect } from '@jest/globals';
import type { HistoryEntryRow } from '#history';
import { decide, newCase, statusOf, type CaseEvent, type Facts, type StoredState } from '#lifecycle';
import type { Role } from '#vocabulary';
import { factsOf, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';

/** An entry as its row spells it. */
interface Entry {
  kind: HistoryEntryRow['kind'];
  payload: unknown;
  facts: HistoryEntryRow['facts'];
  actor_id: string;
  actor_role: Role;
  at: string;
  case_version: number;
  status_before: string | null;
  status_after: string;
}

/** The history of a case, told to the machine again, gives the case that is stored: nothing else of it is read. */
export async function expectReplayed(server: CaseServer, id: string, known: Facts = factsOf()): Promise<void> {
  const found = await rowsOf(server, id);
  const entries = (found.history_entries as Entry[]).sort((a, b) => a.case_version - b.case_version);
  const [row] = found.cases as [{ context: StoredState['context']; state: unknown; status: string }];
  const submitted = entries.find(({ kind }) => kind === 'submit');
  const start = newCase(submitted?.facts.application ?? row.context.application);
  const replayed = JSON.parse(JSON.stringify(replay(start, entries, known))) as StoredState;
  expect(replayed.context).toEqual(row.context);
  expect([replayed.value, statusOf(replayed.value)]).toEqual([row.state, row.status]);
}

function replay(start: StoredState, entries: readonly Entry[], known: Facts): StoredState {
  let facts = known;
  let state = start;
  for (const entry of entries) {
    if (entry.kind === 'created') continue;
    expect(statusOf(state.value)).toBe(entry.status_before);
    const decision = decide(state, eventOf(entry, facts));
    if (!decision.accepted) throw new Error(`${entry.kind} is refused in the replay`);
    expect([entry.kind, decision.status]).toEqual([entry.kind, entry.status_after]);
    state = decision.state;
    // From then on the case is compared with the other reference.
    if (entry.kind === 'accept_alternative_reference') facts = { ...facts, reference: facts.offered };
  }
  return state;
}

function eventOf({ kind, payload, facts, actor_id, actor_role, at }: Entry, known: Facts): CaseEvent {
  const { documents = [], earlier, supplemented, elsewhere } = facts;
  return {
    type: kind,
    payload,
    facts: { ...known, documents, earlier, supplemented, ...(elsewhere ? { elsewhere } : {}) },
    actor: { id: actor_id, role: actor_role },
    at: new Date(at).toISOString(),
    day: facts.day ?? '',
    ids: facts.ids ?? [],
  } as CaseEvent;
}
