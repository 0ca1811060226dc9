import { Injectable } from '@nestjs/common';
import pg, { type PoolClient, type QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

import { statementName } from './statement-name.js';

/** Whose transaction it is; row-level security reads it. What is absent is empty, and then lets nothing through. */
export interface Scope {
  /** Authority id, for acts of staff and of the system. */
  authority?: string;
  /** UUID of an applicant. */
  person?: string;
  /** UUID of who acts. */
  actor?: string;
  /** UUID of the mandate under which they act for the person. */
  mandate?: string;
}

export interface Tx {
  /** For reads through entities; bound to this transaction. */
  readonly manager: EntityManager;
  /** Statements sent to the server so far, BEGIN included; those sent together are one journey. */
  readonly statements: number;
  /** Parameters are $1, $2, ...; with parameters the statement is prepared once for each connection. */
  query<Row extends QueryResultRow = QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same for the statement that ends the transaction: COMMIT is on its way with it. Where the statement fails,
   * PostgreSQL rolls back; what only the work could find wrong must make it fail.
   */
  queryLast<Row extends QueryResultRow = QueryResultRow>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

const readWrite = 'BEGIN';
const oneSnapshot = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Runs work in one transaction that knows its actor. Nothing is retried here. */
@Injectable()
export class TransactionRunner {
  constructor(private readonly dataSource: DataSource) {}

  /** Commits when the work resolves, rolls back when it rejects. */
  run<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(readWrite, scope, work);
  }

  /** The same for reading alone: every query sees the moment of the first one. */
  readOnly<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(oneSnapshot, scope, work);
  }

  private async within<T>(begin: string, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const opening = `${begin}; ${setScope(scope)}`;
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const transaction = new Transaction(client, runner);
    // Not waited for: the first statement is on its way while it is carried out.
    const begun = transaction.send(opening);
    begun.catch(() => undefined);
    try {
      markActive(runner, true);
      const result = await work(transaction);
      await begun;
      await transaction.commit();
      return result;
    } catch (error) {
      await rollBack(client);
      // Where it failed, all that came after it failed because of that.
      await begun;
      throw error;
    } finally {
      markActive(runner, false);
      await runner.release();
    }
  }
}

class Transaction implements Tx {
  statements = 0;
  readonly manager: EntityManager;
  private committed?: Promise<void>;

  constructor(
    private readonly client: PoolClient,
    runner: QueryRunner,
  ) {
    this.manager = runner.manager;
    this.countQueriesOf(runner);
  }

  async query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    if (this.committed) throw new Error('the transaction was ended by the statement before');
    this.statements += 1;
    if (!parameters) return (await this.client.query<Row>(sql)).rows;
    const result = await this.client.query<Row>({ name: statementName(sql), text: sql, values: [...parameters] });
    return result.rows;
  }

  async queryLast<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const answer = this.query<Row>(sql, parameters);
    this.committed = this.sendCommit();
    // The statement's own error says more than that COMMIT became ROLLBACK because of it.
    const [rows] = await Promise.all([answer, this.committed]);
    return rows;
  }

  async send(sql: string): Promise<void> {
    this.statements += 1;
    await this.client.query(sql);
  }

  commit(): Promise<void> {
    return (this.committed ??= this.sendCommit());
  }

  /** PostgreSQL answers COMMIT of a transaction in which a statement failed with ROLLBACK, not with an error. */
  private async sendCommit(): Promise<void> {
    this.statements += 1;
    const { command } = await this.client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('A statement of the transaction failed: it was rolled back.');
  }

  private countQueriesOf(runner: QueryRunner): void {
    const query = runner.query.bind(runner) as (...parameters: unknown[]) => Promise<never>;
    runner.query = (...parameters: unknown[]) => {
      this.statements += 1;
      return query(...parameters);
    };
  }
}

/** TypeORM does not know of a BEGIN that it did not send, and would begin a transaction of its own for each write. */
function markActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}

/**
 * The values are text of ours or of a token: they are quoted, and a simple query takes them along with BEGIN. Nothing
 * in it can be wrong for the server: the first statement is sent before BEGIN is answered, and must not run without it.
 */
function setScope({ authority = '', person = '', actor = '', mandate = '' }: Scope): string {
  if ([authority, person, actor, mandate].some((value) => value.includes('\0')))
    throw new RangeError('NUL ends the text of a query');
  const set = (name: string, value: string) => `set_config('agnosco.${name}', ${pg.escapeLiteral(value)}, true)`;
  return `SELECT ${set('authority', authority)}, ${set('person', person)}, ${set('actor', actor)}${mandate && `, ${set('mandate', mandate)}`}`;
}

/** A connection that cannot even roll back is not given to anyone else. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    (client as unknown as pg.Client).end().catch(() => undefined);
  }
}
