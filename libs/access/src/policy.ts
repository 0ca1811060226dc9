import { ProblemError, type Role } from '#vocabulary';
import type { Actor } from './actor.js';

/**
 * How an actor stands to a case: it is their own (as applicant or for the applicant), it lies with the authority
 * they work for, or neither.
 */
export type Relation = 'own' | 'authority' | 'none';

/** Roles that act on the case of a person; every other role acts for an authority. */
const personalRoles: readonly Role[] = ['applicant', 'representative'];

/** How the actor stands to a case of this authority and person. Nobody is staff in a case of their own. */
export function relationTo(actor: Actor, subject: { authority: string; person?: string }): Relation {
  if (actor.person !== undefined && actor.person === subject.person) return 'own';
  if (actor.authority !== undefined && actor.authority === subject.authority) return 'authority';
  return 'none';
}

/**
 * The role in which the actor may do this: the first of `allowed` that they hold and that suits the relation.
 * @throws ProblemError 403 `access.role_not_permitted` with the roles that may
 */
export function actingRole(actor: Actor, allowed: readonly Role[], relation: Relation): Role {
  const role = permittedRole(actor, allowed, relation);
  if (!role) throw ProblemError.of('access.role_not_permitted', { data: { roles: allowed } });
  return role;
}

/** As `actingRole`, but undefined where none of the actor's roles permits it. */
export function permittedRole(actor: Actor, allowed: readonly Role[], relation: Relation): Role | undefined {
  return allowed.find((role) => actor.roles.includes(role) && suits(role, relation));
}

function suits(role: Role, relation: Relation): boolean {
  return relation === (personalRoles.includes(role) ? 'own' : 'authority');
}
