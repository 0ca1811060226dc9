import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { staffRoles } from '#vocabulary';
import type { ProviderSettings } from './provider-settings.js';

const provider = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'must be lower-case letters, digits and hyphens'),
    name: z.string().min(1),
    issuer: z.url(),
    client_id: z.string().min(1),
    client_secret: z.string().min(1),
    authority: z.string().optional(),
    scopes: z.array(z.string()).default(['profile']),
    roles_claim: z.string().optional(),
    roles: z.record(z.string(), z.array(z.enum(staffRoles))).default({}),
    second_factor: z.array(z.string()).default(['mfa']),
  })
  .refine(({ authority, roles_claim }) => (authority === undefined) === (roles_claim === undefined), {
    path: ['roles_claim'],
    message: 'belongs to a provider of staff, and to every such one',
  });

const file = z.strictObject({ providers: z.array(provider) });

/**
 * The OpenID providers of an installation, from YAML or JSON: `providers: [{id, name, issuer, client_id, ...}]`.
 * @throws Error with a line for each key that is wrong
 */
export function readProviders(path: string | undefined): ProviderSettings[] {
  if (path === undefined) return [];
  const parsed = file.safeParse(parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data.providers;
  const lines = parsed.error.issues.map((issue) => `${path}: ${issue.path.join('.')} ${issue.message}`);
  throw new Error(lines.join('\n'));
}
