import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#database';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

/** Rows of deadlines that the case does not have: each is asked for, and refused. */
async function addStale({ id }: HttpCase, count: number, passesAt: string): Promise<void> {
  await withClient(server.database.superuser, (superuser) =>
    superuser.query(
      `INSERT INTO deadlines (authority_id, case_id, id, due_on, passes_at)
       SELECT authority_id, id, 'stale-' || n, NULL, $2 FROM cases, generate_series(1, $3) AS n WHERE id = $1`,
      [id, passesAt, count],
    ),
  );
}

async function entriesOf({ id }: HttpCase): Promise<string[]> {
  const { history_entries } = (await rowsOf(server, id)) as {
    history_entries: { kind: string; payload: { deadline?: string } }[];
  };
  return history_entries.flatMap(({ kind, payload }) => (kind === 'deadline_passed' ? [payload.deadline ?? ''] : []));
}

describe('a sweep over more than a page of deadlines', () => {
  it('passes those behind ones that are refused, each once', async () => {
    const [stale, ...others] = await Promise.all(Array.from({ length: 4 }, () => HttpCase.at(server.as, 'intake')));
    await addStale(stale!, 620, '2026-02-03T00:00:00Z');
    const worker = await server.worker();
    server.moveTo('2026-03-03');
    expect(await worker.sweep()).toBe(4);
    for (const opened of [stale!, ...others]) expect(await entriesOf(opened)).toEqual(['acknowledge']);
    expect(await worker.sweep()).toBe(0);
  }, 60_000);
});
