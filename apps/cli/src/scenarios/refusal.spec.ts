import { describe, expect, it } from '@jest/globals';
import type { Answer } from './api.js';
import type { Checks } from './format-checks.js';
import { describeAnswer, refusalMismatches } from './refusal.js';

const refused: Answer = {
  status: 409,
  body: {
    code: 'documents.missing',
    detail: 'A document is missing.',
    blockers: [
      { code: 'documents.missing', item: 'identity' },
      { code: 'fee.open', item: null },
    ],
  },
};

describe('what a refusal is compared with', () => {
  it.each<[NonNullable<Checks['refused']>, number]>([
    ['documents.missing', 0],
    ['documents', 0],
    ['fee.open', 0],
    ['fee', 0],
    ['document', 1],
    ['documents.unknown', 1],
    [['documents.missing', 'fee'], 0],
    [['documents.missing', 'review.same_person'], 1],
    [{ code: 'documents.missing', item: 'identity' }, 0],
    [{ code: 'documents.missing', item: 'cv_table_de' }, 1],
    [[{ code: 'documents', item: 'identity' }, 'fee.open'], 0],
    [{ code: 'fee.open', item: 'identity' }, 1],
  ])('%j leaves %i unmet', (expected, unmet) => {
    expect(refusalMismatches(expected, refused)).toHaveLength(unmet);
  });

  it('takes the code of a problem without blockers, and of its fields', () => {
    expect(refusalMismatches('access', { status: 403, body: { code: 'access.role_not_permitted' } })).toEqual([]);
    const body = { code: 'request.invalid', errors: [{ pointer: '/until', code: 'field.not_a_date' }] };
    expect(refusalMismatches({ code: 'field.not_a_date', item: '/until' }, { status: 400, body })).toEqual([]);
  });

  it('is not content with an accepted step, nor with an error of the server', () => {
    expect(refusalMismatches('fee', { status: 200, body: {} })).toEqual([
      { what: 'refused', expected: 'fee', came: 'accepted' },
    ]);
    expect(refusalMismatches('fee', { status: 500, body: { code: 'fee.open' } })).toHaveLength(1);
    expect(refusalMismatches('fee', { status: 502, body: 'Bad gateway' })).toHaveLength(1);
  });

  it('says in a line what came', () => {
    expect(describeAnswer(refused)).toBe('409 documents.missing (identity), fee.open');
    expect(describeAnswer({ status: 500, body: { detail: 'Out of order' } })).toBe('500 Out of order');
    expect(describeAnswer({ status: 502, body: 'Bad gateway' })).toBe('502');
  });
});
