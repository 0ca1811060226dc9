import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  caseServer,
  HttpCase,
  HttpClient,
  identityProvider,
  type Answer,
  type CaseServer,
  type IdentityProvider,
  type SignedIn,
} from '#testing';

const site = 'https://recognition.example';
const at = (id: string): string => `/api/v1/auth/providers/${id}`;

let idp: IdentityProvider;
let server: CaseServer;
let browser: HttpClient;
beforeAll(async () => {
  const client = (id: string) => ({
    client_id: id,
    client_secret: `secret of ${id}`,
    redirect_uris: [`${site}${at(id)}/callback`],
  });
  idp = await identityProvider([client('chamber'), client('citizens')]);
  const shared = { issuer: idp.issuer, scopes: ['profile'], second_factor: ['mfa'] };
  const roles = { clerks: ['caseworker'], heads: ['team_lead', 'caseworker'] } as const;
  server = await caseServer({
    providers: [
      {
        id: 'chamber',
        name: 'Chamber',
        ...client('chamber'),
        ...shared,
        authority: 'hwk-demo',
        roles_claim: 'groups',
        roles,
      },
      { id: 'citizens', name: 'Citizens', ...client('citizens'), ...shared, roles: {} },
    ],
  });
  browser = new HttpClient(server.app);
}, 60_000);
beforeEach(() => {
  idp.person = { sub: 'jana', claims: { name: 'Jana Vogt', locale: 'de-DE', groups: ['clerks', 'canteen'] } };
});
afterEach(() => {
  delete idp.tamper;
});
afterAll(async () => {
  await server.close();
  await idp.close();
});

/** The cookies that an answer sets and does not take away. */
function jar(answer: Answer): string {
  const set = (answer.headers['set-cookie'] ?? '').split(/,(?=__Host)/);
  return set
    .map((one) => one.split(';')[0] ?? '')
    .filter((one) => !one.endsWith('='))
    .join('; ');
}

async function leave(id: string): Promise<{ url: string; cookie: string }> {
  const answer = await browser.get(`${at(id)}/start`);
  expect(answer.status).toBe(303);
  return { url: answer.headers.location ?? '', cookie: jar(answer) };
}

const comeBack = (url: string, cookie: string): Promise<Answer<{ code?: string }>> =>
  browser.get(url.slice(site.length), { headers: { cookie } });

async function signInAt(id: string): Promise<Answer<SignedIn['account']>> {
  const { url, cookie } = await leave(id);
  const back = await comeBack(await idp.authorize(url), cookie);
  expect([back.status, back.headers.location]).toEqual([303, '/']);
  return browser.get<SignedIn['account']>('/api/v1/auth/account', { headers: { cookie: jar(back) } });
}

const refused = { status: 401, body: { code: 'access.provider_refused' } };

