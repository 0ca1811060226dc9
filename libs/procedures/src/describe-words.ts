import { durationFormat } from '#legal-clock';
import type { Condition } from './condition.js';

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year', WD: 'working day' };

/** `P3M` as "three months", `P3Y1M` as "three years and one month", `P3WD` as "three working days". */
export function durationInWords(duration: string): string {
  if (!durationFormat.test(duration)) return duration;
  const parts = [...duration.matchAll(/(\d+)(WD|[DWMY])/g)].map(([, count = '', unit = '']) => {
    return `${numberInWords(Number(count))} ${units[unit] ?? unit}${count === '1' ? '' : 's'}`;
  });
  return listInWords(parts);
}

export function numberInWords(count: number): string {
  return numbers[count] ?? String(count);
}

export function timesInWords(times: number): string {
  return ['never', 'once', 'twice'][times] ?? `${numberInWords(times)} times`;
}

/** A code such as `file_complete` as people say it. */
export function codeInWords(code: string): string {
  return code.replaceAll('_', ' ');
}

export function listInWords(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** A condition as the end of "where ...". */
export function conditionInWords(condition: Condition): string {
  if ('any' in condition) return joined(condition.any, 'or');
  if ('all' in condition) return joined(condition.all, 'and');
  if ('not' in condition) return negated(condition.not);
  const fact = factInWords(condition.fact);
  if ('group' in condition) return `${fact} is in ${condition.group}`;
  if ('before' in condition) return `${fact} is before ${condition.before}`;
  if ('in' in condition) return `${fact} is ${listInWords(condition.in.map(codeInWords), 'or')}`;
  if (isStatedFact(condition.fact)) return condition.is === true ? `“${fact}” holds` : `“${fact}” does not hold`;
  if (condition.is === true) return fact;
  return condition.is === false ? `not ${fact}` : `${fact} is ${codeInWords(String(condition.is))}`;
}

function negated(condition: Condition): string {
  if ('not' in condition) return conditionInWords(condition.not);
  if ('any' in condition) return `neither ${flat(condition.any).map(bracketed).join(' nor ')}`;
  if ('all' in condition) return `not at once ${joined(condition.all, 'and')}`;
  if ('is' in condition && typeof condition.is === 'boolean') {
    return isStatedFact(condition.fact)
      ? `“${factInWords(condition.fact)}” is not stated as ${condition.is ? 'holding' : 'not holding'}`
      : `it is not so that ${conditionInWords(condition)}`;
  }
  return conditionInWords(condition).replace(' is ', ' is not ');
}

function joined(parts: readonly Condition[], word: 'and' | 'or'): string {
  return (word === 'or' ? flat(parts) : parts).map(bracketed).join(` ${word} `);
}

/** Alternatives among alternatives are alternatives of the whole. */
function flat(parts: readonly Condition[]): Condition[] {
  return parts.flatMap((part) => ('any' in part ? flat(part.any) : [part]));
}

function bracketed(part: Condition): string {
  const isComposed = 'any' in part || 'all' in part || ('not' in part && ('any' in part.not || 'all' in part.not));
  return isComposed ? `(${conditionInWords(part)})` : conditionInWords(part);
}

const isStatedFact = (fact: string) => fact.startsWith('facts.');

const facts: Readonly<Record<string, string>> = {
  residence: 'the residence',
  nationality: 'the nationality',
  training_country: 'the country of training',
  protection: 'the protection status',
  route: 'the route',
  variant: 'the variant',
  outcome: 'the outcome',
  measure: 'the measure',
  'qualification.awarded': 'the award of the qualification',
  'qualification.country': 'the country of the qualification',
  'qualification.art11_level': 'the level of the qualification (Article 11)',
  'qualification.annex_v': 'the qualification stands in Annex V after its reference date',
  'reference.art11_level': 'the level of the reference (Article 11)',
};

function factInWords(fact: string): string {
  if (facts[fact]) return facts[fact];
  if (isStatedFact(fact)) return codeInWords(fact.slice('facts.'.length));
  if (fact.startsWith('events.')) return `the event “${codeInWords(fact.slice('events.'.length))}” is on record`;
  return codeInWords(fact.replaceAll('.', ' of '));
}
