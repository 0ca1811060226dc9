import { describe, expect, it } from '@jest/globals';
import { noticeLanguages as languages } from '#vocabulary';
import { notice } from '../testing/samples.js';
import { voiceOf } from '../texts/voice.js';
import { letterBlocks, type LetterData } from './letter.js';

const results = ['dismissed', 'varied', 'annulled', 'remitted'] as const;

const textOf = (data: LetterData, language: (typeof languages)[number]) =>
  JSON.stringify(letterBlocks(data, voiceOf(language)));

describe.each(languages)('what follows a decision, in %s', (language) => {
  it('a remedy decision says what was decided, each in words of its own', () => {
    const texts = results.map((result) =>
      textOf(notice('remedy_decision', { remedy: { forum: 'objection', result } }) as LetterData, language),
    );
    expect(new Set(texts).size).toBe(results.length);
  });

  it('a corrected notice says which letter it replaces, and what was wrong with it', () => {
    const correction = { of: '2026-02-02', reason: 'Ihr Name war falsch geschrieben.' };
    const text = textOf(notice('refusal', { correction }) as LetterData, language);
    expect(text).toContain(voiceOf(language).day('2026-02-02'));
    expect(text).toContain(correction.reason);
  });
});
