import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that is to be sent: posted by the application, which cannot read it, and taken by the worker's jobs. */
export class Mail1764000100002 implements MigrationInterface {
  name = 'Mail1764000100002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "mail_outbox" (
      "id" uuid NOT NULL,
      "recipient" character varying(320) NOT NULL,
      "language" character varying(12) NOT NULL,
      "template" character varying(40) NOT NULL,
      "data" jsonb NOT NULL,
      "posted_at" timestamp with time zone NOT NULL,
      CONSTRAINT "PK_mail_outbox" PRIMARY KEY ("id"))`);
    await runner.query(`COMMENT ON TABLE "mail_outbox" IS 'What was not sent yet: a row goes when its mail has gone.'`);
    await runner.query(`ALTER TABLE "mail_outbox" ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY "nobody" ON "mail_outbox" USING (false)`);
    const [roles] = (await runner.query(
      `SELECT quote_ident(current_setting('agnosco.app_role')) AS app,
              quote_ident(current_setting('agnosco.worker_role')) AS worker`,
    )) as { app: string; worker: string }[];
    if (!roles) throw new Error('agnosco.app_role and agnosco.worker_role are not set on this connection');
    for (const { signature, text, to } of functions) {
      await runner.query(text);
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${roles[to]}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of functions) await runner.query(`DROP FUNCTION ${signature}`);
    await runner.query('DROP TABLE "mail_outbox"');
  }
}

const asOwner = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

const functions = [
  {
    signature: 'post_mail(uuid, text, text, text, jsonb, timestamptz)',
    to: 'app' as const,
    text: `CREATE FUNCTION post_mail(id uuid, recipient text, language text, template text, data jsonb, moment timestamptz)
      RETURNS void LANGUAGE sql ${asOwner} AS $$
        INSERT INTO mail_outbox (id, recipient, language, template, data, posted_at)
        VALUES (id, recipient, language, template, data, moment);
        SELECT graphile_worker.add_job('send_mail', json_build_object('mail', id), job_key => 'mail:' || id); $$`,
  },
  {
    signature: 'posted_mail(uuid)',
    to: 'worker' as const,
    text: `CREATE FUNCTION posted_mail(of_id uuid)
      RETURNS TABLE (recipient character varying, language character varying, template character varying, data jsonb)
      LANGUAGE sql STABLE ${asOwner} AS $$
        SELECT m.recipient, m.language, m.template, m.data FROM mail_outbox m WHERE m.id = of_id $$`,
  },
  {
    signature: 'mail_sent(uuid)',
    to: 'worker' as const,
    text: `CREATE FUNCTION mail_sent(of_id uuid) RETURNS void LANGUAGE sql ${asOwner} AS $$
        DELETE FROM mail_outbox m WHERE m.id = of_id $$`,
  },
];
