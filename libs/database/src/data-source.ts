import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

export interface DataSourceWishes extends Pick<PostgresOptions, 'entities' | 'migrations' | 'logger' | 'logging'> {
  url: string;
  /** Shown by the server for each connection. */
  applicationName?: string;
  /** Connections at most; default 10. */
  poolSize?: number;
  /** Milliseconds until a statement is given up; default 30 000, 0 for none. */
  statementTimeout?: number;
  /** Settings of each connection, such as `agnosco.app_role`. */
  settings?: Record<string, string>;
  /** Told of connections that were lost while idle. */
  onPoolError?: (error: Error) => void;
}

/** Options of a TypeORM data source over PostgreSQL. The schema is made by migrations, never by entities. */
export function dataSourceOptions(wishes: DataSourceWishes): PostgresOptions {
  const { url, entities, migrations, logger, logging = false, settings = {} } = wishes;
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    logger,
    logging,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    migrationsTableName: migrationsTable,
    applicationName: wishes.applicationName ?? 'agnosco',
    poolSize: wishes.poolSize ?? 10,
    connectTimeoutMS: 5000,
    poolErrorHandler: wishes.onPoolError ?? (() => undefined),
    extra: {
      statement_timeout: wishes.statementTimeout ?? 30_000,
      keepAlive: true,
      // Statements that are given without waiting for the one before are sent at once, and answered in order.
      pipeline: true,
      types,
      ...(Object.keys(settings).length > 0 && { options: startOptions(settings) }),
    },
  };
}

export const migrationsTable = 'migrations';

/** Dates without time stay the text that PostgreSQL writes (`2026-02-02`): a Date would add a time zone to them. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (value) => value);

function startOptions(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`)
    .join(' ');
}
