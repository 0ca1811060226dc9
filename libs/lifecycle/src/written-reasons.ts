import type { StatementCode } from '#vocabulary';
import { differencesOf } from './outcome-checks.js';
import type { WrittenReasons } from './payloads.js';
import type { Situation } from './types.js';

/**
 * The writer's words as the notice carries them. Where they are given unit by unit, a line each, in the order of the
 * reference; a difference that is left out is explained by its row.
 */
export function writtenReasons(
  situation: Situation,
  reasons: WrittenReasons | undefined,
): Partial<Record<StatementCode, string>> | undefined {
  if (!reasons) return undefined;
  const texts = Object.entries(reasons).map(([code, words]) => [
    code,
    typeof words === 'string' ? words : linesOf(situation, words),
  ]);
  return Object.fromEntries(texts) as Partial<Record<StatementCode, string>>;
}

function linesOf(situation: Situation, words: Readonly<Record<string, string>>): string {
  const { units = [] } = situation.facts.reference ?? {};
  const differences = differencesOf(situation);
  const known = units.map(({ id }) => id).filter((id) => id in words || differences.includes(id));
  const others = Object.keys(words).filter((key) => !known.includes(key));
  return [...known, ...others]
    .flatMap((id) => {
      const text = (words[id] ?? whyOf(situation, id)).trim();
      return text ? [`${units.find((unit) => unit.id === id)?.title ?? id}: ${text}`] : [];
    })
    .join('\n');
}

function whyOf({ context }: Situation, unit: string): string {
  return context.comparison.find(({ ref }) => [ref].flat().includes(unit))?.why ?? '';
}
