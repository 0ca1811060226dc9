import { isIP } from 'node:net';
import { z } from 'zod';

export const modes = ['demonstration', 'production'] as const;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const postgresUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
    'must be a PostgreSQL address: postgres://user:password@host:port/database',
  );

const webUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'must be an address that begins with http:// or https://',
  )
  .transform((value) => value.replace(/\/+$/, ''));

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Everything that can be set from outside, by the name of its environment variable. An empty value counts as not set. */
export const settingsSchema = z.object({
  AGNOSCO_MODE: z.enum(modes, `must be ${modes.join(' or ')}`).optional(),
  NODE_ENV: z.string().optional(),
  HOST: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
    .default(3000),
  PUBLIC_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_WORKER_URL: postgresUrl.optional(),
  LINK_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  VERIFICATION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  VERIFICATIONS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 on')
    .transform(Number)
    .default(30),
  IDENTITY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PROVIDERS_FILE: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol),
      'must be an address that begins with smtp:// or smtps://',
    )
    .optional(),
  MAIL_FROM: z.string().default('Agnosco <no-reply@localhost>'),
  REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 on')
    .transform(Number)
    .default(600),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((values) => values.every(isNetwork), 'must be IP addresses or networks such as 10.0.0.0/8, with commas')
    .default([]),
  STORAGE_DIR: z.string().default('.data/files'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

export type Settings = z.output<typeof settingsSchema>;
export type Mode = (typeof modes)[number];
export type LogLevel = (typeof logLevels)[number];
