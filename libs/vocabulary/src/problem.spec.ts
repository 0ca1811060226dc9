import { describe, expect, it } from '@jest/globals';
import { ProblemError } from './problem.js';

describe('a problem', () => {
  it('knows its status by its code', () => {
    expect(ProblemError.of('case.not_found')).toMatchObject({ code: 'case.not_found', status: 404 });
    expect(ProblemError.of('request.if_match_missing').status).toBe(428);
  });

  it('of blockers is a conflict named by the first of them', () => {
    const problem = ProblemError.blocked([{ code: 'documents.missing', item: 'identity' }, { code: 'fee.open' }]);
    expect(problem).toMatchObject({ code: 'documents.missing', status: 409 });
    expect(problem.particulars.blockers).toHaveLength(2);
  });

  it('of fields names each of them', () => {
    const problem = ProblemError.invalid({ pointer: '/reference', code: 'field.not_found' });
    expect(problem).toMatchObject({ code: 'request.invalid', status: 400 });
    expect(problem.particulars.errors).toEqual([{ pointer: '/reference', code: 'field.not_found' }]);
  });
});
