import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '#testing';
import type { Entry, Publications } from './register-reader.js';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

interface List {
  items: { id: string }[];
}

const list = async (name: string) => (await server.anonymous.get<List>(`/api/v1/${name}`)).body.items;

describe('the registers', () => {
  it.each([
    ['authorities', 'hwk-demo'],
    ['references', 'de-elektroniker-egt-2021'],
    ['qualifications', 'gh-cert2-electrical'],
    ['countries', 'GH'],
    ['languages', 'ti'],
    ['profiles', 'de-bqfg-nonregulated'],
  ])('%s are open to all, and %s is among them', async (name, id) => {
    expect((await list(name)).map((item) => item.id)).toContain(id);
    const answer = await server.anonymous.get(`/api/v1/${name}/${id}`);
    expect(answer).toMatchObject({ status: 200, body: { id } });
  });

  it.each(['occupations', 'levels'])('%s are open to all', async (name) => {
    const [first] = await list(name);
    expect((await server.anonymous.get(`/api/v1/${name}/${first?.id}`)).body).toEqual(first);
  });

  it.each([
    ['profile', 'application'],
    ['overlay', 'modifies'],
  ])('publish the JSON Schema of the %s format', async (format, key) => {
    const { status, body } = await server.anonymous.get<{ properties: object }>(`/api/v1/schemas/${format}`);
    expect([status, Object.keys(body.properties).includes(key)]).toEqual([200, true]);
  });

  it('list what is large in brief, and give it whole', async () => {
    const brief = (await list('profiles')).find(({ id }) => id === 'de-bqfg-nonregulated');
    expect(brief).toHaveProperty('legal_basis');
    expect(brief).not.toHaveProperty('deadlines');
    const { body } = await server.anonymous.get('/api/v1/profiles/de-bqfg-nonregulated');
    expect(body).toHaveProperty('deadlines');
  });

  it('give an entry in a version', async () => {
    const entry = '/api/v1/profiles/de-bqfg-nonregulated';
    expect((await server.anonymous.get(`${entry}?version=1`)).body).toMatchObject({ version: 1 });
    const missing = await server.anonymous.get(`${entry}?version=99`);
    expect(missing).toMatchObject({
      status: 404,
      body: { code: 'register.not_found', detail: expect.stringContaining('(99)') },
    });
    const malformed = await server.anonymous.get(`${entry}?version=one`);
    expect(malformed).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'version', code: 'field.not_an_integer' }] },
    });
  });

  it('give the newest where no version is named', async () => {
    const versions: Entry[] = [1, 3, 2].map((version) => ({ id: 'x', version }));
    const publications: Publications = {
      all: () => versions.slice(1, 2),
      find: (_, id, version = 3) => versions.find((entry) => entry.id === id && entry.version === version),
    };
    const other = await testApp({ publications });
    expect((await other.anonymous.get('/api/v1/levels/x')).body).toEqual({ id: 'x', version: 3 });
    expect((await other.anonymous.get('/api/v1/levels/x?version=2')).body).toEqual({ id: 'x', version: 2 });
    await other.close();
  });

  it('say so where there is no such entry', async () => {
    const answer = await server.anonymous.get('/api/v1/authorities/nowhere', { language: 'de' });
    expect(answer).toMatchObject({
      status: 404,
      body: { code: 'register.not_found', detail: expect.stringContaining('„authorities“') },
    });
    expect((await server.anonymous.get('/api/v1/countries/__proto__')).status).toBe(404);
  });

  it('can be kept by caches, and are not sent again unchanged', async () => {
    const first = await server.anonymous.get('/api/v1/levels');
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await server.anonymous.get('/api/v1/levels', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
    expect(again.headers.etag).toBe(etag);
    const changed = await server.anonymous.get('/api/v1/levels', { headers: { 'if-none-match': '"other"' } });
    expect(changed.status).toBe(200);
  });
});
