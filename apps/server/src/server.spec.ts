import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { withClient } from '#database';
import { caseServer, HttpClient, type CaseServer } from '#testing';

let server: CaseServer;
let anonymous: HttpClient;
let document: OpenAPIObject;
beforeAll(async () => {
  server = await caseServer();
  anonymous = new HttpClient(server.app);
  document = (await anonymous.get<OpenAPIObject>('/api/openapi.json')).body;
}, 60_000);
afterAll(() => server.close());

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const operations = (): [string, string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'patch', 'put', 'delete'] as const).flatMap((method) =>
      item[method] ? [[method, path, item[method]] as [string, string, Operation]] : [],
    ),
  );

describe('the server over its database', () => {
  it('is ready when the database is there and migrated', async () => {
    expect(await anonymous.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is not ready while a migration is missing, and again when it is there', async () => {
    const { owner } = server.database.urls;
    const ask = (sql: string) => withClient(owner, async (client) => (await client.query(sql)).rows as unknown[]);
    const newest = `(SELECT max("timestamp") FROM "migrations")`;
    await ask(`UPDATE "migrations" SET "timestamp" = -"timestamp" WHERE "timestamp" = ${newest}`);
    const answer = await anonymous.get('/health/ready');
    await ask('UPDATE "migrations" SET "timestamp" = -"timestamp" WHERE "timestamp" < 0');
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect((await anonymous.get('/health/ready')).status).toBe(200);
  });

  it('shows the registers as they are published', async () => {
    const { body } = await anonymous.get<{ items: { id: string }[] }>('/api/v1/authorities');
    const ids = body.items.map(({ id }) => id).sort();
    expect(ids).toEqual(['academic-demo', 'general-demo', 'health-demo', 'hwk-demo']);
  });
});

describe('the description of the whole API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('lets nobody in without a token but where it says so', async () => {
    for (const [method, path, operation] of operations()) {
      const address = path.replace('{id}', '0199c0de-0000-7000-8000-000000000000').replaceAll(/\{\w+\}/g, 'x');
      const { status } = await anonymous.send(method.toUpperCase(), address);
      const isPublic = operation.security?.length === 0;
      expect([method, path, status === 401]).toEqual([method, path, !isPublic]);
    }
  });

  it('names the key for everything that is sent to change something', () => {
    for (const [method, path, { parameters = [] }] of operations()) {
      // Answers that hold secrets are not kept to be given twice.
      if (method !== 'post' || path.startsWith('/api/v1/auth/')) continue;
      expect([path, parameters]).toEqual([
        path,
        expect.arrayContaining([expect.objectContaining({ in: 'header', name: 'Idempotency-Key' })]),
      ]);
    }
  });
});
