import { languages, type StatementCode } from '#vocabulary';
import { find, written } from './kinds/find.js';
import type { FactsOf, NoticeData, Wording } from './types.js';

type Complete = { [Code in StatementCode]?: (facts: FactsOf<Code>) => boolean };

const said = (wording: Wording): boolean =>
  typeof wording === 'string' ? wording.trim() !== '' : languages.every((language) => wording[language].trim() !== '');

/** When the facts suffice for a sentence; a code that is not here needs none, or they cannot be empty. */
const complete: Complete = {
  decision_deadline: ({ duration, cite }) => said(duration) && said(cite),
  start_conditions: ({ cite }) => said(cite),
  difference_reasons: ({ units }) => units.every(({ why }) => why !== undefined && said(why)),
  // These two nobody but the writer can give.
  offset_reasons: () => false,
  purpose: () => false,
  measures: ({ measures }) => measures.length > 0,
  remedy_instruction: ({ title, duration, authority, address }) =>
    said(title) && said(duration) && said(authority) && address.some(said),
  legal_effect: ({ effect }) => said(effect),
};

function lacks<Code extends StatementCode>(data: NoticeData, code: Code): boolean {
  const statement = find(data, code);
  if (!statement) return true;
  return !written(statement) && complete[code]?.(statement.data) === false;
}

/**
 * Which of the statements that a profile demands the notice does not make: absent, removed by an empty text,
 * without facts to fill it from, or without the words that only the writer can give. It must not be issued then.
 */
export function statementsMissing(data: NoticeData, demanded: readonly StatementCode[]): StatementCode[] {
  return demanded.filter((code) => lacks(data, code));
}
