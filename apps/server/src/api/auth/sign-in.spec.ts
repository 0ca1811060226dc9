import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseServer,
  cookieOf,
  goodPassword,
  HttpCase,
  HttpClient,
  invited,
  mailsTo,
  registered,
  signedIn,
  signIn,
  tokenSentTo,
  type CaseServer,
} from '#testing';

let server: CaseServer;
let anonymous: HttpClient;
beforeAll(async () => {
  server = await caseServer();
  anonymous = new HttpClient(server.app);
}, 60_000);
afterAll(() => server.close());

const later = (minutes: number): void => server.clock.moveTo(new Date(server.clock.now().getTime() + minutes * 60_000));
const complete = (token: string, password = goodPassword) =>
  anonymous.post('/api/v1/auth/registrations/complete', { token, password, name: 'Ama Mensah' });
const reset = (token: string, password: string) =>
  anonymous.post('/api/v1/auth/password-resets/complete', { token, password });

describe('an account', () => {
  it('is opened by the link that came to the address, once', async () => {
    const asked = await anonymous.post('/api/v1/auth/registrations', { email: 'Ama@Example.org' }, { language: 'de' });
    expect(asked.status).toBe(202);
    expect(await mailsTo(server, 'ama@example.org')).toMatchObject([{ template: 'register', language: 'de' }]);
    const token = await tokenSentTo(server, 'ama@example.org');
    expect((await complete(token)).status).toBe(204);
    expect(await complete(token)).toMatchObject({ status: 400, body: { code: 'account.link_over' } });
    const { body } = await signIn(server, 'AMA@example.org');
    expect(body.account).toMatchObject({ roles: ['applicant'], second_factor_needed: false });
  });

  it('is not opened twice for an address, and who asks is told the same', async () => {
    await registered(server, 'twice@example.org');
    const asked = await anonymous.post('/api/v1/auth/registrations', { email: 'twice@example.org' });
    const fresh = await anonymous.post('/api/v1/auth/registrations', { email: 'fresh@example.org' });
    expect([asked.status, asked.body]).toEqual([fresh.status, fresh.body]);
    expect((await mailsTo(server, 'twice@example.org')).at(-1)?.template).toBe('already_registered');
  });

  it.each([
    ['short', 'field.too_short'],
    ['password1234', 'field.guessable'],
    ['aaaaaaaaaaaaaaaa', 'field.guessable'],
    ['weak@example.org', 'field.guessable'],
  ])('takes no password like %j', async (password, code) => {
    await anonymous.post('/api/v1/auth/registrations', { email: 'weak@example.org' });
    const answer = await complete(await tokenSentTo(server, 'weak@example.org'), password);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/password', code }] } });
  });

  it('cannot be opened when the link is a day old, or a newer one was sent', async () => {
    await anonymous.post('/api/v1/auth/registrations', { email: 'slow@example.org' });
    const first = await tokenSentTo(server, 'slow@example.org');
    await anonymous.post('/api/v1/auth/registrations', { email: 'slow@example.org' });
    expect((await complete(first)).status).toBe(400);
    const second = await tokenSentTo(server, 'slow@example.org');
    later(24 * 60);
    expect((await complete(second)).status).toBe(400);
  });

  it('opens a draft of its own, which another account does not find', async () => {
    await registered(server, 'own@example.org');
    await registered(server, 'other@example.org');
    const [own, other] = [await signedIn(server, 'own@example.org'), await signedIn(server, 'other@example.org')];
    const { id } = await HttpCase.open(() => own);
    expect((await own.get(`/api/v1/cases/${id}`)).status).toBe(200);
    expect((await other.get(`/api/v1/cases/${id}`)).status).toBe(404);
  });
});

