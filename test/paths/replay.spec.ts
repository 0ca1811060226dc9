import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryEntryRow } from '#history';
import { decide, newCase, rolesFor, statusOf, type CaseEvent, type StoredState } from '#lifecycle';
import { c01Rows, caseServer, factsOf, HttpCase, reachableStatuses, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

/** An entry as its row spells it. */
interface Entry {
  kind: HistoryEntryRow['kind'];
  payload: unknown;
  facts: HistoryEntryRow['facts'];
  actor_id: string;
  at: string;
  case_version: number;
  status_before: string | null;
  status_after: string;
}

/** What the machine makes of the entries: nothing else of the case is read. */
function replay(entries: readonly Entry[]): StoredState {
  const submitted = entries.find(({ kind }) => kind === 'submit');
  const start = newCase(submitted?.facts.application ?? {});
  return entries
    .filter(({ kind }) => kind !== 'created')
    .reduce((state, entry) => {
      expect(statusOf(state.value)).toBe(entry.status_before);
      const decision = decide(state, eventOf(entry));
      if (!decision.accepted) throw new Error(`${entry.kind} is refused in the replay`);
      expect(decision.status).toBe(entry.status_after);
      return decision.state;
    }, start);
}

function eventOf({ kind, payload, facts, actor_id, at }: Entry): CaseEvent {
  return {
    type: kind,
    payload,
    facts: factsOf({ documents: facts.documents ?? [] }),
    actor: { id: actor_id, role: rolesFor(kind as CaseEvent['type'])?.[0] ?? 'public' },
    at: new Date(at).toISOString(),
    day: facts.day ?? '',
    ids: facts.ids ?? [],
  } as CaseEvent;
}

async function expectReplayed(opened: HttpCase): Promise<void> {
  const found = await rowsOf(server, opened.id);
  const entries = (found.history_entries as Entry[]).sort((a, b) => a.case_version - b.case_version);
  const [row] = found.cases as { context: unknown; state: unknown; status: string }[];
  const replayed = JSON.parse(JSON.stringify(replay(entries))) as StoredState;
  expect(replayed.context).toEqual(row?.context);
  expect([replayed.value, statusOf(replayed.value)]).toEqual([row?.state, row?.status]);
}

describe('what lies beside a case', () => {
  it.each(['recognised', 'partially_recognised', 'refused'] as const)(
    'says of its decisions and notices what the case says: in %s, and once it is withdrawn',
    async (status) => {
      const opened = await HttpCase.at(server.as, status);
      for (const [count, outcome] of [
        [1, (await opened.read()).outcome],
        [0, null],
      ] as const) {
        const { cases, decisions, notices } = await rowsOf(server, opened.id);
        const [{ context, ...row }] = cases as [{ context: StoredState['context']; outcome: string | null }];
        const standing = (list: unknown[] = []) =>
          (list as { id: string; standing: string; outcome: string }[]).map((each) => [
            each.id,
            each.outcome,
            each.standing,
          ]);
        const idsOf = (list: unknown[] = []) => (list as { id: string }[]).map(({ id }) => id).sort();
        expect(standing(decisions)).toEqual(standing([...context.decisions]));
        expect(standing(decisions).filter(([, , each]) => each === 'current')).toHaveLength(count);
        expect(idsOf(notices)).toEqual(idsOf([...context.notices]));
        expect(row.outcome).toBe(outcome);
        if (count === 1) await opened.give('withdraw', {});
      }
    },
  );
});

describe('the history of a case, told to the machine again, gives the case that is stored', () => {
  it.each(reachableStatuses.filter((status) => status !== 'draft'))('in %s', async (status) => {
    await expectReplayed(await HttpCase.at(server.as, status));
  });

  it('after a long way with requests, a period that passed, an extension and a return', async () => {
    const opened = await HttpCase.open(server.as);
    const worker = await server.worker();
    await opened.client().patch(`${opened.url}/application`, { birth_date: '1994-08-02' }, { version: opened.version });
    opened.version += 1;
    await opened.give('submit', {});
    await opened.give('acknowledge', { missing: ['identity'] });
    await opened.uploadMandatory();
    await opened.give('supply_documents', { documents: ['identity'] });
    await opened.give('confirm_complete', {});
    await opened.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-02-11' });
    server.moveTo('2026-02-12');
    await worker.sweep();
    opened.version = (await opened.read()).version;
    await opened.give('provide_information', { items: [{ about: 'A6', answer: '!' }] });
    await opened.give('record_comparison', { comparison: c01Rows });
    await opened.give('extend_deadline', { to: '2026-06-30', reason: 'An expert is heard.' });
    await opened.give('propose_outcome', { outcome: 'partial', reasons: { difference_reasons: 'So it is.' } });
    await opened.give('return_to_assessor', { reason: 'B4' });
    await opened.give('propose_outcome', { outcome: 'partial' });
    await opened.give('approve_outcome', {});
    await expectReplayed(opened);
  });
});
