import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#database';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

describe('one case that cannot be worked on', () => {
  it('does not keep the deadlines of the others from passing', async () => {
    const [broken, ...others] = await Promise.all(Array.from({ length: 4 }, () => HttpCase.at(server.as, 'intake')));
    await withClient(server.database.superuser, async (superuser) => {
      await superuser.query(`UPDATE cases SET profile_id = 'de-gone' WHERE id = $1`, [broken!.id]);
      await superuser.query(`UPDATE deadlines SET passes_at = passes_at - interval '1 day' WHERE case_id = $1`, [
        broken!.id,
      ]);
    });
    const worker = await server.worker();
    server.moveTo('2026-03-03');
    await worker.sweep().catch(() => undefined);
    for (const other of others) {
      const { history_entries, deadlines } = await rowsOf(server, other.id);
      expect(history_entries?.map((entry) => (entry as { kind: string }).kind)).toContain('deadline_passed');
      expect(deadlines).toEqual([]);
    }
  });

  it('nor its list and their files from being read', async () => {
    const whole = await HttpCase.at(server.as, 'intake');
    expect((await server.as('caseworker@hwk-demo').get('/api/v1/cases')).status).toBe(200);
    expect((await whole.client('caseworker@hwk-demo').get(whole.url)).status).toBe(200);
  });
});
