import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import {
  caseServer,
  cookieOf,
  HttpClient,
  registered,
  signedIn,
  signIn,
  type CaseServer,
  type SignedIn,
} from '#testing';

const email = 'ama@example.org';
const site = 'https://recognition.example';

let server: CaseServer;
let anonymous: HttpClient;
beforeAll(async () => {
  server = await caseServer();
  anonymous = new HttpClient(server.app);
  await registered(server, email);
}, 60_000);
afterAll(() => server.close());

const later = (minutes: number): void => server.clock.moveTo(new Date(server.clock.now().getTime() + minutes * 60_000));
const account = (headers: Record<string, string>) =>
  anonymous.get<SignedIn['account']>('/api/v1/auth/account', { headers });
const refresh = (token?: string) =>
  anonymous.post<NonNullable<SignedIn['tokens']>>('/api/v1/auth/token', {
    grant_type: 'refresh_token',
    refresh_token: token,
  });

describe('a session behind a cookie', () => {
  const open = async () => {
    const answer = await signIn(server, email, undefined, 'cookie');
    return { answer, cookie: cookieOf(answer), csrf: answer.body.account.csrf_token ?? '' };
  };

  it('is one that scripts, other hosts and plain connections do not get', async () => {
    const { answer } = await open();
    const [name, ...attributes] = (answer.headers['set-cookie'] ?? '').split('; ');
    expect(name).toMatch(/^__Host-agnosco=[\w-]{43}$/);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(attributes.join()).not.toContain('Domain');
    expect(answer.body.tokens).toBeUndefined();
  });

  it('says who is there, until it is left', async () => {
    const { cookie, csrf } = await open();
    expect((await account({ cookie })).body).toMatchObject({ roles: ['applicant'], csrf_token: csrf });
    const left = await anonymous.post('/api/v1/auth/sign-out', undefined, {
      headers: { cookie, 'x-csrf-token': csrf },
    });
    expect(left.status).toBe(204);
    expect(left.headers['set-cookie']).toMatch(/^__Host-agnosco=;.*Expires=Thu, 01 Jan 1970/);
    expect((await account({ cookie })).status).toBe(401);
  });

  it('is over an hour after its last use, and twelve hours after its first', async () => {
    const unused = await open();
    later(60);
    expect((await account({ cookie: unused.cookie })).status).toBe(401);
    const used = await open();
    for (let at = 0; at < 14; at += 1) {
      later(50);
      expect((await account({ cookie: used.cookie })).status).toBe(200);
    }
    later(21);
    expect((await account({ cookie: used.cookie })).status).toBe(401);
  });

  it.each([
    ['without its token', {}, 403],
    ['with another session’s token', { 'x-csrf-token': 'A'.repeat(43) }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', { origin: 'https://evil.example' }, 403],
    ['from a page of ours', { 'sec-fetch-site': 'same-origin', origin: site }, 204],
  ])('changes %s what it may: %j', async (how, headers, status) => {
    const { cookie, csrf } = await open();
    const token: Record<string, string> = how.includes('token') ? {} : { 'x-csrf-token': csrf };
    const answer = await anonymous.send('DELETE', '/api/v1/auth/sessions', {
      headers: { cookie, ...token, ...(headers as Record<string, string>) },
    });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'access.cross_site' });
  });

  it('is not begun by a page of another site', async () => {
    const body = { email, password: 'whatever it may be', use: 'cookie' };
    const answer = await anonymous.post('/api/v1/auth/sign-in', body, { headers: { origin: 'https://evil.example' } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'access.cross_site' } });
  });

  it('counts for nothing beside a token that is not valid', async () => {
    const { cookie } = await open();
    expect((await account({ cookie, authorization: 'Bearer nonsense' })).status).toBe(401);
  });
});

describe('an access token', () => {
  it('is signed with a published key, for this API, for five minutes', async () => {
    const { body } = await signIn(server, email);
    const token = body.tokens?.access_token ?? '';
    const { keys } = (await anonymous.get<{ keys: { kid: string; d?: string }[] }>('/api/v1/auth/jwks.json')).body;
    expect(keys.map(({ kid }) => kid)).toContain(decodeProtectedHeader(token).kid);
    expect(keys[0]?.d).toBeUndefined();
    const { iss, aud, exp = 0, iat = 0 } = decodeJwt(token);
    expect({ iss, aud, lasts: exp - iat }).toEqual({ iss: site, aud: `${site}/api`, lasts: 300 });
    later(5);
    expect((await account({ authorization: `Bearer ${token}` })).status).toBe(401);
  });

  it('is none when it was changed, signed otherwise, or not signed', async () => {
    const { body } = await signIn(server, email);
    const [head = '', claims = '', signature = ''] = (body.tokens?.access_token ?? '').split('.');
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const administrator = encode({
      ...decodeJwt(`${head}.${claims}.${signature}`),
      roles: ['administrator'],
      authority: 'hwk-demo',
    });
    const unsigned = encode({ ...decodeProtectedHeader(`${head}.${claims}.${signature}`), alg: 'none' });
    for (const token of [
      `${head}.${administrator}.${signature}`,
      `${unsigned}.${administrator}.`,
      `${head}.${claims}.`,
    ]) {
      expect((await account({ authorization: `Bearer ${token}` })).status).toBe(401);
    }
  });

  it('is refused at once when its session is ended', async () => {
    const { body } = await signIn(server, email);
    const client = new HttpClient(server.app, body.tokens?.access_token);
    expect((await client.post('/api/v1/auth/sign-out')).status).toBe(204);
    expect((await client.get('/api/v1/auth/account')).status).toBe(401);
    expect((await refresh(body.tokens?.refresh_token)).status).toBe(401);
  });

  it('is signed with a new key after a month; the old one is known for another', async () => {
    const kid = async (): Promise<string | undefined> =>
      decodeProtectedHeader((await signIn(server, email)).body.tokens?.access_token ?? '').kid;
    const first = await kid();
    later(31 * 24 * 60);
    // The next key is made while the old one still signs.
    let second = await kid();
    for (let tries = 0; second === first && tries < 50; tries += 1) second = await kid();
    expect(second).not.toBe(first);
    const published = async () =>
      (await anonymous.get<{ keys: { kid: string }[] }>('/api/v1/auth/jwks.json')).body.keys.map((key) => key.kid);
    expect(await published()).toEqual(expect.arrayContaining([first, second]));
    later(31 * 24 * 60);
    expect(await published()).not.toContain(first);
  });
});

