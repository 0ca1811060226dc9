import { deepStrictEqual } from 'node:assert';
import type { HistoryEntryRow } from '#history';
import { decide, newCase, rolesFor, statusOf, type CaseEvent, type StoredState } from '#lifecycle';
import { factsOf } from '#testing';
import { comparable } from './commands-proof.js';
import { rowsOfCase } from './rows.js';
import type { Stage } from './stage.js';

interface Entry {
  kind: HistoryEntryRow['kind'];
  payload: unknown;
  facts: HistoryEntryRow['facts'];
  actor_id: string;
  at: string;
  case_version: number;
}

/** Every deadline passed exactly once, and none is open that should have passed. @throws where not */
export async function passedOnce(
  { superuser }: Stage,
  cases: readonly string[],
  deadlines: number,
  moment: string,
): Promise<void> {
  const { rows } = await superuser.query<{ entries: number; different: number; open: number }>(
    `SELECT count(*)::integer AS entries, count(DISTINCT (case_id, payload->>'deadline'))::integer AS different,
       (SELECT count(*)::integer FROM deadlines WHERE case_id = ANY ($1) AND passes_at <= $2) AS open
     FROM history_entries WHERE case_id = ANY ($1) AND kind = 'deadline_passed'`,
    [cases, moment],
  );
  deepStrictEqual({ ...rows[0] }, { entries: deadlines, different: deadlines, open: 0 }, 'deadlines that passed');
}

/** The history of the case, told to the machine again, gives the state that is stored. @throws where not */
export async function replays({ superuser, tables }: Stage, caseId: string): Promise<void> {
  const { rows } = await rowsOfCase(superuser, tables, caseId);
  const entries = [...((rows.history_entries ?? []) as unknown as Entry[])].sort(
    (a, b) => a.case_version - b.case_version,
  );
  const submitted = entries.find(({ kind }) => kind === 'submit');
  const start = newCase(submitted?.facts.application ?? {});
  const end = entries.filter(({ kind }) => kind !== 'created').reduce(afterEntry, start);
  const [row] = rows.cases ?? [];
  const replayed = JSON.parse(JSON.stringify(end)) as StoredState;
  deepStrictEqual([replayed.value, replayed.context], [row?.state, row?.context], `the replay of ${caseId}`);
}

function afterEntry(state: StoredState, { kind, payload, facts, actor_id, at }: Entry): StoredState {
  const event = {
    type: kind,
    payload,
    facts: factsOf({ documents: facts.documents ?? [] }),
    actor: { id: actor_id, role: rolesFor(kind as CaseEvent['type'])?.[0] ?? 'public' },
    at: new Date(at).toISOString(),
    day: facts.day ?? '',
    ids: facts.ids ?? [],
  } as CaseEvent;
  const decision = decide(state, event);
  if (!decision.accepted) throw new Error(`${kind} is refused in the replay from ${statusOf(state.value)}`);
  return decision.state;
}

/** Of each kind a case that the product swept and one that the limit swept hold the same rows. @throws where not */
export async function sweptAlike(
  { superuser, tables }: Stage,
  product: Record<string, string[]>,
  limit: Record<string, string[]>,
): Promise<void> {
  for (const kind of Object.keys(product)) {
    const [own, bare] = [product[kind]?.[0] ?? '', limit[kind]?.[0] ?? ''];
    const rows = [await rowsOfCase(superuser, tables, own), await rowsOfCase(superuser, tables, bare)].map(comparable);
    deepStrictEqual(rows[0], rows[1], `the rows of product and limit: ${kind}`);
  }
}
