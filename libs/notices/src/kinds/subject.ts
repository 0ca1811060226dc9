import type { Voice } from '../texts/voice.js';
import type { NoticeData } from '../types.js';

/** What a notice is about: its first heading, and the title of its file. */
export function subjectOf({ kind, concerns }: NoticeData, voice: Voice): string {
  if (kind === 'confirmation' && concerns?.about === 'length_change')
    return voice.say('kinds.confirmation.length_subject');
  return voice.say(`kinds.${kind}.subject`);
}