describe('a refresh token', () => {
  it('serves once; used again it ends the session, whoever has the next one', async () => {
    const { body } = await signIn(server, email);
    const second = await refresh(body.tokens?.refresh_token);
    expect(second.status).toBe(200);
    expect(await refresh(body.tokens?.refresh_token)).toMatchObject({
      status: 401,
      body: { code: 'access.refresh_refused' },
    });
    expect((await refresh(second.body.refresh_token)).status).toBe(401);
    const { body: history } = await (
      await signedIn(server, email)
    ).get<{ items: { kind: string }[] }>('/api/v1/auth/sign-ins');
    expect(history.items.map(({ kind }) => kind)).toContain('refresh_reused');
  });

  it('asked for twice at once is answered once', async () => {
    const { body } = await signIn(server, email);
    const answers = await Promise.all([refresh(body.tokens?.refresh_token), refresh(body.tokens?.refresh_token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('unused for a day serves no more', async () => {
    const { body } = await signIn(server, email);
    later(24 * 60);
    expect((await refresh(body.tokens?.refresh_token)).status).toBe(401);
  });
});

describe('people see', () => {
  it('where they are signed in, and end one or all others', async () => {
    await registered(server, 'kofi@example.org');
    const [first, second] = [await signedIn(server, 'kofi@example.org'), await signedIn(server, 'kofi@example.org')];
    const list = async (client: HttpClient) =>
      (await client.get<{ items: { id: string; current: boolean; address: string }[] }>('/api/v1/auth/sessions')).body
        .items;
    const items = await list(second);
    expect(items.map(({ current }) => current)).toEqual([true, false]);
    expect((await second.send('DELETE', `/api/v1/auth/sessions/${items[1]?.id ?? ''}`)).status).toBe(204);
    expect((await first.get('/api/v1/auth/account')).status).toBe(401);
    const third = await signedIn(server, 'kofi@example.org');
    expect((await third.send('DELETE', '/api/v1/auth/sessions')).status).toBe(204);
    expect(await list(third)).toHaveLength(1);
    expect((await second.get('/api/v1/auth/account')).status).toBe(401);
  });

  it('no session of others, which is as if it were not there', async () => {
    const [session] = (
      await (await signedIn(server, 'kofi@example.org')).get<{ items: { id: string }[] }>('/api/v1/auth/sessions')
    ).body.items;
    const other = await signedIn(server, email);
    for (const id of [session?.id ?? '', 'nonsense']) {
      expect(await other.send('DELETE', `/api/v1/auth/sessions/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'session.not_found' },
      });
    }
  });

  it('their sign-ins and the tries of others', async () => {
    await signIn(server, 'kofi@example.org', 'not the password at all');
    const client = await signedIn(server, 'kofi@example.org');
    const { items } = (await client.get<{ items: { kind: string; method: string }[] }>('/api/v1/auth/sign-ins')).body;
    expect(items.slice(0, 2)).toMatchObject([{ kind: 'signed_in', method: 'password' }, { kind: 'refused' }]);
  });
});

describe('an API client', () => {
  const token = (body: object) =>
    anonymous.post<{ access_token: string }>('/api/v1/auth/token', { grant_type: 'client_credentials', ...body });
  const make = async (scopes: string[]) => {
    const client = { name: 'Statistics export', roles: ['caseworker'], scopes };
    const { body } = await server
      .as('administrator@hwk-demo')
      .post<{ id: string; secret: string }>('/api/v1/auth/clients', client);
    return { client_id: body.id, client_secret: body.secret };
  };

  it('gets a token for its scopes, and does no more', async () => {
    const credentials = await make(['cases:read']);
    const client = new HttpClient(server.app, (await token(credentials)).body.access_token);
    expect((await client.get('/api/v1/cases')).status).toBe(200);
    expect(await client.post('/api/v1/cases', {})).toMatchObject({
      status: 403,
      body: { code: 'access.scope_missing' },
    });
    expect((await client.get('/api/v1/auth/sessions')).status).toBe(403);
    expect((await client.get('/api/v1/auth/staff')).status).toBe(403);
    expect((await token({ ...credentials, scope: ['cases:write'] })).status).toBe(403);
  });

  it('with a wrong secret, or withdrawn, gets none', async () => {
    const credentials = await make(['cases:read']);
    const wrong = { ...credentials, client_secret: 'A'.repeat(43) };
    expect(await token(wrong)).toMatchObject({ status: 401, body: { code: 'access.client_refused' } });
    const own = server.as('administrator@hwk-demo');
    expect((await own.send('DELETE', `/api/v1/auth/clients/${credentials.client_id}`)).status).toBe(204);
    expect((await token(credentials)).status).toBe(401);
    const elsewhere = server.as('administrator@health-demo');
    expect((await elsewhere.send('DELETE', `/api/v1/auth/clients/${credentials.client_id}`)).status).toBe(404);
  });
});
