import { ProblemError, roles, type Role } from '#vocabulary';
import { permits, reaches, type CaseAct, type CasePart, type Relation } from './abilities.js';
import type { Actor } from './actor.js';

export type { CaseAct, CasePart, Relation } from './abilities.js';

/** How the actor stands to a case of this authority and person. Nobody is staff in a case of their own. */
export function relationTo(actor: Actor, subject: { authority: string; person?: string }): Relation {
  if (actor.person !== undefined && actor.person === subject.person) return 'own';
  if (actor.authority !== undefined && actor.authority === subject.authority) return 'authority';
  return 'none';
}

/**
 * The role in which the actor may give a command: the first of `allowed` that they hold and that suits the relation.
 * @throws ProblemError 403 `access.role_not_permitted` with the roles that may
 */
export function actingRole(actor: Actor, allowed: readonly Role[], relation: Relation): Role {
  const role = permittedRole(actor, allowed, relation);
  if (!role) throw ProblemError.of('access.role_not_permitted', { data: { roles: allowed } });
  return role;
}

/** As `actingRole`, but undefined where none of the actor's roles permits it. */
export function permittedRole(actor: Actor, allowed: readonly Role[], relation: Relation): Role | undefined {
  return allowed.find((role) => actor.roles.includes(role) && permits(role, relation, 'give'));
}

/**
 * The role in which the actor does something with a case that is no command.
 * @param relation absent: before the case is known, any relation that the actor can have
 * @throws ProblemError 403 `access.role_not_permitted` with the roles that may
 */
export function roleFor(actor: Actor, act: Exclude<CaseAct, 'read' | 'give'>, relation?: Relation): Role {
  return found(actor, relation, (role, how) => permits(role, how, act));
}

/** The same for reading a part of a case. */
export function readerRole(actor: Actor, part: CasePart, relation?: Relation): Role {
  return found(actor, relation, (role, how) => permits(role, how, 'read', part));
}

/** The relations in which the actor reaches cases; row-level security is told of no other. */
export function reachOf({ roles: held, authority, person }: Actor): Relation[] {
  const relations: Relation[] = [
    ...(person === undefined ? [] : (['own'] as const)),
    ...(authority === undefined ? [] : (['authority'] as const)),
  ];
  return relations.filter((relation) => held.some((role) => reaches(role, relation)));
}

/** The roles of people that may do anything with a case: nobody signs in as the clock. */
export const caseRoles: readonly Role[] = roles.filter(
  (role) => role !== 'clock' && (reaches(role, 'own') || reaches(role, 'authority')),
);

function found(actor: Actor, relation: Relation | undefined, may: (role: Role, how: Relation) => boolean): Role {
  const possible = relation ? [relation] : reachOf(actor);
  const role = actor.roles.find((held) => possible.some((how) => may(held, how)));
  if (role) return role;
  const allowed = roles.filter((other) => (['own', 'authority'] as const).some((how) => may(other, how)));
  throw ProblemError.of('access.role_not_permitted', { data: { roles: allowed } });
}
