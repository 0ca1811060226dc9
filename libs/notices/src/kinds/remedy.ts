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
    term: facts.title[bindingLanguage(data)] ?? facts.title.de,
    within: voice.within(facts.duration),
    cite: facts.cite,
  });
  // A street keeps its number and a town its code when the line ends.
  const parts = facts.address.map((part) => voice.name(part.replaceAll(' ', '\u00A0')));
  return [
    { is: 'paragraph', text },
    { is: 'paragraph', tone: 'emphasis', text: [voice.of(facts.authority), ...parts].join(voice.say('letter.comma')) },
    { is: 'paragraph', text: voice.say('statements.remedy_in_time') },
  ];
}
