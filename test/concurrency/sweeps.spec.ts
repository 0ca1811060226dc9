import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

interface Entry {
  kind: string;
  payload: { deadline?: string };
}

async function passedOf({ id }: HttpCase): Promise<string[]> {
  const { history_entries } = (await rowsOf(server, id)) as { history_entries: Entry[] };
  return history_entries
    .flatMap(({ kind, payload }) => (kind === 'deadline_passed' ? [payload.deadline ?? ''] : []))
    .sort();
}

describe('sweeps in several processes at once, after an outage', () => {
  it('pass every deadline of every case exactly once between them', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => HttpCase.at(server.as, 'assessment')));
    await cases[0]?.give('request_documents', { documents: ['identity'], until: '2026-02-20' });
    const workers = await Promise.all([server.worker(), server.worker(), server.worker()]);
    server.moveTo('2026-08-03');
    const passed = await Promise.all(workers.map((worker) => worker.sweep()));
    expect(passed.reduce((sum, count) => sum + count, 0)).toBe(25);
    for (const [index, opened] of cases.entries()) {
      const also = index === 0 ? ['documents-1'] : [];
      expect(await passedOf(opened)).toEqual(['acknowledge', 'decide', ...also]);
      expect((await rowsOf(server, opened.id)).deadlines).toEqual([]);
    }
    expect(await Promise.all(workers.map((worker) => worker.sweep()))).toEqual([0, 0, 0]);
  });

  it('leave alone what is met at the same moment: it passes or is met, never both', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, () => HttpCase.at(server.as, 'intake')));
    const worker = await server.worker();
    server.moveTo('2026-09-04');
    const [, ...answers] = await Promise.all([worker.sweep(), ...cases.map((opened) => opened.ask('acknowledge', {}))]);
    for (const [index, opened] of cases.entries()) {
      const { cases: rows, deadlines } = (await rowsOf(server, opened.id)) as {
        cases: { context: { ledger: { entry: string }[] } }[];
        deadlines: unknown[];
      };
      const ends = rows[0]?.context.ledger.map(({ entry }) => entry).slice(1);
      expect([
        [200, 'met'],
        [412, 'passed'],
      ]).toContainEqual([answers[index]?.status, ...(ends ?? [])]);
      expect(deadlines).toEqual([]);
    }
  });
});
