import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { testDatabase, type TestDatabase } from '#testing';

import { withClient } from './client.js';
import { dataSourceOptions } from './data-source.js';
import { TransactionRunner, type Tx } from './transaction.js';

let database: TestDatabase;
let source: DataSource;
let transactions: TransactionRunner;

beforeAll(async () => {
  database = await testDatabase({ migrated: false });
  await withClient(database.superuser, (superuser) =>
    superuser.query('CREATE TABLE note (text text); GRANT ALL ON note TO PUBLIC'),
  );
  source = await new DataSource(dataSourceOptions({ url: database.urls.app, entities: [] })).initialize();
  transactions = new TransactionRunner(source);
});

afterAll(() => source.destroy());

const notes = () =>
  withClient(database.superuser, async (superuser) => {
    const { rows } = await superuser.query<{ text: string }>('SELECT text FROM note ORDER BY text');
    return rows.map((row) => row.text);
  });

const actor = (tx: Tx) =>
  tx.query(`SELECT current_setting('agnosco.authority') AS authority, current_setting('agnosco.person') AS person`);

describe('TransactionRunner', () => {
  it('sets the scope together with BEGIN and leaves nothing of it on the connection', async () => {
    const hostile = `x', false); DROP TABLE note; --\\'`;
    expect(await transactions.run({ authority: hostile }, actor)).toEqual([{ authority: hostile, person: '' }]);
    expect(await transactions.run({}, actor)).toEqual([{ authority: '', person: '' }]);
    expect(await source.query(`SELECT current_setting('agnosco.authority', true) AS authority`)).toEqual([
      { authority: '' },
    ]);
  });

  it('does nothing for a scope that PostgreSQL cannot be told', async () => {
    const work = transactions.run({ authority: 'a\0b' }, (tx) => tx.query('INSERT INTO note VALUES ($1)', ['outside']));
    await expect(work).rejects.toThrow(RangeError);
    expect(await notes()).not.toContain('outside');
  });

  it('begins for work that asks at once as for work that asks later', async () => {
    const lost = (first: Promise<unknown>) =>
      transactions.run({}, async (tx) => {
        await first;
        await Promise.all([tx.query('INSERT INTO note VALUES ($1)', ['one']), tx.query('SELECT 1 / $1::int', [0])]);
      });
    await expect(lost(Promise.resolve())).rejects.toThrow('division by zero');
    await expect(lost(new Promise(setImmediate))).rejects.toThrow('division by zero');
    expect(await notes()).not.toContain('one');
  });

  it('commits what the work did and counts every journey', async () => {
    const trips = await transactions.run({}, async (tx) => {
      await tx.query('INSERT INTO note VALUES ($1)', ['kept']);
      await tx.manager.query('SELECT 1');
      return tx.statements;
    });
    expect(trips).toBe(3);
    expect(await notes()).toContain('kept');
  });

  it('rolls back when the work fails, and passes its error on', async () => {
    const work = transactions.run({}, async (tx) => {
      await tx.query('INSERT INTO note VALUES ($1)', ['lost']);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await notes()).not.toContain('lost');
  });

  it('does not report success where a failed statement was swallowed', async () => {
    const work = transactions.run({}, async (tx) => {
      await tx.query('INSERT INTO note VALUES ($1)', ['half']);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await notes()).not.toContain('half');
  });

  it('ends with the statement that is said to be the last', async () => {
    const answer = await transactions.run({}, (tx) =>
      tx.queryLast('INSERT INTO note VALUES ($1) RETURNING text', ['last']),
    );
    expect(answer).toEqual([{ text: 'last' }]);
    expect(await notes()).toContain('last');
  });

  it('rolls back with the error of the last statement', async () => {
    const work = transactions.run({}, async (tx) => {
      await tx.query('INSERT INTO note VALUES ($1)', ['undone']);
      await tx.queryLast('SELECT 1 / $1::int', [0]);
    });
    await expect(work).rejects.toThrow('division by zero');
    expect(await notes()).not.toContain('undone');
  });

  it('takes no statement after the last one', async () => {
    const work = transactions.run({}, async (tx) => {
      await tx.queryLast('SELECT $1::int', [1]);
      await tx.query('INSERT INTO note VALUES ($1)', ['outside']);
    });
    await expect(work).rejects.toThrow('ended');
    expect(await notes()).not.toContain('outside');
  });

  it('writes nothing in a transaction for reading', async () => {
    const work = transactions.readOnly({}, (tx) => tx.query('INSERT INTO note VALUES ($1)', ['read']));
    await expect(work).rejects.toMatchObject({ code: '25006' });
  });

  it('survives a connection that is cut in the middle of it', async () => {
    const work = transactions.run({}, async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await withClient(database.superuser, (superuser) =>
        superuser.query('SELECT pg_terminate_backend($1)', [own?.pid]),
      );
      await tx.query('SELECT 1');
    });
    await expect(work).rejects.toThrow();
    expect(await transactions.run({}, (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('reads dates without time as text', async () => {
    const rows = await transactions.run({}, (tx) => tx.query(`SELECT $1::date AS day`, ['2026-02-02']));
    expect(rows).toEqual([{ day: '2026-02-02' }]);
  });

  it('prepares a statement once for each connection', async () => {
    const sql = 'SELECT $1::int + 41 AS answer';
    await transactions.run({}, (tx) => tx.query(sql, [1]));
    const prepared = await transactions.run({}, async (tx) => {
      await tx.query(sql, [1]);
      return tx.query('SELECT count(*)::int AS times FROM pg_prepared_statements WHERE statement = $1', [sql]);
    });
    expect(prepared).toEqual([{ times: 1 }]);
  });
});
