import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts and what they sign in with. The application reaches a row only as the account that it belongs to, staff
 * accounts also as their authority; what is asked before anybody is known goes through the functions of the next
 * migration.
 */
export class Identity1764000100000 implements MigrationInterface {
  name = 'Identity1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    for (const table of ownTables) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      const own = `"account_id" = acting_actor()`;
      await runner.query(`CREATE POLICY "own" ON "${table}" USING (${own}) WITH CHECK (${own})`);
    }
    for (const statement of [...policies, ...ownPolicies]) await runner.query(statement);
    const [app] = (await runner.query(`SELECT quote_ident(current_setting('agnosco.app_role')) AS name`)) as {
      name: string;
    }[];
    if (!app) throw new Error('agnosco.app_role is not set on this connection');
    for (const grant of grants) await runner.query(`${grant} TO ${app.name}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...names].reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}

const names = [
  'accounts',
  'authority_identity',
  'passwords',
  'email_tokens',
  'sessions',
  'refresh_tokens',
  'sign_in_events',
  'api_clients',
  'identities',
  'totp_secrets',
  'passkeys',
  'recovery_codes',
  'ceremonies',
  'throttles',
  'signing_keys',
];

/** Tables whose rows belong to one account, by `account_id`. */
const ownTables = [
  'passwords',
  'sessions',
  'refresh_tokens',
  'sign_in_events',
  'identities',
  'totp_secrets',
  'passkeys',
  'recovery_codes',
];

const account = (table: string) =>
  `"account_id" uuid NOT NULL,
   CONSTRAINT "FK_${table}_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id")`;

const tables = [
  `CREATE TABLE "accounts" (
    "id" uuid NOT NULL,
    "email" character varying(320),
    "name" character varying(200) NOT NULL,
    "language" character varying(12) NOT NULL,
    "authority_id" character varying(63),
    "person_id" uuid,
    "roles" character varying(20)[] NOT NULL,
    "state" character varying(10) NOT NULL DEFAULT 'active',
    "created_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("id"),
    CONSTRAINT "UQ_accounts_email" UNIQUE ("email"),
    CONSTRAINT "UQ_accounts_person" UNIQUE ("person_id"),
    CONSTRAINT "CHK_accounts_state" CHECK ("state" IN ('active', 'closed')),
    CONSTRAINT "CHK_accounts_side" CHECK ("authority_id" IS NULL OR "person_id" IS NULL),
    CONSTRAINT "FK_accounts_authority" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id"))`,
  `COMMENT ON COLUMN "accounts"."email" IS 'As it is compared: NFKC, lower case. A verified address only.'`,
  `CREATE TABLE "authority_identity" (
    "authority_id" character varying(63) NOT NULL,
    "second_factor" boolean NOT NULL,
    CONSTRAINT "PK_authority_identity" PRIMARY KEY ("authority_id"),
    CONSTRAINT "FK_authority_identity_authority" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id"))`,
  `CREATE TABLE "passwords" (
    "hash" character varying(200) NOT NULL,
    "changed_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_passwords" PRIMARY KEY ("account_id"),
    ${account('passwords')})`,
  `CREATE TABLE "email_tokens" (
    "hash" character(64) NOT NULL,
    "purpose" character varying(10) NOT NULL,
    "email" character varying(320) NOT NULL,
    "account_id" uuid,
    "expires_at" timestamp with time zone NOT NULL,
    "used_at" timestamp with time zone,
    CONSTRAINT "PK_email_tokens" PRIMARY KEY ("hash"),
    CONSTRAINT "CHK_email_tokens_purpose" CHECK ("purpose" IN ('register', 'reset', 'invite')),
    CONSTRAINT "CHK_email_tokens_account" CHECK (("purpose" = 'register') = ("account_id" IS NULL)),
    CONSTRAINT "FK_email_tokens_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id"))`,
  `CREATE TABLE "sessions" (
    "id" uuid NOT NULL,
    "secret_hash" character(64) NOT NULL,
    "kind" character varying(10) NOT NULL,
    "methods" character varying(10)[] NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    "last_used_at" timestamp with time zone NOT NULL,
    "expires_at" timestamp with time zone NOT NULL,
    "ended_at" timestamp with time zone,
    "ended_by" character varying(20),
    "address" character varying(45) NOT NULL,
    "user_agent" character varying(300) NOT NULL,
    CONSTRAINT "PK_sessions" PRIMARY KEY ("id"),
    CONSTRAINT "UQ_sessions_secret_hash" UNIQUE ("secret_hash"),
    CONSTRAINT "CHK_sessions_kind" CHECK ("kind" IN ('cookie', 'token')),
    ${account('sessions')})`,
  `CREATE INDEX "IX_sessions_account" ON "sessions" ("account_id", "created_at")`,
  `CREATE TABLE "refresh_tokens" (
    "hash" character(64) NOT NULL,
    "session_id" uuid NOT NULL,
    "used_at" timestamp with time zone,
    CONSTRAINT "PK_refresh_tokens" PRIMARY KEY ("hash"),
    CONSTRAINT "FK_refresh_tokens_session" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id"),
    ${account('refresh_tokens')})`,
  `CREATE TABLE "sign_in_events" (
    "id" uuid NOT NULL,
    "at" timestamp with time zone NOT NULL,
    "kind" character varying(30) NOT NULL,
    "method" character varying(20),
    "address" character varying(45) NOT NULL,
    "user_agent" character varying(300) NOT NULL,
    CONSTRAINT "PK_sign_in_events" PRIMARY KEY ("id"),
    ${account('sign_in_events')})`,
  `CREATE INDEX "IX_sign_in_events_account" ON "sign_in_events" ("account_id", "at")`,
  `CREATE TABLE "api_clients" (
    "secret_hash" character(64) NOT NULL,
    "scopes" character varying(40)[] NOT NULL,
    "authority_id" character varying(63) NOT NULL,
    "created_by" uuid NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    "revoked_at" timestamp with time zone,
    CONSTRAINT "PK_api_clients" PRIMARY KEY ("account_id"),
    CONSTRAINT "FK_api_clients_authority" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id"),
    ${account('api_clients')})`,
  `CREATE TABLE "identities" (
    "issuer" character varying(500) NOT NULL,
    "subject" character varying(255) NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_identities" PRIMARY KEY ("issuer", "subject"),
    ${account('identities')})`,
  `CREATE TABLE "totp_secrets" (
    "sealed" text NOT NULL,
    "confirmed_at" timestamp with time zone,
    "last_step" bigint NOT NULL DEFAULT 0,
    CONSTRAINT "PK_totp_secrets" PRIMARY KEY ("account_id"),
    ${account('totp_secrets')})`,
  `CREATE TABLE "passkeys" (
    "id" character varying(1400) NOT NULL,
    "public_key" bytea NOT NULL,
    "counter" bigint NOT NULL,
    "transports" character varying(20)[] NOT NULL,
    "name" character varying(100) NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    "last_used_at" timestamp with time zone,
    CONSTRAINT "PK_passkeys" PRIMARY KEY ("id"),
    ${account('passkeys')})`,
  `CREATE TABLE "recovery_codes" (
    "hash" character(64) NOT NULL,
    "used_at" timestamp with time zone,
    CONSTRAINT "PK_recovery_codes" PRIMARY KEY ("account_id", "hash"),
    ${account('recovery_codes')})`,
  `CREATE TABLE "ceremonies" (
    "hash" character(64) NOT NULL,
    "kind" character varying(20) NOT NULL,
    "account_id" uuid,
    "data" jsonb NOT NULL,
    "expires_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ceremonies" PRIMARY KEY ("hash"),
    CONSTRAINT "FK_ceremonies_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id"))`,
  `CREATE TABLE "throttles" (
    "key" character(64) NOT NULL,
    "attempts" integer NOT NULL,
    "last_at" timestamp with time zone NOT NULL,
    "blocked_until" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_throttles" PRIMARY KEY ("key"))`,
  `CREATE TABLE "signing_keys" (
    "kid" character varying(64) NOT NULL,
    "public_key" jsonb NOT NULL,
    "sealed" text NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_signing_keys" PRIMARY KEY ("kid"))`,
];