describe('signing in at a provider', () => {
  it('asks for a code, with PKCE, state and nonce', async () => {
    const { searchParams } = new URL((await leave('chamber')).url);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length).toBeGreaterThan(40);
  });

  it('gives staff the roles that the configuration makes of their claims', async () => {
    const { body } = await signInAt('chamber');
    expect(body).toMatchObject({
      name: 'Jana Vogt',
      authority: 'hwk-demo',
      roles: ['caseworker'],
      second_factor_needed: false,
    });
  });

  it('gives changed roles at the next sign-in, to the same account', async () => {
    const { body: before } = await signInAt('chamber');
    idp.person.claims.groups = ['heads'];
    const { body: after } = await signInAt('chamber');
    expect(after).toMatchObject({ id: before.id, roles: ['team_lead', 'caseworker'] });
  });

  it('lets nobody in as staff whose claims give no role', async () => {
    idp.person = { sub: 'cook', claims: { name: 'Cook', groups: ['canteen', 'constructor'] } };
    const { url, cookie } = await leave('chamber');
    expect(await comeBack(await idp.authorize(url), cookie)).toMatchObject(refused);
  });

  it('makes an applicant of whoever comes by the other one, with cases of their own', async () => {
    idp.person = { sub: 'ama', claims: { name: 'Ama Mensah', groups: ['heads'] } };
    const { url, cookie } = await leave('citizens');
    const session = jar(await comeBack(await idp.authorize(url), cookie));
    const { body } = await browser.get<SignedIn['account']>('/api/v1/auth/account', { headers: { cookie: session } });
    expect(body).toMatchObject({ roles: ['applicant'] });
    const headers = { cookie: session, 'x-csrf-token': body.csrf_token ?? '' };
    const page = {
      post: (path: string, payload: unknown) => browser.post(path, payload, { headers }),
    } as unknown as HttpClient;
    const { id } = await HttpCase.open(() => page);
    expect((await browser.get(`/api/v1/cases/${id}`, { headers: { cookie: session } })).status).toBe(200);
  });

  it('is left by signing out', async () => {
    const { url, cookie } = await leave('chamber');
    const session = jar(await comeBack(await idp.authorize(url), cookie));
    const { body } = await browser.get<SignedIn['account']>('/api/v1/auth/account', { headers: { cookie: session } });
    const headers = { cookie: session, 'x-csrf-token': body.csrf_token ?? '' };
    expect((await browser.post('/api/v1/auth/sign-out', undefined, { headers })).status).toBe(204);
    expect((await browser.get('/api/v1/auth/account', { headers })).status).toBe(401);
  });

  it('asks for a second factor where the authority wants one, unless the provider gave it', async () => {
    const administrator = server.as('administrator@hwk-demo');
    await administrator.send('PUT', '/api/v1/auth/rules', {}, { second_factor: true });
    expect((await signInAt('chamber')).body).toMatchObject({ roles: [], second_factor_needed: true });
    idp.tamper = (claims) => ({ ...claims, amr: ['pwd', 'mfa'] });
    expect((await signInAt('chamber')).body).toMatchObject({ roles: ['caseworker'], second_factor_needed: false });
    await administrator.send('PUT', '/api/v1/auth/rules', {}, { second_factor: false });
  });
});

describe('what comes back is refused', () => {
  it('when the code came before', async () => {
    const { url, cookie } = await leave('chamber');
    const back = await idp.authorize(url);
    expect((await comeBack(back, cookie)).status).toBe(303);
    expect(await comeBack(back, cookie)).toMatchObject(refused);
    const again = await leave('chamber');
    const replayed = new URL(back);
    replayed.searchParams.set('state', new URL(again.url).searchParams.get('state') ?? '');
    expect(await comeBack(replayed.href, again.cookie)).toMatchObject(refused);
  });

  it('when it is in another browser than it began in, or none', async () => {
    const { url } = await leave('chamber');
    const other = await leave('chamber');
    const back = await idp.authorize(url);
    expect(await comeBack(back, '')).toMatchObject(refused);
    expect(await comeBack(back, other.cookie)).toMatchObject(refused);
  });

  it('when it comes back at another provider, or later than ten minutes', async () => {
    const { url, cookie } = await leave('chamber');
    const back = await idp.authorize(url);
    expect(await comeBack(back.replace('/chamber/', '/citizens/'), cookie)).toMatchObject(refused);
    const late = await leave('chamber');
    const answer = await idp.authorize(late.url);
    server.clock.moveTo(new Date(server.clock.now().getTime() + 10 * 60_000));
    expect(await comeBack(answer, late.cookie)).toMatchObject(refused);
  });

  it('when the nonce is another', async () => {
    const { url, cookie } = await leave('chamber');
    const changed = new URL(url);
    changed.searchParams.set('nonce', 'another-nonce-than-the-one-that-was-sent');
    expect(await comeBack(await idp.authorize(changed.href), cookie)).toMatchObject(refused);
  });

  it.each([
    ['audience', { aud: 'citizens' }],
    ['audience beside ours', { aud: ['chamber', 'citizens'] }],
    ['issuer', { iss: 'https://evil.example' }],
    ['time', { exp: 1 }],
  ])('when the ID token is for another %s', async (_, wrong) => {
    const { url, cookie } = await leave('chamber');
    idp.tamper = (claims) => ({ ...claims, ...wrong });
    expect(await comeBack(await idp.authorize(url), cookie)).toMatchObject(refused);
  });

  it('when the PKCE challenge is not ours', async () => {
    const { url, cookie } = await leave('chamber');
    const changed = new URL(url);
    changed.searchParams.set('code_challenge', 'A'.repeat(43));
    expect(await comeBack(await idp.authorize(changed.href), cookie)).toMatchObject(refused);
  });

  it('when there is no such provider', async () => {
    expect(await browser.get(`${at('nowhere')}/start`)).toMatchObject({
      status: 404,
      body: { code: 'provider.not_found' },
    });
  });
});
