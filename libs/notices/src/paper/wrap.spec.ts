import { describe, expect, it } from '@jest/globals';
import { faceFor, weights } from './fonts/faces.js';
import { printable, replacement } from './printable.js';
import { share } from './running.js';
import { widthOf } from './setting.js';
import { styles } from './style.js';
import { wrap, wrapEvenly } from './wrap.js';

const text = 'Ihre Qualifikation ist mit der verlangten Qualifikation zum Teil gleichwertig, und das seit heute.';
const width = (line: string) => widthOf(line.trimEnd(), 'regular', styles.body.size);

describe('wrap', () => {
  it('fills lines and loses nothing', () => {
    const lines = wrap(text, styles.body, 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => width(line) <= 150)).toBe(true);
  });

  it('cuts a word that no line holds', () => {
    const word = 'a'.repeat(100);
    const lines = wrap(`so ${word} so`, styles.body, 120);
    expect(lines.join('')).toBe(`so ${word} so`);
    expect(lines.every((line) => width(line) <= 120)).toBe(true);
  });

  it('gives each character a line where even one is too wide', () => {
    expect(wrap('abc', styles.body, 1)).toEqual(['a', 'b', 'c']);
  });

  it('keeps words of different lines apart for those who extract them', () => {
    expect(wrap('Musterstraße 1\n40000 Musterstadt', styles.body, 300)).toEqual([
      'Musterstraße 1 ',
      '40000 Musterstadt',
    ]);
  });

  it.each(['§ 7', '§§ 3', 'Art. 14', '11. März'])('does not tear %s apart', (bound) => {
    for (let room = 30; room < 200; room += 1) {
      const lines = wrap(`Das steht in ${bound} und dort`, styles.body, room).map((line) => line.trimEnd());
      if (width(bound) <= room) expect(lines.some((line) => line.includes(bound))).toBe(true);
    }
  });

  it('breaks centred texts into lines of like length', () => {
    const spread = (lines: string[]) => Math.max(...lines.map(width)) - Math.min(...lines.map(width));
    const plain = wrap(text, styles.body, 400);
    const even = wrapEvenly(text, styles.body, 400);
    expect(even).toHaveLength(plain.length);
    expect(spread(even)).toBeLessThan(spread(plain) / 2);
  });
});

describe('printable', () => {
  it('leaves what the fonts have', () => {
    expect(printable('Łukasz Żółkiewski, Iṣẹ́ Ọlọ́run, Çağrı, Người Việt, Ελλάς, Київ – „§ 7“ €')).toBe(
      'Łukasz Żółkiewski, Iṣẹ́ Ọlọ́run, Çağrı, Người Việt, Ελλάς, Київ – „§ 7“ €'.normalize('NFC'),
    );
  });

  it('composes, and drops what is not seen', () => {
    expect(printable('A\u0308rzte\u00AD\u200B \u202Elinks\u202C\r\nzwei\tdrei')).toBe('Ärzte links\nzwei drei');
  });

  it('replaces what they lack, visibly', () => {
    expect(printable('王ａ😀')).toBe(`${replacement}a${replacement}`);
  });

  it('gives only characters that every weight has', () => {
    const everything = Array.from({ length: 0x3000 }, (_none, index) => String.fromCodePoint(index)).join('');
    for (const weight of weights) {
      const missing = [...printable(everything)].filter(
        (character) => !/[\n\u2066-\u2069]/.test(character) && !faceFor(character, weight),
      );
      expect(missing).toEqual([]);
    }
  });
});

describe('share', () => {
  it('leaves no line of a paragraph alone', () => {
    expect(share(5, 9)).toBe(5);
    expect(share(5, 4)).toBe(3);
    expect(share(3, 2)).toBe(0);
    expect(share(9, 1)).toBe(0);
    expect(share(9, 6)).toBe(6);
  });
});
