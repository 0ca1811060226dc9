import { caseRoles, reachOf, type Actor } from '#access';
import { ProblemError } from '#vocabulary';

/**
 * What row-level security is told of an actor: staff see their authority's rows, a person their own.
 * @throws ProblemError 403 `access.role_not_permitted` for one whose roles reach no case, whether it is there or not
 */
export function scopeOf(actor: Actor): { authority?: string; person?: string; actor: string; mandate?: string } {
  const reach = reachOf(actor);
  if (reach.length === 0) throw ProblemError.of('access.role_not_permitted', { data: { roles: caseRoles } });
  return {
    actor: actor.id,
    ...(actor.mandate ? { mandate: actor.mandate.id } : {}),
    ...(reach.includes('authority') ? { authority: actor.authority } : {}),
    ...(reach.includes('own') ? { person: actor.person } : {}),
  };
}
