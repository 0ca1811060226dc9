import type { NoticeLanguage } from '#vocabulary';
import type { Block } from '../paper/blocks.js';
import type { Voice } from '../texts/voice.js';

/** A writer's words, paragraph by paragraph; a screen reader is told when they are in another language. */
export function inOwnWords(text: string, language: NoticeLanguage, voice: Voice): Block[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ is: 'paragraph', text: part, ...(language === voice.language ? {} : { language }) }));
}

/** A sentence with its citation in brackets, inside the full stop. */
export const cited = (text: string, cite: string, voice: Voice): string =>
  voice.say('statements.cited', { text: text.trim().replace(/\.(\u2069?)$/, '$1'), cite });

type Paragraph = Extract<Block, { is: 'paragraph' }>;

const joinable = (a: Block | undefined, b: Block): a is Paragraph =>
  a?.is === 'paragraph' && b.is === 'paragraph' && a.tone === b.tone && a.language === b.language;

/** Sentences that belong together, set as one paragraph. */
export function asOne(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1);
    if (block.is !== 'paragraph' || !joinable(last, block)) return [...joined, block];
    return [...joined.slice(0, -1), { ...last, text: `${last.text} ${block.text}` }];
  }, []);
}
