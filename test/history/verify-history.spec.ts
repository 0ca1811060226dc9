import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '#database';
import { chainStart, entryHash, type ChainedEntry } from '#history';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { verifyHistory } from '../../apps/cli/src/history/verify-history.js';

let server: CaseServer;
let opened: HttpCase;

beforeAll(async () => {
  server = await caseServer({ fresh: true });
  await HttpCase.at(server.as, 'recognised');
}, 30_000);
afterAll(() => server.close());

beforeEach(async () => {
  opened = await HttpCase.at(server.as, 'assessment');
  expect(await verified()).toEqual([]);
});

const verified = async () => (await verifyHistory(server.database.urls.owner)).broken;

function asOwner<Row extends object>(sql: string, parameters: unknown[] = [opened.id]): Promise<Row[]> {
  return withClient(server.database.superuser, async (owner) => (await owner.query<Row>(sql, parameters)).rows);
}

/** What the owner of the database did is undone, so that the next test starts from histories that hold. */
async function whileChanged(change: string, undo: string): Promise<string[]> {
  await asOwner(change);
  const broken = await verified();
  await asOwner(undo);
  return broken;
}

describe('verify-history', () => {
  it('counts what it proved', async () => {
    const { lines } = await verifyHistory(server.database.urls.owner);
    expect(lines.at(-1)).toMatch(/^\d+ histories with \d+ entries, \d+ anchors: every entry is as it was written\.$/);
  });

  it('names the entry that somebody with all rights changed', async () => {
    const [line, ...more] = await whileChanged(
      `UPDATE history_entries SET actor_role = 'reviewer' WHERE case_id = $1 AND case_version = 2`,
      `UPDATE history_entries SET actor_role = 'applicant' WHERE case_id = $1 AND case_version = 2`,
    );
    expect(more).toEqual([]);
    expect(line).toMatch(new RegExp(`^hwk-demo, case .* \\(${opened.id}\\): entry 2 \\(submit\\)`));
  });

  it('tells that the last entry is gone', async () => {
    const last = `case_id = $1 AND case_version = (SELECT max(case_version) FROM history_entries WHERE case_id = $1)`;
    const [taken] = await asOwner<{ row: object }>(
      `WITH gone AS (DELETE FROM history_entries WHERE ${last} RETURNING *) SELECT to_jsonb(gone) AS row FROM gone`,
    );
    const [line] = await verified();
    await asOwner('INSERT INTO history_entries SELECT * FROM jsonb_populate_record(NULL::history_entries, $1)', [
      JSON.stringify(taken?.row),
    ]);
    expect(line).toContain('entries after it are gone');
  });

  it('is told to everybody as anchors that follow each other', async () => {
    await (await server.worker()).anchor();
    const { status, body } = await server
      .as('')
      .get<{ items: { day: string; root: string }[] }>('/api/v1/history-anchors');
    expect(status).toBe(200);
    expect(body.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain(opened.id);
  });

  it('shows by its anchor a history that was written anew from its start; the last test, for it stays so', async () => {
    const worker = await server.worker();
    server.clock.moveTo(new Date(server.clock.now().getTime() + 86_400_000));
    const anchor = await worker.anchor();
    expect(anchor?.chains).toBe(1);
    expect(await worker.anchor()).toBeUndefined();
    expect(await verified()).toEqual([]);
    await rewrite(opened.id);
    expect(await verified()).toEqual([
      expect.stringContaining(`the entry that the anchor of ${anchor?.day} covers is gone`),
    ]);
  });
});

/** What a forger with the owner's rights would do: another payload, and every hash after it computed again. */
async function rewrite(caseId: string): Promise<void> {
  await asOwner(`UPDATE history_entries SET payload = '{"forged":true}' WHERE case_id = $1 AND case_version = 2`, [
    caseId,
  ]);
  const entries = await asOwner<Omit<ChainedEntry, 'at'> & { at: Date }>(
    'SELECT * FROM history_entries WHERE case_id = $1 ORDER BY case_version',
    [caseId],
  );
  let hash = chainStart;
  for (const entry of entries) {
    hash = entryHash(hash, { ...entry, at: entry.at.toISOString() });
    await asOwner('UPDATE history_entries SET hash = $2 WHERE case_id = $1 AND case_version = $3', [
      caseId,
      hash,
      entry.case_version,
    ]);
  }
  await asOwner('UPDATE cases SET history_hash = $2 WHERE id = $1', [caseId, hash]);
}
