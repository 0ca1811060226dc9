import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, withClient } from '#database';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer({ fresh: true });
}, 30_000);
afterAll(() => server.close());

const superuser = (sql: string) => withClient(server.database.superuser, (client) => client.query(sql));

/** The work, while a table stands locked: as soon as somebody waits for it, their connection is cut. */
async function cutWhileWaiting<T>(table: string, work: () => Promise<T>): Promise<T> {
  const blocker = await connect(server.database.superuser);
  try {
    await blocker.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`);
    const working = work();
    for (let cut = 0; cut === 0;) {
      const { rows } = await blocker.query<{ cut: number }>(
        `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'agnosco-server' AND wait_event_type = 'Lock'`,
      );
      cut = rows[0]?.cut ?? 0;
    }
    await blocker.query('ROLLBACK');
    return await working;
  } finally {
    await blocker.end();
  }
}

describe('a command whose connection is lost', () => {
  it.each(['cases', 'documents', 'history_entries', 'decisions', 'notices', 'deadlines'])(
    'at the table %s leaves nothing half written, and can be given again with its key',
    async (table) => {
      const opened = await HttpCase.at(server.as, 'review');
      const before = await rowsOf(server, opened.id);
      const key = randomUUID();
      const answer = await cutWhileWaiting(table, () => opened.ask('approve_outcome', {}, { key }));
      expect([answer.status >= 500, answer.headers['content-type']]).toEqual([
        true,
        'application/problem+json; charset=utf-8',
      ]);
      expect(await rowsOf(server, opened.id)).toEqual(before);
      const again = await opened.ask('approve_outcome', {}, { key });
      expect([again.status, again.body.status]).toEqual([200, 'refused']);
      expect((await rowsOf(server, opened.id)).decisions).toHaveLength(1);
    },
    20_000,
  );

  it('says nothing of the database to whoever asked', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const answer = await cutWhileWaiting('history_entries', () => opened.ask('acknowledge', {}));
    expect(JSON.stringify(answer.body)).not.toMatch(/terminat|postgres|administrator|history_entries|ECONN/i);
  }, 20_000);

  it('does not keep the next ones from working', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => HttpCase.at(server.as, 'intake')));
    const answers = await Promise.all(cases.map((opened) => opened.ask('acknowledge', {})));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('a commit that the database refuses', () => {
  it('leaves nothing behind: the answer is no 200', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const before = await rowsOf(server, opened.id);
    await superuser(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not this one'; END $$;
       CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON decisions DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const key = randomUUID();
    const refused = await opened.ask('approve_outcome', {}, { key });
    expect(refused.status).toBe(500);
    expect(await rowsOf(server, opened.id)).toEqual(before);
    await superuser('DROP FUNCTION refuse() CASCADE');
    expect((await opened.ask('approve_outcome', {}, { key })).status).toBe(200);
  });
});

describe('an answer that is lost after the commit', () => {
  it('is given again to the same key: nothing is done twice', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const [key, version] = [randomUUID(), opened.version];
    const lost = await opened.ask('approve_outcome', {}, { key, version });
    const again = await opened.ask('approve_outcome', {}, { key, version });
    expect([again.status, again.body]).toEqual([200, lost.body]);
    expect((await rowsOf(server, opened.id)).decisions).toHaveLength(1);
  });
});
