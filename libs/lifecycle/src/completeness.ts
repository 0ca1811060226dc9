import type { Blocker } from '#vocabulary';
import type { Day } from '#legal-clock';
import { requiredDocuments } from '#procedures';
import { conditionFacts } from './conditions.js';
import type { CaseRequest } from './context.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/** The day on which a document arrived: handed in, or uploaded. An infected file has not arrived. */
export function arrivedOn({ context, facts }: File, code: string): Day | undefined {
  const uploads = facts.documents.filter((document) => document.code === code && document.scan !== 'infected');
  if (uploads.length === 0) return undefined;
  return context.supplied[code] ?? uploads.map((document) => document.on).sort()[0];
}

/** The day since when the file does not lack a document: it arrived, or it was dispensed with before. */
function settledOn(file: File, code: string): Day | undefined {
  const days = [arrivedOn(file, code), file.context.dispensed?.[code]?.on].filter((day) => day !== undefined);
  return days.sort()[0];
}

export function mandatoryCodes({ context, facts }: File): string[] {
  return requiredDocuments(facts.profile, conditionFacts({ context, facts }), facts.groups)
    .filter((document) => document.mandatory)
    .map((document) => document.code);
}

export function missingDocuments(file: File): string[] {
  return mandatoryCodes(file).filter((code) => settledOn(file, code) === undefined);
}

/**
 * The day on which the file became complete: the last mandatory document's, or that on which one that was missing was
 * no longer asked for; never before receipt, and never before a fee was settled that the decision clock waits for.
 */
export function completeOn(file: File): Day {
  const { received_on = '', fees = [], relieved = {} } = file.context;
  const documents = mandatoryCodes(file).map((code) => settledOn(file, code) ?? '');
  const paid = fees.filter(({ blocks_clock }) => blocks_clock).map(({ settled_on }) => settled_on ?? '');
  return [received_on, ...documents, ...Object.values(relieved), ...paid].sort().at(-1) ?? '';
}

/** Of the documents that a request asks for, those that nobody handed in or dispensed with since. */
export function stillWanted({ dispensed = {}, relieved = {} }: Situation['context'], request: CaseRequest): string[] {
  const isSettled = (code: string) => dispensed[code] !== undefined || relieved[code] !== undefined;
  return (request.documents ?? []).filter((code) => !request.delivered?.includes(code) && !isSettled(code));
}

export function unknownDocuments({ facts }: File, codes: readonly string[]): Blocker[] {
  const known = new Set(facts.profile.documents.map((document) => document.code));
  return codes.filter((code) => !known.has(code)).map((item) => ({ code: 'documents.unknown', item }));
}

export function citeOfDocument({ facts }: File, code: string): string | undefined {
  return facts.profile.documents.find((document) => document.code === code)?.cite;
}