const policies = [
  `ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "own" ON "accounts" FOR SELECT USING ("id" = acting_actor() OR "authority_id" = acting_authority())`,
  `CREATE POLICY "opened" ON "accounts" FOR INSERT WITH CHECK (
     ("id" = acting_actor() AND "authority_id" IS NULL) OR "authority_id" = acting_authority())`,
  `CREATE POLICY "kept" ON "accounts" FOR UPDATE
     USING (("id" = acting_actor() AND "authority_id" IS NULL) OR "authority_id" = acting_authority())`,
  `ALTER TABLE "authority_identity" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "authority" ON "authority_identity" USING ("authority_id" = acting_authority())`,
  `CREATE POLICY "member" ON "authority_identity" FOR SELECT USING (
     "authority_id" = (SELECT a."authority_id" FROM "accounts" a WHERE a."id" = acting_actor()))`,
  `ALTER TABLE "api_clients" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "authority" ON "api_clients"
     USING ("authority_id" = acting_authority() OR "account_id" = acting_actor())
     WITH CHECK ("authority_id" = acting_authority())`,
];

/** Nobody reads these: functions write and take them. */
const ownPolicies = ['email_tokens', 'ceremonies', 'throttles', 'signing_keys'].flatMap((table) => [
  `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "nobody" ON "${table}" USING (false)`,
]);

const grants = [
  `GRANT SELECT, INSERT, UPDATE ("name", "language", "roles", "state") ON "accounts"`,
  `GRANT SELECT, INSERT, UPDATE ("second_factor") ON "authority_identity"`,
  `GRANT SELECT, INSERT, UPDATE ("hash", "changed_at") ON "passwords"`,
  `GRANT SELECT, INSERT, UPDATE ("secret_hash", "last_used_at", "expires_at", "ended_at", "ended_by", "methods") ON "sessions"`,
  `GRANT SELECT, INSERT, UPDATE ("used_at") ON "refresh_tokens"`,
  `GRANT SELECT, INSERT ON "sign_in_events", "identities"`,
  `GRANT SELECT, INSERT, UPDATE ("revoked_at", "secret_hash") ON "api_clients"`,
  `GRANT SELECT, INSERT, DELETE, UPDATE ("sealed", "confirmed_at", "last_step") ON "totp_secrets"`,
  `GRANT SELECT, INSERT, DELETE, UPDATE ("counter", "last_used_at", "name") ON "passkeys"`,
  `GRANT SELECT, INSERT, DELETE, UPDATE ("used_at") ON "recovery_codes"`,
];
