import type { Block, Item } from '../paper/blocks.js';
import type { Voice } from '../texts/voice.js';
import type { MeasureResult, NoticeData } from '../types.js';
import { bindingLanguage } from './find.js';
import { headed } from './statements.js';
import { cited, inOwnWords } from './words.js';

/**
 * What is said by this notice alone: what it corrects, the ground of a refusal, what is asked, the results of a
 * measure, why a period is extended.
 */
export function particulars(data: NoticeData, voice: Voice): Block[][] {
  const { ground, asks, extension, correction, measure_results: results = [] } = data;
  const language = bindingLanguage(data);
  const foreign = language === voice.language ? {} : { language };
  const groundText = ground && groundIn(ground, voice);
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
    headed(
      'letter.heading.results',
      results.flatMap(({ parts }): Block[] => [{ is: 'list', items: parts.map((part) => partResult(part, voice)) }]),
      voice,
    ),
    headed('letter.heading.extension', extension ? inOwnWords(extension.reason, language, voice) : [], voice),
  ];
}

function groundIn({ text, reason }: NonNullable<NoticeData['ground']>, voice: Voice): string {
  if (!reason) return text ? voice.of(text) : '';
  return voice.say(`letter.ground.${reason}`, { title: text ? voice.of(text) : '' });
}

/** The reason is in the words of whoever examined. */
function partResult({ title, passed, why }: MeasureResult['parts'][number], voice: Voice): Item {
  const text = passed
    ? voice.say('letter.part_passed')
    : why
      ? voice.say('letter.part_failed_why', { why })
      : voice.say('letter.part_failed');
  return { label: voice.of(title), text };
}
