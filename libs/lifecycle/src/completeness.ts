import type { Blocker } from '#vocabulary';
import type { Day } from '#legal-clock';
import { requiredDocuments } from '#procedures';
import { conditionFacts } from './conditions.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/** The day on which a document arrived: handed in, or uploaded. An infected file has not arrived. */
export function arrivedOn({ context, facts }: File, code: string): Day | undefined {
  const uploads = facts.documents.filter((document) => document.code === code && document.scan !== 'infected');
  if (uploads.length === 0) return undefined;
  return context.supplied[code] ?? uploads.map((document) => document.on).sort()[0];
}

export function mandatoryCodes({ context, facts }: File): string[] {
  return requiredDocuments(facts.profile, conditionFacts({ context, facts }), facts.groups)
    .filter((document) => document.mandatory)
    .map((document) => document.code);
}

export function missingDocuments(file: File): string[] {
  return mandatoryCodes(file).filter((code) => arrivedOn(file, code) === undefined);
}

/** The day on which the file became complete: the last mandatory document's, never before receipt. */
export function completeOn(file: File): Day {
  const days = mandatoryCodes(file).map((code) => arrivedOn(file, code) ?? '');
  return [file.context.received_on ?? '', ...days].sort().at(-1) ?? '';
}

export function unknownDocuments({ facts }: File, codes: readonly string[]): Blocker[] {
  const known = new Set(facts.profile.documents.map((document) => document.code));
  return codes.filter((code) => !known.has(code)).map((item) => ({ code: 'documents.unknown', item }));
}

export function citeOfDocument({ facts }: File, code: string): string | undefined {
  return facts.profile.documents.find((document) => document.code === code)?.cite;
}
