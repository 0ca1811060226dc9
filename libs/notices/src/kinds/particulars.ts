import type { Block } from '../paper/blocks.js';
import type { Voice } from '../texts/voice.js';
import type { NoticeData } from '../types.js';
import { bindingLanguage } from './find.js';
import { headed } from './statements.js';
import { cited, inOwnWords } from './words.js';

/** What is said by this notice alone: what it corrects, the ground of a refusal, what is asked, why a period is extended. */
export function particulars(data: NoticeData, voice: Voice): Block[][] {
  const { ground, asks, extension, correction } = data;
  const language = bindingLanguage(data);
  const foreign = language === voice.language ? {} : { language };
  const groundText = ground && voice.of(ground.text);
  return [
    headed(
      'letter.heading.correction',
      correction
        ? [
            { is: 'paragraph', text: voice.say('letter.corrects', { date: voice.day(correction.of) }) },
            ...inOwnWords(correction.reason, language, voice),
          ]
        : [],
      voice,
    ),
    headed(
      'letter.heading.ground',
      ground && groundText
        ? [{ is: 'paragraph', text: ground.cite ? cited(groundText, ground.cite, voice) : groundText }]
        : [],
      voice,
    ),
    headed(
      'letter.heading.asks',
      asks
        ? [{ is: 'list', items: asks.items.map(({ about, ask }) => ({ label: about, text: ask, ...foreign })) }]
        : [],
      voice,
    ),
    headed('letter.heading.extension', extension ? inOwnWords(extension.reason, language, voice) : [], voice),
  ];
}