describe('a password', () => {
  it('that is wrong, and an address that is not there, are refused in the same words', async () => {
    await registered(server, 'known@example.org');
    const wrong = await signIn(server, 'known@example.org', 'another password of mine');
    const unknown = await signIn(server, 'unknown@example.org', 'another password of mine');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'access.sign_in_refused' } });
    const told = ({ body }: typeof wrong) => ({ ...body, request_id: undefined });
    expect([unknown.status, told(unknown)]).toEqual([wrong.status, told(wrong)]);
  });

  it.each(['locked@example.org', 'nobody-at-all@example.org'])(
    'tried too often locks %s for longer each time, whether it is there or not',
    async (email) => {
      if (email.startsWith('locked')) await registered(server, email);
      for (let count = 0; count < 5; count += 1) await signIn(server, email, 'wrong wrong wrong');
      const waits: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const refused = await signIn(server, email, goodPassword);
        expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
        waits.push(Number(refused.headers['retry-after']));
        server.clock.moveTo(new Date(server.clock.now().getTime() + Number(refused.headers['retry-after']) * 1000));
        await signIn(server, email, 'wrong wrong wrong');
      }
      expect(waits).toEqual([30, 60, 120]);
    },
  );

  it('is set anew by a link, and every session ends with that', async () => {
    await registered(server, 'forgot@example.org');
    const { body } = await signIn(server, 'forgot@example.org');
    const cookie = cookieOf(await signIn(server, 'forgot@example.org', goodPassword, 'cookie'));
    expect((await anonymous.post('/api/v1/auth/password-resets', { email: 'forgot@example.org' })).status).toBe(202);
    const token = await tokenSentTo(server, 'forgot@example.org');
    expect((await reset(token, 'a wholly different umbrella')).status).toBe(204);
    expect((await reset(token, 'a wholly different umbrella')).status).toBe(400);
    const next = { grant_type: 'refresh_token', refresh_token: body.tokens?.refresh_token };
    expect((await anonymous.post('/api/v1/auth/token', next)).status).toBe(401);
    expect((await anonymous.get('/api/v1/auth/account', { headers: { cookie } })).status).toBe(401);
    expect((await signIn(server, 'forgot@example.org')).status).toBe(401);
    expect((await signIn(server, 'forgot@example.org', 'a wholly different umbrella')).status).toBe(200);
    expect((await mailsTo(server, 'forgot@example.org')).at(-1)?.template).toBe('password_changed');
  });

  it('asked for anew at an address without an account sends nothing', async () => {
    const answer = await anonymous.post('/api/v1/auth/password-resets', { email: 'stranger@example.org' });
    expect([answer.status, await mailsTo(server, 'stranger@example.org')]).toEqual([202, []]);
  });

  it('is kept as argon2id and nothing else', async () => {
    await registered(server, 'hash@example.org');
    const { withClient } = await import('#database');
    const { rows } = await withClient(server.database.superuser, (client) =>
      client.query('SELECT hash FROM passwords'),
    );
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('staff', () => {
  it('are invited by the administrator of the authority, and see its cases', async () => {
    await invited(server, 'jana@hwk.example', { roles: ['caseworker', 'assessor'] });
    const { body } = await signIn(server, 'jana@hwk.example');
    expect(body.account).toMatchObject({ roles: ['caseworker', 'assessor'], authority: 'hwk-demo' });
    expect((await (await signedIn(server, 'jana@hwk.example')).get('/api/v1/cases')).status).toBe(200);
  });

  it('are kept by administrators only, each of its own authority', async () => {
    const id = await invited(server, 'kim@hwk.example');
    const kim = await signedIn(server, 'kim@hwk.example');
    expect(await kim.get('/api/v1/auth/staff')).toMatchObject({ status: 403 });
    const elsewhere = server.as('administrator@health-demo');
    const { body } = await elsewhere.get<{ items: { id: string }[] }>('/api/v1/auth/staff');
    expect(body.items.map((item) => item.id)).not.toContain(id);
    expect((await elsewhere.patch(`/api/v1/auth/staff/${id}`, { roles: [] })).status).toBe(404);
  });

  it('with changed roles have them with the next token; with a closed account none', async () => {
    const id = await invited(server, 'lea@hwk.example');
    const first = await signIn(server, 'lea@hwk.example');
    const own = server.as('administrator@hwk-demo');
    expect((await own.patch(`/api/v1/auth/staff/${id}`, { roles: ['team_lead'] })).status).toBe(204);
    const next = (token?: string) =>
      anonymous.post<NonNullable<typeof first.body.tokens>>('/api/v1/auth/token', {
        grant_type: 'refresh_token',
        refresh_token: token,
      });
    const second = await next(first.body.tokens?.refresh_token);
    const account = await new HttpClient(server.app, second.body.access_token).get('/api/v1/auth/account');
    expect(account.body).toMatchObject({ roles: ['team_lead'] });
    await own.patch(`/api/v1/auth/staff/${id}`, { state: 'closed' });
    expect((await next(second.body.refresh_token)).status).toBe(401);
    expect((await signIn(server, 'lea@hwk.example')).status).toBe(401);
  });
});
