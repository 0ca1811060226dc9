import type { Voice } from '../texts/voice.js';
import type { NoticeData, Statement } from '../types.js';
import { bindingLanguage, written } from './find.js';

const hasReasons = ({ data }: Statement): boolean => 'units' in data && data.units.some(({ why }) => Boolean(why));

/** Whether words that a person wrote stand in the notice; nobody translates them. */
const hasOwnWords = (data: NoticeData): boolean =>
  data.asks !== undefined ||
  data.extension !== undefined ||
  data.correction !== undefined ||
  data.statements.some((statement) => written(statement) || hasReasons(statement));

/** That the rendition is a translation and which text binds; nothing where it is that text itself. */
export function translationNote(data: NoticeData, voice: Voice): string | undefined {
  const binding = bindingLanguage(data);
  if (binding === voice.language) return undefined;
  const note = voice.say('letter.translation', { language: voice.nameOf(binding) });
  return hasOwnWords(data) ? `${note} ${voice.say('letter.original_words')}` : note;
}
