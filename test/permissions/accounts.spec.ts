import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DemonstrationAccounts } from '#access';
import { caseServer, HttpClient, invited, registered, signedIn, type CaseServer } from '#testing';

/** Routes of accounts that only administrators use; all others are everybody's own. */
const administrators = [
  'get /api/v1/auth/clients',
  'post /api/v1/auth/clients',
  'delete /api/v1/auth/clients/{client}',
  'put /api/v1/auth/rules',
  'get /api/v1/auth/staff',
  'post /api/v1/auth/staff',
  'patch /api/v1/auth/staff/{account}',
];

const bodies: Readonly<Record<string, unknown>> = {
  'post /api/v1/auth/clients': { name: 'Export', roles: [], scopes: [] },
  'put /api/v1/auth/rules': { second_factor: false },
  'post /api/v1/auth/staff': { email: 'somebody@example.org', name: 'Somebody', roles: [] },
  'patch /api/v1/auth/staff/{account}': { roles: [] },
};

let server: CaseServer;
let routes: { method: string; path: string }[];
beforeAll(async () => {
  server = await caseServer();
  const { body } = await new HttpClient(server.app).get<OpenAPIObject>('/api/openapi.json');
  routes = Object.entries(body.paths)
    .filter(([path]) => path.startsWith('/api/v1/auth/'))
    .flatMap(([path, item]) =>
      Object.entries(item as Record<string, { security?: unknown[] }>)
        .filter(([, { security = [] }]) => security.length > 0)
        .map(([method]) => ({ method, path })),
    );
}, 60_000);
afterAll(() => server.close());

const directory = new DemonstrationAccounts(['hwk-demo']);

describe('the accounts of an authority', () => {
  it('are kept through these routes, and these are there', () => {
    const found = routes.map(({ method, path }) => `${method} ${path}`);
    expect(found).toEqual(expect.arrayContaining(administrators));
  });

  it('are kept by administrators alone', async () => {
    for (const { name, role } of directory.list()) {
      for (const route of administrators) {
        const [method = '', path = ''] = route.split(' ');
        const url = path.replace(/\{\w+\}/, randomUUID());
        const { status } = await server.as(name).send(method.toUpperCase(), url, {}, bodies[route]);
        expect([name, route, status === 403]).toEqual([name, route, role !== 'administrator']);
      }
    }
  });

  it('of another authority are as if they were not there', async () => {
    const id = await invited(server, 'jana@hwk.example');
    const elsewhere = server.as('administrator@health-demo');
    const [own, nowhere] = await Promise.all(
      [id, randomUUID()].map((account) => elsewhere.patch<object>(`/api/v1/auth/staff/${account}`, { roles: [] })),
    );
    const told = (answer: typeof own) => ({ ...answer?.body, request_id: 0, instance: 0, status: answer?.status });
    expect(told(own)).toEqual(told(nowhere));
    expect(own?.status).toBe(404);
  });

  it('give nobody roles that staff do not hold, and nobody changes their own', async () => {
    const administrator = server.as('administrator@hwk-demo');
    const body = { email: 'other@hwk.example', name: 'Other', roles: ['applicant'] };
    expect((await administrator.post('/api/v1/auth/staff', body)).status).toBe(400);
    const id = await invited(server, 'head@hwk.example', { roles: ['administrator'] });
    const head = await signedIn(server, 'head@hwk.example');
    const own = await head.patch(`/api/v1/auth/staff/${id}`, { roles: ['assessor', 'administrator'] });
    expect(own).toMatchObject({ status: 409, body: { code: 'account.own_roles' } });
  });

  it('are out of reach for applicants with accounts of their own', async () => {
    await registered(server, 'ama@example.org');
    expect((await (await signedIn(server, 'ama@example.org')).get('/api/v1/auth/staff')).status).toBe(403);
  });
});
