import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DemonstrationAccounts, permits, reachOf, relationTo, type Actor, type CasePart, type Relation } from '#access';
import { rolesFor, supportedCommands, type SupportedCommand } from '#lifecycle';
import { sampleBodies } from './sample-bodies.js';
import { caseServer, HttpCase, pdfFile, draftOf, type Answer, type CaseServer } from '#testing';

/** Told nobody but those whom it concerns: found in an answer, it is a leak. */
const secret = 'Quaynor-Lartey';
const stale = 999_999;

/** What each route that reads asks of the policy. A route that is in the description and not here fails the test. */
const parts: Readonly<Record<string, CasePart>> = {
  '': 'case',
  '/deadlines': 'case',
  '/comparison': 'comparison',
  '/history': 'history',
  '/reads': 'reads',
  '/notices': 'notices',
  '/notices/{notice}/pdf': 'notice',
  '/documents': 'documents',
  '/documents/{document}/content': 'document',
  '/profile-versions/{version}': 'case',
};
const root = '/api/v1/cases/{id}';

let server: CaseServer;
let opened: HttpCase;
let ids: { notice: string; document: string };
/** A body of the form that each command asks for, made of the description. */
let bodies: Map<string, unknown>;

beforeAll(async () => {
  server = await caseServer();
  opened = await HttpCase.at(server.as, 'review', { family_name: secret });
  await HttpCase.open(server.as, { applicant: 'applicant-3' }).then((other) => other.give('submit', {}));
  await opened.give('return_to_assessor', { reason: 'Once more.' });
  await opened.give('acknowledge', {});
  await (await server.worker()).drain();
  bodies = await sampleBodies(server.as('applicant'));
  const [notices, documents] = await Promise.all(
    ['/notices', '/documents'].map((path) =>
      server.as('caseworker@hwk-demo').get<Record<string, { id: string }[]>>(opened.url + path),
    ),
  );
  ids = { notice: notices!.body.items![0]!.id, document: documents!.body.files![0]!.id };
}, 30_000);
afterAll(() => server.close());

const authorities = ['hwk-demo', 'health-demo'];
const directory = new DemonstrationAccounts(authorities);
const accounts = [...directory.list().map(({ name }) => name), 'applicant-2', 'representative-2'];

interface Seat {
  account: string;
  actor: Actor;
  relation: Relation;
}

async function seats(): Promise<Seat[]> {
  const owner = await directory.account('applicant');
  return Promise.all(
    accounts.map(async (account) => {
      const actor = (await directory.account(account))!;
      return { account, actor, relation: relationTo(actor, { authority: 'hwk-demo', person: owner!.person! }) };
    }),
  );
}

/** Everything that asks for a token, but one's own account and its sessions: those stand in `accounts.spec.ts`. */
async function operations(): Promise<{ method: string; path: string }[]> {
  const { body } = await server.as('applicant').get<OpenAPIObject>('/api/openapi.json');
  const paths = Object.entries(body.paths).filter(([path]) => !path.startsWith('/api/v1/auth/'));
  return paths.flatMap(([path, item]) =>
    Object.entries(item as Record<string, { security?: unknown[] }>)
      .filter(([, { security = [] }]) => security.length > 0)
      .map(([method]) => ({ method, path })),
  );
}

/** One request to a route, about the case or about one that is not there. */
function ask(
  account: string | undefined,
  method: string,
  path: string,
  caseId: string,
): Promise<Answer<{ code?: string }>> {
  const url = path
    .replace('{id}', caseId)
    .replace('{version}', '2')
    .replace('{notice}', caseId === opened.id ? ids.notice : randomUUID())
    .replace('{document}', caseId === opened.id ? ids.document : randomUUID());
  const client = server.as(account ?? '');
  if (method === 'get') return client.get(url);
  if (method === 'patch') return client.patch(url, {}, { version: stale });
  if (path.endsWith('/documents')) return client.upload(caseId, 'identity', pdfFile('a.pdf', randomUUID()));
  return client.post(url, path.includes('/commands/') ? bodies.get(path) : draftOf(), { version: stale });
}

/** The answer without what names the request. */
function comparable({ status, body }: Answer, caseId: string): unknown {
  return [
    status,
    JSON.stringify(body)
      .replaceAll(caseId, 'ID')
      .replace(/"request_id":"[^"]*"|"instance":"[^"]*"/g, ''),
  ];
}

