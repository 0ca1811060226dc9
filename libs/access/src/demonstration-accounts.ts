import { v5 as uuid } from 'uuid';
import { staffRoles, type Role } from '#vocabulary';
import type { AccountDirectory, Actor } from './actor.js';

const NAMESPACE = '5d0f3b5e-3c1e-5c53-9f0e-1f2f6c0f7a11';
const PREFIX = 'demo-';
const NAME = /^(?<role>[a-z_]+)(?:-(?<number>[1-9]\d{0,5}))?(?:@(?<authority>[a-z0-9][a-z0-9-]*))?$/;

/** Until providers are bound to their own participants, one of the demonstration reports on all of an authority. */
const authorityRoles = [
  ...staffRoles,
  'provider',
  'auditor',
  'statistician',
  'operator',
] as const satisfies readonly Role[];
type AuthorityRole = (typeof authorityRoles)[number];

const personalRoles = ['applicant', 'representative'] as const satisfies readonly Role[];
type PersonalRole = (typeof personalRoles)[number];

/** One account of the demonstration, as it is shown to people. */
export interface DemonstrationAccount {
  /** `assessor-2@hwk-demo`, `applicant`. */
  name: string;
  token: string;
  role: Role;
  authority?: string;
}

/**
 * The accounts of the demonstration, made nowhere else: `demo-<role>@<authority>` for staff, `demo-applicant` for
 * persons, with a number for others of the role (`demo-assessor-2@hwk-demo`, `demo-applicant-2`), and
 * `demo-representative` for whoever acts for the applicant of the same number. The tokens are public, so this never
 * serves in production. The same token is the same person for ever.
 */
export class DemonstrationAccounts implements AccountDirectory {
  private readonly authorities: ReadonlySet<string>;

  constructor(authorities: Iterable<string>) {
    this.authorities = new Set(authorities);
  }

  resolve(token: string): Promise<Actor | undefined> {
    return Promise.resolve(token.startsWith(PREFIX) ? this.find(token.slice(PREFIX.length)) : undefined);
  }

  account(name: string): Promise<Actor | undefined> {
    return Promise.resolve(this.find(name));
  }

  /** One of each role and authority, for people to try. */
  list(): DemonstrationAccount[] {
    const staff = [...this.authorities].flatMap((authority) =>
      authorityRoles.map((role) => ({ ...named(`${role}@${authority}`), role, authority })),
    );
    return [...personalRoles.map((role) => ({ ...named(role), role })), ...staff];
  }

  private find(name: string): Actor | undefined {
    const { role, number = '1', authority } = NAME.exec(name)?.groups ?? {};
    if (isPersonalRole(role)) return authority === undefined ? personal(role, number) : undefined;
    if (!isAuthorityRole(role) || authority === undefined || !this.authorities.has(authority)) return undefined;
    return {
      id: uuid(`${role}-${number}@${authority}`, NAMESPACE),
      roles: rolesOf(role),
      authority,
      name: `${role} ${number} (${authority})`,
    };
  }
}

/** Applicant and representative of one number are two accounts that act for one person. */
function personal(role: PersonalRole, number: string): Actor {
  return {
    id: uuid(`${role}-${number}`, NAMESPACE),
    person: uuid(`person-${number}`, NAMESPACE),
    roles: [role],
    name: `${role} ${number}`,
  };
}

/** Colleagues check each other: an assessor reviews what another proposed. */
function rolesOf(role: AuthorityRole): Role[] {
  if (role === 'assessor') return ['assessor', 'reviewer'];
  if (role === 'reviewer') return ['reviewer', 'assessor'];
  return [role];
}

function isPersonalRole(role: string | undefined): role is PersonalRole {
  return (personalRoles as readonly (string | undefined)[]).includes(role);
}

function isAuthorityRole(role: string | undefined): role is AuthorityRole {
  return (authorityRoles as readonly (string | undefined)[]).includes(role);
}

function named(name: string): { name: string; token: string } {
  return { name, token: `${PREFIX}${name}` };
}
