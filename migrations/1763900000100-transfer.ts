import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file moves from one authority to another: the one thing that an authority writes among the rows of another. */
export class Transfer1763900000100 implements MigrationInterface {
  name = 'Transfer1763900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(transferCase);
    await runner.query('REVOKE ALL ON FUNCTION transfer_case(character varying, uuid, jsonb) FROM PUBLIC');
    const [app] = (await runner.query(`SELECT quote_ident(current_setting('agnosco.app_role')) AS name`)) as {
      name: string;
    }[];
    if (!app) throw new Error('agnosco.app_role is not set on this connection');
    await runner.query(`GRANT EXECUTE ON FUNCTION transfer_case(character varying, uuid, jsonb) TO ${app.name}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION transfer_case(character varying, uuid, jsonb)');
  }
}

/**
 * `file`: the changed columns of the case as `row`, its first history entry as `entry`, its open `deadlines`. Everything
 * else is copied from the case that is handed over; the files of its documents are not copied, both rows name them.
 */
const transferCase = `
  CREATE FUNCTION transfer_case(from_authority character varying, from_case uuid, file jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    source cases%ROWTYPE;
    target cases%ROWTYPE;
  BEGIN
    IF from_authority IS DISTINCT FROM acting_authority() THEN
      RAISE EXCEPTION 'only the authority of a case hands it over';
    END IF;
    SELECT * INTO STRICT source FROM cases c WHERE c.authority_id = from_authority AND c.id = from_case;
    target := jsonb_populate_record(source, file->'row');
    IF source.status <> 'referred' OR target.authority_id = from_authority
      OR NOT source.context->'links' @> jsonb_build_array(jsonb_build_object('kind', 'transferred_to', 'case', target.id))
    THEN
      RAISE EXCEPTION 'the case has no such transfer on record';
    END IF;
    INSERT INTO cases SELECT target.*;
    INSERT INTO case_directory (case_id, authority_id, person_id)
      VALUES (target.id, target.authority_id, target.applicant_id);
    INSERT INTO case_search (authority_id, case_id, text)
      SELECT target.authority_id, target.id, replace(s.text, source.number, target.number)
      FROM case_search s WHERE s.authority_id = source.authority_id AND s.case_id = source.id;
    INSERT INTO history_entries SELECT (jsonb_populate_record(NULL::history_entries, file->'entry')).*;
    INSERT INTO deadlines (authority_id, case_id, id, due_on, passes_at)
      SELECT target.authority_id, target.id, r.id, r.due_on, r.passes_at
      FROM jsonb_to_recordset(file->'deadlines') AS r (id text, due_on date, passes_at timestamptz);
    INSERT INTO documents SELECT (jsonb_populate_record(d, jsonb_build_object(
        'authority_id', target.authority_id, 'case_id', target.id, 'id', gen_random_uuid()))).*
      FROM documents d WHERE d.authority_id = source.authority_id AND d.case_id = source.id;
  END $$`;
