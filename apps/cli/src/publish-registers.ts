import { withClient } from '#database';
import { loadOverlaySources, loadProfileSources } from '#procedures';
import { countryGroups, loadRegisters, publish, type PublicationDraft } from '#registers';

/** Registers have no day of their own from which they hold; profiles do. */
const fromTheStart = '2000-01-01';

/** Publishes the registers and profiles that come with the system; what is published already stays as it is. */
export async function publishRegisters(ownerUrl: string): Promise<void> {
  await publishAll(ownerUrl, shippedPublications());
}

/** The registers and profiles that come with the system, as they are published. */
export function shippedPublications(): PublicationDraft[] {
  const registers = loadRegisters().map(({ kind, id, version, content }): PublicationDraft => ({
    kind,
    id,
    version,
    effective_from: fromTheStart,
    content,
  }));
  const groups = Object.keys(countryGroups());
  const profiles = loadProfileSources(groups).map(({ profile, written }) => asWritten('profile', profile, written));
  const overlays = loadOverlaySources(groups).map(({ overlay, written }) => asWritten('overlay', overlay, written));
  return [...registers, ...profiles, ...overlays];
}

/** Without the defaults of today's schema: a later one must not make another thing of a published version. */
function asWritten(
  kind: 'profile' | 'overlay',
  { id, version, effective_from }: { id: string; version: number; effective_from: string },
  written: unknown,
): PublicationDraft {
  return { kind, id, version, effective_from, content: written };
}

export async function publishAll(ownerUrl: string, drafts: readonly PublicationDraft[]): Promise<void> {
  await withClient(ownerUrl, (owner) =>
    publish(async (sql, parameters) => (await owner.query(sql, parameters)).rows as unknown, drafts),
  );
}
