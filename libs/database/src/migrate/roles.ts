import type { QueryRunner } from 'typeorm';

export interface MigrationRoles {
  /** Quoted, to be written into SQL. */
  app: string;
  worker: string;
}

/** The roles that a migration grants to: their names differ from installation to installation. */
export async function migrationRoles(runner: QueryRunner): Promise<MigrationRoles> {
  const [roles] = (await runner.query(
    `SELECT quote_ident(current_setting('agnosco.app_role')) AS app,
            quote_ident(current_setting('agnosco.worker_role')) AS worker`,
  )) as MigrationRoles[];
  if (!roles) throw new Error('The migration was started without agnosco.app_role and agnosco.worker_role.');
  return roles;
}
