import { describe, expect, it } from '@jest/globals';
import type { Actor } from './actor.js';
import { actingRole, permittedRole, relationTo } from './policy.js';

const assessor: Actor = { id: 'a', roles: ['assessor', 'reviewer'], authority: 'hwk-demo', name: 'assessor' };
const applicant: Actor = { id: 'b', roles: ['applicant'], person: 'p', name: 'applicant' };

describe('the policy', () => {
  it('finds the role that suffices', () => {
    expect(actingRole(assessor, ['reviewer'], 'authority')).toBe('reviewer');
    expect(actingRole(assessor, ['caseworker', 'assessor'], 'authority')).toBe('assessor');
    expect(actingRole(applicant, ['applicant', 'representative'], 'own')).toBe('applicant');
  });

  it('names the roles that may where none suffices', () => {
    expect(() => actingRole(assessor, ['caseworker', 'team_lead'], 'authority')).toThrow(
      expect.objectContaining({
        code: 'access.role_not_permitted',
        status: 403,
        particulars: { data: { roles: ['caseworker', 'team_lead'] } },
      }),
    );
  });

  it('applicants act on their own case only, staff on those of their authority only', () => {
    expect(permittedRole(applicant, ['applicant'], 'none')).toBeUndefined();
    expect(permittedRole(applicant, ['applicant'], 'authority')).toBeUndefined();
    expect(permittedRole(assessor, ['assessor'], 'own')).toBeUndefined();
    expect(permittedRole(assessor, ['assessor'], 'none')).toBeUndefined();
  });

  it('one who works for the authority is staff in the cases of others and applicant in their own', () => {
    const both: Actor = {
      id: 'c',
      roles: ['applicant', 'caseworker'],
      authority: 'hwk-demo',
      person: 'p',
      name: 'both',
    };
    const others = relationTo(both, { authority: 'hwk-demo', person: 'q' });
    expect(permittedRole(both, ['applicant'], others)).toBeUndefined();
    expect(permittedRole(both, ['caseworker'], others)).toBe('caseworker');
    const own = relationTo(both, { authority: 'hwk-demo', person: 'p' });
    expect(permittedRole(both, ['applicant'], own)).toBe('applicant');
    expect(permittedRole(both, ['caseworker'], own)).toBeUndefined();
  });
});

describe('the relation to a case', () => {
  it('is told by authority and person', () => {
    expect(relationTo(assessor, { authority: 'hwk-demo', person: 'p' })).toBe('authority');
    expect(relationTo(assessor, { authority: 'health-demo', person: 'p' })).toBe('none');
    expect(relationTo(applicant, { authority: 'hwk-demo', person: 'p' })).toBe('own');
    expect(relationTo(applicant, { authority: 'hwk-demo', person: 'q' })).toBe('none');
    expect(relationTo(applicant, { authority: 'hwk-demo' })).toBe('none');
  });
});
