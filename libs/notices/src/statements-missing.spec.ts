import { describe, expect, it } from '@jest/globals';
import { statementCodes } from '#vocabulary';
import { statementsMissing } from './statements-missing.js';
import { everyStatement } from './testing/extremes.js';
import { notice, remedy, samples } from './testing/samples.js';

describe('statementsMissing', () => {
  it('names what is demanded and not stated', () => {
    expect(statementsMissing(samples.partial, ['remedy_instruction', 'legal_effect'])).toEqual(['legal_effect']);
    expect(statementsMissing(notice('decision'), ['fee', 'purpose'])).toEqual(['fee', 'purpose']);
  });

  it('counts a statement that an empty text removes as missing', () => {
    const data = notice('decision', { statements: [{ ...remedy, text: '' }] });
    expect(statementsMissing(data, ['remedy_instruction'])).toEqual(['remedy_instruction']);
  });

  it('asks a person for what only a person can say, and is content once it is said', () => {
    const data = notice('decision', { statements: everyStatement });
    expect(statementsMissing(data, statementCodes)).toEqual(['offset_reasons', 'purpose']);
    const statements = everyStatement.map((statement) => ({ ...statement, text: 'so' }));
    expect(statementsMissing(notice('decision', { statements }), statementCodes)).toEqual([]);
  });

  it('misses a reason for each difference, unless the writer gives them all', () => {
    const units = [
      { id: 'A', title: 'A', why: 'because' },
      { id: 'B', title: 'B', why: ' ' },
    ];
    const reasons = { code: 'difference_reasons', data: { units } } as const;
    const missing = (text?: string) =>
      statementsMissing(notice('decision', { statements: [{ ...reasons, ...(text ? { text } : {}) }] }), [
        'difference_reasons',
      ]);
    expect(missing()).toEqual(['difference_reasons']);
    expect(missing('The reasons.')).toEqual([]);
  });

  it.each(['duration', 'address', 'title', 'authority'] as const)('misses an instruction without %s', (key) => {
    const empty = { duration: '', address: [], title: { de: '', en: '' }, authority: { de: '', en: '' } }[key];
    const data = notice('decision', { statements: [{ ...remedy, data: { ...remedy.data, [key]: empty } }] });
    expect(statementsMissing(data, ['remedy_instruction'])).toEqual(['remedy_instruction']);
  });
});
