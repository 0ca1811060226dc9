import { v5 as uuid } from 'uuid';
import { staffRoles, type Role } from '#vocabulary';
import type { AccountDirectory, Actor } from './actor.js';

const NAMESPACE = '5d0f3b5e-3c1e-5c53-9f0e-1f2f6c0f7a11';
const PREFIX = 'demo-';
const NAME = /^(?<role>[a-z_]+)(?:-(?<number>[1-9]\d{0,5}))?(?:@(?<authority>[a-z0-9][a-z0-9-]*))?$/;

type StaffRole = (typeof staffRoles)[number];

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
 * persons, with a number for others of the role (`demo-assessor-2@hwk-demo`, `demo-applicant-2`). The tokens are
 * public, so this never serves in production. The same token is the same person for ever.
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
      staffRoles.map((role) => ({ ...named(`${role}@${authority}`), role, authority })),
    );
    return [{ ...named('applicant'), role: 'applicant' }, ...staff];
  }

  private find(name: string): Actor | undefined {
    const { role, number = '1', authority } = NAME.exec(name)?.groups ?? {};
    if (role === 'applicant') return authority === undefined ? applicant(number) : undefined;
    if (!isStaffRole(role) || authority === undefined || !this.authorities.has(authority)) return undefined;
    return {
      id: uuid(`${role}-${number}@${authority}`, NAMESPACE),
      roles: rolesOf(role),
      authority,
      name: `${role} ${number} (${authority})`,
    };
  }
}

function applicant(number: string): Actor {
  return {
    id: uuid(`applicant-${number}`, NAMESPACE),
    person: uuid(`person-${number}`, NAMESPACE),
    roles: ['applicant'],
    name: `applicant ${number}`,
  };
}

/** Colleagues check each other: an assessor reviews what another proposed. */
function rolesOf(role: StaffRole): Role[] {
  if (role === 'assessor') return ['assessor', 'reviewer'];
  if (role === 'reviewer') return ['reviewer', 'assessor'];
  return [role];
}

function isStaffRole(role: string | undefined): role is StaffRole {
  return (staffRoles as readonly (string | undefined)[]).includes(role);
}

function named(name: string): { name: string; token: string } {
  return { name, token: `${PREFIX}${name}` };
}
