import { remedyForums, type RemedyForum } from '#vocabulary';
import type { Block } from '../paper/blocks.js';
import type { Voice } from '../texts/voice.js';
import type { FactsOf, NoticeData } from '../types.js';
import { bindingLanguage } from './find.js';

const knownForum = (forum: string): RemedyForum => remedyForums.find((known) => known === forum) ?? 'objection';

/**
 * The instruction after VwGO § 58(1): remedy, body, seat and period, and no word on the form, since an
 * incomplete one would make the instruction wrong and the period a year.
 */
export function remedyInstruction(facts: FactsOf<'remedy_instruction'>, voice: Voice, data: NoticeData): Block[] {
  const text = voice.say(`statements.remedy_${knownForum(facts.forum)}`, {
    title: voice.of(facts.title),
    // The name that binds, for a translation to show in brackets.
    term: facts.title[bindingLanguage(data)],
    within: voice.within(facts.duration),
    cite: facts.cite,
  });
  return [
    { is: 'paragraph', text: `${text} ${voice.say('statements.remedy_where')}` },
    { is: 'address', lines: [voice.of(facts.authority), ...facts.address] },
    { is: 'paragraph', text: voice.say('statements.remedy_in_time') },
  ];
}
