import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, goodPassword, HttpClient, signIn, type CaseServer } from '#testing';
import { inviteAdministrator } from './invite-administrator.js';

let server: CaseServer;
beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

describe('the first administrator of an authority', () => {
  const person = { authority: 'hwk-demo', email: 'head@hwk.example', name: 'Jana Vogt' };

  it('is invited from the command line, and keeps the accounts of the others', async () => {
    const link = await inviteAdministrator(server.database.urls.app, server.config, person);
    const token = link.split('#token=')[1];
    const set = await new HttpClient(server.app).post('/api/v1/auth/password-resets/complete', {
      token,
      password: goodPassword,
    });
    expect(set.status).toBe(204);
    const { body } = await signIn(server, person.email);
    expect(body.account).toMatchObject({ roles: ['administrator'], authority: 'hwk-demo' });
    const staff = await new HttpClient(server.app, body.tokens?.access_token).get('/api/v1/auth/staff');
    expect(staff).toMatchObject({ status: 200, body: { items: [{ email: person.email }] } });
  });

  it('is invited once, and to an authority that is there', async () => {
    const invite = (wishes: object) =>
      inviteAdministrator(server.database.urls.app, server.config, { ...person, ...wishes });
    await expect(invite({})).rejects.toThrow('account.email_taken');
    await expect(invite({ authority: 'nowhere', email: 'other@hwk.example' })).rejects.toThrow();
  });
});
