import type { Language, Role } from '#vocabulary';
import type { ProviderSettings } from './provider-settings.js';

/** Who came back from a provider, in our terms. */
export interface ClaimedIdentity {
  issuer: string;
  subject: string;
  name: string;
  language: Language;
  roles: Role[];
  /** The provider says that it asked for a second factor. */
  secondFactor: boolean;
}

/** What the claims of an ID token and of the UserInfo endpoint say, as the configuration reads them. */
export function claimedBy(provider: ProviderSettings, claims: Readonly<Record<string, unknown>>): ClaimedIdentity {
  const text = (claim: string): string | undefined => {
    const value = claims[claim];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const subject = text('sub') ?? '';
  return {
    issuer: text('iss') ?? provider.issuer,
    subject,
    name: (text('name') ?? text('preferred_username') ?? subject).slice(0, 200),
    language: text('locale')?.toLowerCase().startsWith('de') ? 'de' : 'en',
    roles: rolesOf(provider, claims),
    secondFactor: [...texts(claims['amr']), ...texts(claims['acr'])].some((value) =>
      provider.second_factor.includes(value),
    ),
  };
}

function rolesOf(
  { authority, roles_claim, roles }: ProviderSettings,
  claims: Readonly<Record<string, unknown>>,
): Role[] {
  if (authority === undefined) return ['applicant'];
  const given = texts(roles_claim === undefined ? undefined : at(claims, roles_claim));
  return [...new Set(given.flatMap((value) => (Object.hasOwn(roles, value) ? (roles[value] ?? []) : [])))];
}

/** A claim by its name, or one within others by a path: `realm_access.roles`. */
function at(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      claims,
    );
}

function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string');
}
