import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import {
  caseServer,
  cookieOf,
  HttpClient,
  invited,
  mailsTo,
  PasskeyDevice,
  signIn,
  tokenSentTo,
  type CaseServer,
  type Fault,
  type SignedIn,
} from '#testing';

const site = 'https://recognition.example';

let server: CaseServer;
let anonymous: HttpClient;
let email: string;
let count = 0;
beforeAll(async () => {
  server = await caseServer();
  anonymous = new HttpClient(server.app);
}, 60_000);
beforeEach(async () => {
  email = `person-${(count += 1)}@hwk.example`;
  await invited(server, email, { roles: ['caseworker'] });
});
afterAll(() => server.close());

const later = (seconds: number): void => server.clock.moveTo(new Date(server.clock.now().getTime() + seconds * 1000));
const codeFor = (secret: string): string => new TOTP({ secret }).generate({ timestamp: server.clock.now().getTime() });
const client = (answer: { body: SignedIn }): HttpClient => new HttpClient(server.app, answer.body.tokens?.access_token);
const opened = async (): Promise<HttpClient> => client(await signIn(server, email));

async function withApp(): Promise<{ secret: string; codes: string[]; person: HttpClient }> {
  const person = await opened();
  const { secret } = (await person.post<{ secret: string }>('/api/v1/auth/totp')).body;
  const confirmed = await person.post<SignedIn & { recovery_codes: string[] }>('/api/v1/auth/totp/confirm', {
    code: codeFor(secret),
  });
  expect(confirmed.status).toBe(200);
  later(30);
  return { secret, codes: confirmed.body.recovery_codes, person: client(confirmed) };
}

const needed = { status: 403, body: { code: 'access.second_factor_needed' } };

describe('an authenticator app', () => {
  it('is asked for from its first code on; until then nothing else is permitted', async () => {
    const { secret } = await withApp();
    const answer = await signIn(server, email);
    expect(answer.body.account).toMatchObject({ roles: [], second_factor_needed: true });
    const person = client(answer);
    for (const path of ['/api/v1/cases', '/api/v1/auth/sessions', '/api/v1/auth/sign-ins', '/api/v1/auth/passkeys']) {
      expect(await person.get(path)).toMatchObject(needed);
    }
    const given = await person.post<SignedIn>('/api/v1/auth/second-factor', { code: codeFor(secret) });
    expect(given.body.account).toMatchObject({ roles: ['caseworker'], second_factor_needed: false });
    expect((await client(given).get('/api/v1/cases')).status).toBe(200);
    later(30);
  });

  it('takes each code once, and none of two minutes ago', async () => {
    const { secret } = await withApp();
    const code = codeFor(secret);
    const give = async (given: string) => (await opened()).post('/api/v1/auth/second-factor', { code: given });
    expect((await give(code)).status).toBe(200);
    expect(await give(code)).toMatchObject({ status: 401, body: { code: 'access.code_refused' } });
    const old = codeFor(secret);
    later(120);
    expect((await give(old)).status).toBe(401);
  });

  it('tried too often has to wait, and the right code with it', async () => {
    const { secret } = await withApp();
    const person = await opened();
    for (let tries = 0; tries < 5; tries += 1) await person.post('/api/v1/auth/second-factor', { code: '000000' });
    const refused = await person.post('/api/v1/auth/second-factor', { code: codeFor(secret) });
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
    expect(Number(refused.headers['retry-after'])).toBe(30);
  });

  it('is replaced by nobody who has the password alone', async () => {
    await withApp();
    const person = await opened();
    for (const path of ['/api/v1/auth/totp', '/api/v1/auth/passkeys/options'])
      expect(await person.post(path)).toMatchObject(needed);
    expect(await person.send('DELETE', '/api/v1/auth/totp')).toMatchObject(needed);
  });

  it('gives the cookie of a session a new secret', async () => {
    const { secret } = await withApp();
    const first = await signIn(server, email, undefined, 'cookie');
    const headers = { cookie: cookieOf(first), 'x-csrf-token': first.body.account.csrf_token ?? '' };
    const given = await anonymous.post<SignedIn>('/api/v1/auth/second-factor', { code: codeFor(secret) }, { headers });
    expect(given.status).toBe(200);
    expect((await anonymous.get('/api/v1/auth/account', { headers })).status).toBe(401);
    expect((await anonymous.get('/api/v1/cases', { headers: { cookie: cookieOf(given) } })).status).toBe(200);
    later(30);
  });

  it('is asked for after a new password by mail too', async () => {
    await withApp();
    await anonymous.post('/api/v1/auth/password-resets', { email });
    const body = { token: await tokenSentTo(server, email), password: 'a wholly different umbrella' };
    expect((await anonymous.post('/api/v1/auth/password-resets/complete', body)).status).toBe(204);
    const answer = await signIn(server, email, body.password);
    expect(answer.body.account).toMatchObject({ roles: [], second_factor_needed: true });
  });

  it('lost is made up for by recovery codes, each once', async () => {
    const { codes } = await withApp();
    expect(codes).toHaveLength(10);
    const [code = ''] = codes;
    const give = async () => (await opened()).post('/api/v1/auth/second-factor', { code: code.toUpperCase() });
    expect((await give()).status).toBe(200);
    expect((await give()).status).toBe(401);
  });
});

