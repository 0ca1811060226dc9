import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.js';
import { settingsSchema, type Mode, type Settings } from './schema.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names every field that is wrong, one line each. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the whole configuration. Secrets that a demonstration needs and was not given are made once
 * and kept in `dataDir`.
 * @throws ConfigError with a line for each field that is missing or wrong
 */
export function loadConfig(environment: Environment, dataDir = '.data'): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = settingsSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const settings = parsed.data;
  const mode = settings.AGNOSCO_MODE ?? (settings.NODE_ENV === 'production' ? 'production' : 'demonstration');
  const missing = missingFrom(settings, mode);
  if (missing.length > 0) throw new ConfigError(missing);
  const linkSecret = settings.LINK_SECRET ?? keptSecret(dataDir);
  return {
    mode,
    host: settings.HOST ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    databaseUrl: settings.DATABASE_URL,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    databaseWorkerUrl: settings.DATABASE_WORKER_URL,
    linkSecret,
    verificationSecret: settings.VERIFICATION_SECRET ?? derivedSecret(linkSecret, 'verification secret'),
    identitySecret: settings.IDENTITY_SECRET ?? derivedSecret(linkSecret, 'identity secret'),
    providersFile: settings.PROVIDERS_FILE,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    verificationsPerMinute: settings.VERIFICATIONS_PER_MINUTE,
    trustedProxies: settings.TRUSTED_PROXIES,
    storageDir: settings.STORAGE_DIR,
    logLevel: settings.LOG_LEVEL,
  };
}

function missingFrom(settings: Settings, mode: Mode): string[] {
  const lines: string[] = [];
  if (mode === 'production') {
    for (const name of ['DATABASE_URL', 'LINK_SECRET', 'PUBLIC_URL'] as const) {
      if (settings[name] === undefined) lines.push(`${name} must be set in production`);
    }
  } else if (settings.DATABASE_OWNER_URL !== undefined && settings.DATABASE_URL === undefined) {
    lines.push('DATABASE_URL must be set where DATABASE_OWNER_URL is');
  }
  return lines;
}

/** Of its own, so that neither gives the other away. */
function derivedSecret(linkSecret: string, purpose: string): string {
  return createHmac('sha256', linkSecret).update(purpose).digest('base64url');
}

/** Made at the first start, so that links survive the next one. */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'link-secret');
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
