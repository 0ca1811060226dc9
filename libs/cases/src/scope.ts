import type { Actor } from '#access';

/** What row-level security is told of an actor: staff see their authority's rows, a person their own. */
export function scopeOf(actor: Actor): { authority?: string; person?: string; actor: string } {
  return {
    actor: actor.id,
    ...(actor.authority ? { authority: actor.authority } : {}),
    ...(actor.person ? { person: actor.person } : {}),
  };
}