describe('an authority', () => {
  it('that asks for a second factor lets nobody work without, but set one up', async () => {
    const administrator = server.as('administrator@hwk-demo');
    const ask = (second_factor: boolean) => administrator.send('PUT', '/api/v1/auth/rules', {}, { second_factor });
    expect((await ask(true)).status).toBe(204);
    expect(await (await opened()).get('/api/v1/cases')).toMatchObject(needed);
    const { person } = await withApp();
    expect((await person.get('/api/v1/cases')).status).toBe(200);
    expect(await person.send('DELETE', '/api/v1/auth/totp')).toMatchObject({
      status: 409,
      body: { code: 'account.last_factor' },
    });
    await ask(false);
    expect((await person.send('DELETE', '/api/v1/auth/totp')).status).toBe(204);
    const told = (await mailsTo(server, email)).filter(({ template }) => template === 'factor_changed');
    expect(told.map(({ data }) => data.change)).toEqual(['added', 'removed']);
    expect((await (await opened()).get('/api/v1/cases')).status).toBe(200);
  });
});

describe('a passkey', () => {
  const options = async <Options>(person: HttpClient, path: string) => (await person.post<Options>(path)).body;
  const add = async (device: PasskeyDevice, fault?: Fault) => {
    const person = await opened();
    const asked = await options<Parameters<PasskeyDevice['register']>[0]>(person, '/api/v1/auth/passkeys/options');
    const body = { name: 'My phone', response: device.register(asked, fault) };
    return { body, person, answer: await person.post<SignedIn>('/api/v1/auth/passkeys', body) };
  };
  const challenge = () =>
    options<Parameters<PasskeyDevice['sign']>[0]>(anonymous, '/api/v1/auth/passkey-sign-in/options');
  const use = (response: object) => anonymous.post<SignedIn>('/api/v1/auth/passkey-sign-in', { response });

  it('signs in by itself, as both factors', async () => {
    const device = new PasskeyDevice(site);
    const { answer } = await add(device);
    expect(answer.status).toBe(201);
    const signed = await use(device.sign(await challenge()));
    expect(signed.body.account).toMatchObject({ roles: ['caseworker'], second_factor_needed: false });
    expect((await signIn(server, email)).body.account.second_factor_needed).toBe(true);
    const { items } = (await client(signed).get<{ items: { name: string }[] }>('/api/v1/auth/passkeys')).body;
    expect(items).toMatchObject([{ name: 'My phone' }]);
  });

  it('answers each challenge once, within five minutes', async () => {
    const device = new PasskeyDevice(site);
    const { body, person } = await add(device);
    expect((await person.post('/api/v1/auth/passkeys', body)).status).toBeGreaterThanOrEqual(400);
    const asked = await challenge();
    expect((await use(device.sign(asked))).status).toBe(200);
    expect(await use(device.sign(asked))).toMatchObject({ status: 401, body: { code: 'access.code_refused' } });
    const late = await challenge();
    later(300);
    expect((await use(device.sign(late))).status).toBe(401);
  });

  it.each<[string, Fault]>([
    ['for another site', { origin: 'https://evil.example' }],
    ['for another party', { rpId: 'evil.example' }],
    ['with a challenge of its own', { challenge: 'A'.repeat(43) }],
    ['without its holder', { unverified: true }],
    ['as a copy', { counter: 0 }],
  ])('%s is refused', async (_, fault) => {
    const device = new PasskeyDevice(site);
    await add(device);
    expect((await use(device.sign(await challenge()))).status).toBe(200);
    expect((await use(device.sign(await challenge(), fault))).status).toBe(401);
    const another = await add(new PasskeyDevice(site), fault.counter === undefined ? fault : { unverified: true });
    expect([401, 403]).toContain(another.answer.status);
  });

  it('of nobody, or signed by another key, is refused', async () => {
    const device = new PasskeyDevice(site);
    await add(device);
    expect((await use(new PasskeyDevice(site).sign(await challenge()))).status).toBe(401);
    const forged = { ...new PasskeyDevice(site).sign(await challenge()), id: device.sign(await challenge()).id };
    expect((await use(forged)).status).toBe(401);
    expect((await use({})).status).toBe(401);
  });

  it('is taken away by its owner', async () => {
    const device = new PasskeyDevice(site);
    const { answer } = await add(device);
    const person = client(answer);
    const id = encodeURIComponent(device.sign(await challenge()).id);
    expect((await person.send('DELETE', `/api/v1/auth/passkeys/${id}`)).status).toBe(204);
    expect((await use(device.sign(await challenge()))).status).toBe(401);
  });
});
