import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeFor, codeHash, inGroups, readCode } from './verification-code.js';

describe('a verification code', () => {
  it('is always the same for a document, and another for every other secret and document', () => {
    const codes = ['a', 'b'].flatMap((secret) => ['1', '2'].map((document) => codeFor(secret, document)));
    expect(new Set(codes).size).toBe(4);
    expect(codeFor('a', '1')).toBe(codes[0]);
    // Codes that are printed must never change.
    expect(codeFor('secret', '01890a5d-ac96-774b-bcce-b302099a8057')).toBe('CGX8GS3YNNXYTS45FTBHFG622J');
  });

  it('has 130 bits, of which each is as often set as not', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => codeFor('secret', String(index)));
    expect(new Set(codes).size).toBe(2000);
    for (let place = 0; place < 26; place += 1) {
      const symbols = codes.map((code) => parseInt(code[place] ?? '', 36));
      expect(symbols.every((value) => !Number.isNaN(value))).toBe(true);
      expect(new Set(symbols).size).toBe(32);
    }
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.infiniteStream(fc.nat(5)), (document, random) => {
        const code = codeFor('secret', document);
        const typed = [...code].map((symbol) => {
          const way = random.next().value;
          if (way === 0) return symbol.toLowerCase();
          if (way === 1) return `${symbol} `;
          if (way === 2) return `–${symbol}`;
          if (way === 3 && symbol === '0') return 'o';
          return way === 4 && symbol === '1' ? 'l' : symbol;
        });
        expect(readCode(typed.join(''))).toBe(code);
        expect(readCode(inGroups(code))).toBe(code);
      }),
    );
  });

  it.each(['', '7K', 'U'.repeat(26), '0'.repeat(25), '0'.repeat(27), `${'0'.repeat(25)}*`, '0'.repeat(10_000)])(
    'is not %j',
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );

  it('is printed in groups of four', () => {
    expect(inGroups('ABCDEFGHJKMNPQRSTVWXYZ0123')).toBe('ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-23');
  });

  it('is kept as its SHA-256', () => {
    expect(codeHash('ABC')).toBe('b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78');
  });
});