/** What the policy says of a route in a relation: 200 stands for whatever comes after the policy. */
function expected({ actor, relation }: Seat, method: string, path: string): number {
  if (reachOf(actor).length === 0) return 403;
  const mayAnywhere = (may: (how: Relation) => boolean) => reachOf(actor).some(may);
  if (method === 'get') {
    const part = parts[path.slice(root.length)]!;
    const may = (how: Relation) => actor.roles.some((role) => permits(role, how, 'read', part));
    if (!mayAnywhere(may)) return 403;
    return relation === 'none' ? 404 : may(relation) ? 200 : 403;
  }
  if (relation === 'none') return 404;
  const act = method === 'patch' ? 'save' : path.endsWith('/documents') ? 'upload' : undefined;
  if (act) return actor.roles.some((role) => permits(role, relation, act)) ? 200 : 403;
  const by = rolesFor(path.split('/').at(-1) as SupportedCommand) ?? [];
  return actor.roles.some((role) => by.includes(role) && permits(role, relation, 'give')) ? 200 : 403;
}

const afterPolicy = [200, 201, 409, 412, 503];

describe('the permission matrix', () => {
  it('knows every route that reads a case, and every command', async () => {
    const found = await operations();
    const reads = found.filter(({ method, path }) => method === 'get' && path.startsWith(root));
    expect(reads.map(({ path }) => path.slice(root.length)).sort()).toEqual(Object.keys(parts).sort());
    const commands = found.filter(({ path }) => path.includes('/commands/'));
    expect(commands).toHaveLength(supportedCommands.length);
    const other = found.filter(({ path }) => !path.startsWith(root)).map(({ method, path }) => `${method} ${path}`);
    expect(other.sort()).toEqual(['get /api/v1/cases', 'post /api/v1/cases']);
  });

  it('asks everybody for a token', async () => {
    for (const { method, path } of await operations()) {
      const { status, body } = await ask(undefined, method, path, opened.id);
      expect([path, status, body.code]).toEqual([path, 401, 'access.unauthenticated']);
    }
  });

  it('is what every route answers, and nothing tells a case of others from one that is not there', async () => {
    const routes = (await operations()).filter(({ path }) => path.startsWith(root));
    for (const seat of await seats()) {
      for (const { method, path } of routes) {
        const answer = await ask(seat.account, method, path, opened.id);
        const where = `${seat.account} (${seat.relation}) ${method} ${path}`;
        const wanted = expected(seat, method, path);
        const status = wanted === 200 && afterPolicy.includes(answer.status) ? 200 : answer.status;
        expect([where, status]).toEqual([where, wanted]);
        if (seat.relation !== 'none') continue;
        const nowhere = randomUUID();
        expect([where, comparable(answer, opened.id)]).toEqual([
          where,
          comparable(await ask(seat.account, method, path, nowhere), nowhere),
        ]);
        expect(answer.bytes.toString()).not.toContain(secret);
      }
    }
  }, 120_000);
});

describe('a list', () => {
  const queries = [
    'limit=100',
    `q=${encodeURIComponent(secret)}`,
    'q=Electrical',
    'status=assessment,review,intake',
    'sort=due&due_before=2099-01-01',
    'waits_on=authority',
    'sort=newest&limit=1',
  ];

  it('shows a case to nobody whom it does not concern, however it is asked', async () => {
    const own = await server.as('caseworker@hwk-demo').get<{ next: string | null }>('/api/v1/cases?limit=1');
    for (const { account, actor, relation } of await seats()) {
      for (const query of [...queries, `limit=1&after=${own.body.next}`]) {
        const answer = await server.as(account).get<{ items: { id: string }[] }>(`/api/v1/cases?${query}`);
        const where = `${account} ${query}`;
        const may = reachOf(actor).some((how) => actor.roles.some((role) => permits(role, how, 'list')));
        expect([where, answer.status]).toEqual([where, may ? 200 : 403]);
        if (relation === 'none' || !may)
          expect([where, answer.bytes.toString()]).toEqual([where, expect.not.stringContaining(secret)]);
      }
    }
  }, 60_000);

  it('is found by those whom it concerns', async () => {
    for (const account of ['applicant', 'representative', 'caseworker@hwk-demo', 'auditor@hwk-demo']) {
      const { bytes } = await server.as(account).get(`/api/v1/cases?q=${encodeURIComponent(secret)}`);
      expect([account, bytes.toString()]).toEqual([account, expect.stringContaining(secret)]);
    }
  });
});
