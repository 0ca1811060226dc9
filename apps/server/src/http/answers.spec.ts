import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '#testing';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('every answer', () => {
  it('names its request, by the caller’s id where that is fit', async () => {
    const { anonymous } = server;
    const given = await anonymous.get('/health/live', { headers: { 'x-request-id': 'trace-42.a_b' } });
    expect(given.headers['x-request-id']).toBe('trace-42.a_b');
    for (const unfit of ['', 'with space', 'x'.repeat(129), '<script>', '{"a":1}']) {
      const answer = await anonymous.get('/health/live', { headers: { 'x-request-id': unfit } });
      expect(answer.headers['x-request-id']).toMatch(uuid);
    }
  });

  it.each(['/health/live', '/', '/api/docs', '/api/v1/levels', '/nowhere', '/api/v1/%zz'])(
    'is safe to show and named, %s',
    async (path) => {
      const { headers } = await server.anonymous.get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-request-id': expect.stringMatching(uuid),
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('stays out of caches where nothing else is said', async () => {
    expect((await server.anonymous.get('/health/live')).headers['cache-control']).toBe('no-store');
    expect((await server.anonymous.get('/nowhere')).headers['cache-control']).toBe('no-store');
  });

  it('binds browsers to https where it is served so', async () => {
    expect((await server.anonymous.get('/')).headers).not.toHaveProperty('strict-transport-security');
    const secure = await testApp({ config: { publicUrl: 'https://agnosco.example' } });
    expect((await secure.anonymous.get('/')).headers['strict-transport-security']).toContain('max-age=');
    await secure.close();
  });
});

describe('a refusal', () => {
  it('is problem details in the reader’s language', async () => {
    const english = await server.anonymous.get('/nowhere?q=secret', { headers: { 'x-request-id': 'r1' } });
    expect(english.status).toBe(404);
    expect(english.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'en',
      vary: 'Accept-Language',
    });
    expect(english.body).toEqual({
      type: 'urn:agnosco:problem:request.route_unknown',
      title: 'There is nothing at this address',
      status: 404,
      detail: 'Check the address. All of them are listed at /api/docs.',
      code: 'request.route_unknown',
      instance: '/nowhere',
      request_id: 'r1',
    });
    const german = await server.anonymous.get<{ title: string }>('/nowhere', { language: 'fr, de-CH;q=0.8, en;q=0.2' });
    expect(german.headers['content-language']).toBe('de');
    expect(german.body.title).toBe('Unter dieser Adresse gibt es nichts');
  });

  it('of a method says which the address takes', async () => {
    const answer = await server.anonymous.send<{ code: string; detail: string }>('DELETE', '/api/v1/levels/eqf-4');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.body).toMatchObject({ code: 'request.method_not_allowed', detail: 'This address takes: GET, HEAD.' });
  });

  it.each([
    ['an address that cannot be decoded', '/api/v1/levels/%zz'],
    ['a parameter beyond all measure', `/api/v1/levels/${'x'.repeat(500)}`],
  ])('of %s is problem details too', async (_, path) => {
    const answer = await server.anonymous.get(path, { language: 'de' });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'de',
    });
    expect(answer.body).toMatchObject({
      code: 'request.malformed',
      status: 400,
      instance: path,
      request_id: expect.any(String),
    });
  });
});
