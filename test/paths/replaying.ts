import { expect } from '@jest/globals';
import type { HistoryEntryRow } from '#history';
import { decide, newCase, statusOf, type CaseEvent, type Facts, type StoredState } from '#lifecycle';
import type { Role } from '#vocabulary';
import type { TestDatabase } from '#testing';
import { rowsOf } from './case-rows.js';

/** An entry as its row spells it. */
export interface Entry {
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

/** A case as its row spells it. */
export interface CaseColumns {
  authority_id: string;
  profile_id: string;
  profile_version: number;
  overlays: { id: string; version: number }[];
  calendar: string;
  reference_id: string | null;
  reference_version: number | null;
  qualification: (NonNullable<Facts['foreign']> & { country: string }) | null;
  context: StoredState['context'];
  state: unknown;
  status: string;
}

/** What was known beside an entry, as far as the entry does not say it. */
export type KnownTo = (entry: Entry, row: CaseColumns) => Omit<Facts, 'documents'>;

type Database = Pick<TestDatabase, 'superuser'>;

/** The history of a case, told to the machine again, gives the case that is stored: nothing else of it is read. */
export async function expectReplayed({ database }: { database: Database }, id: string, known: KnownTo): Promise<void> {
  const found = await rowsOf({ database }, id);
  const entries = (found.history_entries as Entry[]).sort((a, b) => a.case_version - b.case_version);
  const [row] = found.cases as [CaseColumns];
  const [first, ...rest] = entries;
  // A file that came from another authority begins there.
  if (first?.kind !== 'created') return;
  const { supplements } = first.payload as { supplements?: string };
  const declared = rest.find(({ kind }) => kind === 'submit')?.facts.application ?? row.context.application;
  const opening = { facts: { ...known(first, row), documents: [] }, day: first.facts.day ?? '', supplements };
  const replayed = JSON.parse(JSON.stringify(replay(newCase(declared, opening), rest, row, known))) as StoredState;
  expect(replayed.context).toEqual(row.context);
  expect([replayed.value, statusOf(replayed.value)]).toEqual([row.state, row.status]);
}

function replay(start: StoredState, entries: readonly Entry[], row: CaseColumns, known: KnownTo): StoredState {
  return entries.reduce((state, entry) => {
    expect(statusOf(state.value)).toBe(entry.status_before);
    const decision = decide(state, eventOf(entry, known(entry, row)));
    if (!decision.accepted) {
      throw new Error(`${entry.kind} is refused in the replay: ${JSON.stringify(decision.blockers)}`);
    }
    expect([entry.kind, decision.status]).toEqual([entry.kind, entry.status_after]);
    return decision.state;
  }, start);
}

function eventOf(
  { kind, payload, facts, actor_id, actor_role, at }: Entry,
  known: Omit<Facts, 'documents'>,
): CaseEvent {
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
