import { describe, expect, it } from '@jest/globals';
import { DemonstrationAccounts } from './demonstration-accounts.js';

const accounts = new DemonstrationAccounts(['hwk-demo', 'health-demo']);

describe('accounts of the demonstration', () => {
  it('staff belong to their authority', async () => {
    expect(await accounts.resolve('demo-caseworker@hwk-demo')).toMatchObject({
      roles: ['caseworker'],
      authority: 'hwk-demo',
    });
    expect(await accounts.resolve('demo-team_lead@health-demo')).toMatchObject({ roles: ['team_lead'] });
  });

  it('the same token is the same person, in another process too', async () => {
    const actor = await accounts.resolve('demo-assessor-2@hwk-demo');
    const again = await new DemonstrationAccounts(['hwk-demo']).resolve('demo-assessor-2@hwk-demo');
    expect(again).toEqual(actor);
    expect(actor?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('another number, role or authority is another person', async () => {
    const tokens = [
      'demo-assessor@hwk-demo',
      'demo-assessor-2@hwk-demo',
      'demo-reviewer@hwk-demo',
      'demo-assessor@health-demo',
    ];
    const ids = await Promise.all(tokens.map(async (token) => (await accounts.resolve(token))?.id));
    expect(new Set(ids).size).toBe(4);
  });

  it('a role without a number is number one', async () => {
    expect(await accounts.resolve('demo-assessor-1@hwk-demo')).toEqual(
      await accounts.resolve('demo-assessor@hwk-demo'),
    );
  });

  it('assessors and reviewers hold both roles', async () => {
    expect((await accounts.resolve('demo-assessor@hwk-demo'))?.roles).toEqual(['assessor', 'reviewer']);
    expect((await accounts.resolve('demo-reviewer@hwk-demo'))?.roles).toEqual(['reviewer', 'assessor']);
  });

  it('applicants are persons without an authority', async () => {
    const first = await accounts.resolve('demo-applicant');
    const second = await accounts.resolve('demo-applicant-2');
    expect(first).toMatchObject({ roles: ['applicant'] });
    expect(first?.authority).toBeUndefined();
    expect(first?.person).toBeDefined();
    expect(second?.person).not.toBe(first?.person);
  });

  it('representatives are accounts of their own that act for the applicant of their number', async () => {
    const representative = await accounts.resolve('demo-representative');
    const applicant = await accounts.resolve('demo-applicant');
    expect(representative).toMatchObject({ roles: ['representative'], person: applicant?.person });
    expect(representative?.authority).toBeUndefined();
    expect(representative?.id).not.toBe(applicant?.id);
    const second = await accounts.resolve('demo-representative-2');
    expect(second?.person).toBe((await accounts.resolve('demo-applicant-2'))?.person);
  });

  it.each([
    '',
    'demo-',
    'caseworker@hwk-demo',
    'demo-caseworker',
    'demo-caseworker@nowhere',
    'demo-applicant@hwk-demo',
    'demo-representative@hwk-demo',
    'demo-clock@hwk-demo',
    'demo-applicant-0',
    'demo-caseworker@hwk-demo ',
    'demo-__proto__@hwk-demo',
  ])('%j is nobody', async (token) => {
    expect(await accounts.resolve(token)).toBeUndefined();
  });

  it('those listed can sign in with the token shown', async () => {
    const listed = accounts.list();
    expect(listed).toContainEqual({
      name: 'caseworker@hwk-demo',
      token: 'demo-caseworker@hwk-demo',
      role: 'caseworker',
      authority: 'hwk-demo',
    });
    for (const { token, role } of listed) expect((await accounts.resolve(token))?.roles[0]).toBe(role);
  });
});
