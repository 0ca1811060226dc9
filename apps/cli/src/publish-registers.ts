import { withClient } from '#database';
import { loadProfileSources } from '#procedures';
import { countryGroups, loadRegisters, publish, type PublicationDraft } from '#registers';

/** Registers have no day of their own from which they hold; profiles do. */
const fromTheStart = '2000-01-01';

/** Publishes the registers and profiles that come with the system; what is published already stays as it is. */
export async function publishRegisters(ownerUrl: string): Promise<void> {
  const registers = loadRegisters().map(({ kind, id, version, content }): PublicationDraft => ({
    kind,
    id,
    version,
    effective_from: fromTheStart,
    content,
  }));
  const profiles = loadProfileSources(Object.keys(countryGroups())).map(
    ({ profile: { id, version, effective_from }, written }): PublicationDraft => ({
      kind: 'profile',
      id,
      version,
      effective_from,
      content: written,
    }),
  );
  await publishAll(ownerUrl, [...registers, ...profiles]);
}

export async function publishAll(ownerUrl: string, drafts: readonly PublicationDraft[]): Promise<void> {
  await withClient(ownerUrl, (owner) =>
    publish(async (sql, parameters) => (await owner.query(sql, parameters)).rows as unknown, drafts),
  );
}
