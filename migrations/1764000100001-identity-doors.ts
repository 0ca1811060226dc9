import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the application asks before it is known who acts: functions with the owner's rights that take an address or the
 * hash of a secret, and give little.
 */
export class IdentityDoors1764000100001 implements MigrationInterface {
  name = 'IdentityDoors1764000100001';

  async up(runner: QueryRunner): Promise<void> {
    const [app] = (await runner.query(`SELECT quote_ident(current_setting('agnosco.app_role')) AS name`)) as {
      name: string;
    }[];
    if (!app) throw new Error('agnosco.app_role is not set on this connection');
    for (const { signature, text } of functions) {
      await runner.query(text);
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${app.name}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of [...functions].reverse()) await runner.query(`DROP FUNCTION ${signature}`);
  }
}

const asOwner = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

const functions = [
  {
    signature: 'account_behind(text, text, text)',
    text: `CREATE FUNCTION account_behind(kind text, key text, second text DEFAULT NULL) RETURNS uuid
      LANGUAGE sql STABLE ${asOwner} AS $$
        SELECT CASE kind
          WHEN 'email' THEN (SELECT a.id FROM accounts a WHERE a.email = key)
          WHEN 'session' THEN (SELECT s.account_id FROM sessions s WHERE s.secret_hash = key)
          WHEN 'refresh' THEN (SELECT r.account_id FROM refresh_tokens r WHERE r.hash = key)
          WHEN 'passkey' THEN (SELECT p.account_id FROM passkeys p WHERE p.id = key)
          WHEN 'identity' THEN (SELECT i.account_id FROM identities i WHERE i.issuer = key AND i.subject = second)
        END $$`,
  },
  {
    signature: 'add_email_token(text, text, text, uuid, timestamptz)',
    text: `CREATE FUNCTION add_email_token(hash text, purpose text, email text, account uuid, expires timestamptz)
      RETURNS void LANGUAGE sql ${asOwner} AS $$
        UPDATE email_tokens t SET expires_at = '-infinity'
        WHERE t.email = add_email_token.email AND t.used_at IS NULL AND t.purpose = add_email_token.purpose;
        INSERT INTO email_tokens (hash, purpose, email, account_id, expires_at)
        VALUES (hash, purpose, email, account, expires) $$`,
  },
  {
    signature: 'take_email_token(text, text[], timestamptz)',
    text: `CREATE FUNCTION take_email_token(secret text, purposes text[], moment timestamptz)
      RETURNS TABLE (purpose character varying, email character varying, account_id uuid)
      LANGUAGE sql ${asOwner} AS $$
        UPDATE email_tokens t SET used_at = moment
        WHERE t.hash = secret AND t.used_at IS NULL AND t.expires_at > moment AND t.purpose = ANY (purposes)
        RETURNING t.purpose, t.email, t.account_id $$`,
  },
  {
    signature: 'add_ceremony(text, text, uuid, jsonb, timestamptz)',
    text: `CREATE FUNCTION add_ceremony(hash text, kind text, account uuid, data jsonb, expires timestamptz)
      RETURNS void LANGUAGE sql ${asOwner} AS $$
        INSERT INTO ceremonies (hash, kind, account_id, data, expires_at) VALUES (hash, kind, account, data, expires) $$`,
  },
  {
    signature: 'take_ceremony(text, text, timestamptz)',
    text: `CREATE FUNCTION take_ceremony(secret text, of_kind text, moment timestamptz)
      RETURNS TABLE (account_id uuid, data jsonb) LANGUAGE sql ${asOwner} AS $$
        DELETE FROM ceremonies c WHERE c.expires_at < moment - interval '1 day';
        DELETE FROM ceremonies c WHERE c.hash = secret AND c.kind = of_kind AND c.expires_at > moment
        RETURNING c.account_id, c.data $$`,
  },
  {
    signature: 'throttle(text, timestamptz, integer, integer, integer)',
    text: `CREATE FUNCTION throttle(of_key text, moment timestamptz, free integer, base integer, cap integer)
      RETURNS integer LANGUAGE plpgsql ${asOwner} AS $$
      DECLARE
        entry throttles%ROWTYPE;
      BEGIN
        INSERT INTO throttles (key, attempts, last_at, blocked_until) VALUES (of_key, 0, moment, '-infinity')
          ON CONFLICT (key) DO NOTHING;
        SELECT * INTO STRICT entry FROM throttles t WHERE t.key = of_key FOR UPDATE;
        IF entry.blocked_until > moment THEN
          RETURN ceil(extract(epoch FROM entry.blocked_until - moment));
        END IF;
        IF entry.last_at < moment - make_interval(secs => cap) THEN entry.attempts := 0; END IF;
        entry.attempts := entry.attempts + 1;
        UPDATE throttles t SET attempts = entry.attempts, last_at = moment, blocked_until = CASE
          WHEN entry.attempts < free THEN '-infinity'::timestamptz
          ELSE moment + make_interval(secs => LEAST(base * 2.0 ^ LEAST(entry.attempts - free, 20), cap)) END
        WHERE t.key = of_key;
        RETURN 0;
      END $$`,
  },
  {
    signature: 'refund_throttle(text)',
    text: `CREATE FUNCTION refund_throttle(of_key text) RETURNS void LANGUAGE sql ${asOwner} AS $$
        UPDATE throttles t SET attempts = greatest(t.attempts - 1, 0), blocked_until = '-infinity' WHERE t.key = of_key $$`,
  },
  {
    signature: 'clear_throttle(text)',
    text: `CREATE FUNCTION clear_throttle(of_key text) RETURNS void LANGUAGE sql ${asOwner} AS $$
        DELETE FROM throttles t WHERE t.key = of_key $$`,
  },
  {
    signature: 'known_signing_keys()',
    text: `CREATE FUNCTION known_signing_keys()
      RETURNS TABLE (kid character varying, public_key jsonb, sealed text, created_at timestamptz)
      LANGUAGE sql STABLE ${asOwner} AS $$
        SELECT k.kid, k.public_key, k.sealed, k.created_at FROM signing_keys k ORDER BY k.created_at DESC $$`,
  },
  {
    signature: 'add_signing_key(text, jsonb, text, timestamptz, timestamptz)',
    text: `CREATE FUNCTION add_signing_key(kid text, public_key jsonb, sealed text, moment timestamptz, unless_since timestamptz)
      RETURNS void LANGUAGE plpgsql ${asOwner} AS $$
      BEGIN
        LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE;
        IF NOT EXISTS (SELECT 1 FROM signing_keys k WHERE k.created_at > unless_since) THEN
          INSERT INTO signing_keys VALUES (kid, public_key, sealed, moment);
        END IF;
      END $$`,
  },
];
