import type { DataSource } from 'typeorm';
import { migrationStamps } from '#database';
import type { ReadinessCheck } from './readiness.js';

const newestSql = 'SELECT max("timestamp")::text AS "stamp" FROM "migrations"';

/** The database answers and has every migration of this version. */
export function databaseAnswers(dataSource: DataSource): ReadinessCheck {
  return {
    name: 'database',
    check: async () => {
      const [row]: { stamp: string | null }[] = await dataSource.query(newestSql);
      const newest = (await migrationStamps()).at(-1);
      if (row?.stamp !== newest)
        throw new Error(`migrated to ${row?.stamp ?? 'nothing'}, not to ${newest ?? 'nothing'}`);
    },
  };
}
