import type { Verification, VerifiedText } from '#credentials';
import type { PageLanguage } from '../pages/page-language.js';
import { renderPage } from '../pages/page-renderer.js';
import { dayInWords, filled, verifyWords, type VerifyWords } from './verify-texts.js';

/** What the page answers: how a document stands, that none has the code, or that the reader has to wait. */
export type VerifyAnswer = { found: Verification } | { unknown: true } | { busy: number };

export interface VerifyPage {
  language: PageLanguage;
  /** What was typed or came with the address; empty: nothing yet. */
  typed: string;
  /** Absent: nothing was asked yet. */
  answer?: VerifyAnswer;
}

interface Row {
  label: string;
  text: string;
  /** Where it is not that of the page. */
  language?: string;
  strong?: boolean;
}

/** The page on which everybody checks a document: the form, and the answer where a code was given. */
export function verifyPage({ language, typed, answer }: VerifyPage): string {
  const words = verifyWords(language);
  const frame = {
    language,
    words,
    nameOf: (each: PageLanguage) => verifyWords(each).name,
    hrefIn: (each: PageLanguage) =>
      typed ? `/verify?code=${encodeURIComponent(typed)}&lang=${each}` : `/verify?lang=${each}`,
  };
  const result = answer ? resultOf(answer, words, language) : null;
  return renderPage('verify.njk', frame, { result, typed, formHref: `/verify?lang=${language}` });
}

function resultOf(answer: VerifyAnswer, words: VerifyWords, language: PageLanguage) {
  if ('unknown' in answer) return { standing: 'unknown', ...words.unknown, rows: [] };
  if ('busy' in answer) {
    const { title, detail } = words.busy;
    return { standing: 'busy', title, detail: filled(detail, { seconds: answer.busy }), rows: [] };
  }
  const { found } = answer;
  const day = (value: string) => dayInWords(value, language);
  const { title, detail } = words[headlineOf(found)];
  const days = { since: day(found.since), from: day(found.valid_from), until: day(found.valid_until ?? found.since) };
  return { standing: found.standing, title, detail: filled(detail, days), rows: rowsOf(found, words, language) };
}

function headlineOf({ standing, valid_until }: Verification): Verification['standing'] | 'valid_until' {
  return standing === 'valid' && valid_until !== null ? 'valid_until' : standing;
}

function rowsOf(found: Verification, words: VerifyWords, language: PageLanguage): Row[] {
  const { row } = words;
  const levels = Object.entries(found.level).flatMap(([system, level]: [string, string | number | null]) =>
    level === null ? [] : [filled(words.level[system as keyof VerifyWords['level']], { level })],
  );
  return [
    { label: row.title, ...readable(found.title, language), strong: true },
    { label: row.outcome, text: words.outcome[found.outcome] },
    ...(levels.length > 0 ? [{ label: row.level, text: levels.join(' · ') }] : []),
    { label: row.document, text: words.document[found.document] },
    { label: row.authority, ...readable(found.authority.name, language) },
    { label: row.issued_on, text: dayInWords(found.issued_on, language) },
    { label: row.legal_basis, text: found.procedure.legal_basis, language: 'de' },
    { label: row.as_of, text: dayInWords(found.as_of, language) },
  ];
}

/** In the reader's language where the register has it, otherwise in one that it has, which the page then names. */
function readable(wording: VerifiedText, language: PageLanguage): { text: string; language?: string } {
  if (typeof wording === 'string') return { text: wording };
  const known = [language, 'en', 'de'].find((each) => wording[each]) ?? Object.keys(wording)[0] ?? language;
  return { text: wording[known] ?? '', ...(known === language ? {} : { language: known }) };
}
