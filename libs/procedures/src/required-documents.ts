import { holds, type CountryGroups } from './condition.js';
import type { Profile, ProfileDocument } from './schema.js';

export type RequiredDocument = Pick<ProfileDocument, 'code' | 'mandatory' | 'title' | 'cite'>;

/**
 * The documents that a profile asks of an application, in its order: those waived are left out;
 * one that is mandatory under a condition is mandatory where the condition holds.
 */
export function requiredDocuments(
  { documents }: Pick<Profile, 'documents'>,
  application: Readonly<Record<string, unknown>>,
  groups: CountryGroups,
): RequiredDocument[] {
  return documents
    .filter(({ waived_when }) => !waived_when || !holds(waived_when, application, groups))
    .map(({ code, mandatory, when, title, cite }) => ({
      code,
      mandatory: mandatory && (!when || holds(when, application, groups)),
      title,
      cite,
    }));
}
