import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, draftOf, HttpCase, pdfFile, type CaseServer, type HttpClientOf } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

const twenty = Array.from({ length: 20 }, (_, index) => index);

let server: CaseServer;
let processes: HttpClientOf[];

beforeAll(async () => {
  server = await caseServer();
  processes = [server.as, await server.another()];
}, 30_000);
afterAll(() => server.close());

function clientOf(index: number, account: string) {
  return processes[index % processes.length]!(account);
}

interface Answer {
  status: number;
  body: unknown;
}

function expectEqual(answers: readonly Answer[], status: number): void {
  for (const answer of answers) expect([answer.status, answer.body]).toEqual([status, answers[0]?.body]);
}

describe('one Idempotency-Key 20 times at once', () => {
  it('of a command has one effect and 20 equal answers', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const [key, { version }] = [randomUUID(), opened];
    const before = await rowsOf(server, opened.id);
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, 'caseworker@hwk-demo').command(opened.id, 'acknowledge', {}, { key, version }),
      ),
    );
    expectEqual(answers, 200);
    const after = await rowsOf(server, opened.id);
    const added = (table: string) => (after[table]?.length ?? 0) - (before[table]?.length ?? 0);
    expect(['history_entries', 'notices', 'jobs', 'answers'].map(added)).toEqual([1, 1, 1, 1]);
    expect(after.cases).toMatchObject([{ version: version + 1 }]);
  });

  it('of an approval issues one decision', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const [key, { version }] = [randomUUID(), opened];
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, 'assessor-2@hwk-demo').command(opened.id, 'approve_outcome', {}, { key, version }),
      ),
    );
    expectEqual(answers, 200);
    expect((await rowsOf(server, opened.id)).decisions).toHaveLength(1);
  });

  it('of a command that is refused is refused 20 times, and the key stays free', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const [key, { version }] = [randomUUID(), opened];
    const ask = (index: number) =>
      clientOf(index, 'caseworker@hwk-demo').command(opened.id, 'confirm_complete', {}, { key, version });
    const answers = await Promise.all(twenty.map(ask));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]));
    await opened.uploadMandatory();
    expect((await ask(0)).status).toBe(200);
  });

  it('with 20 bodies carries out one of them and refuses the others: 422', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const [key, { version }] = [randomUUID(), opened];
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, 'caseworker@hwk-demo').command(
          opened.id,
          'request_documents',
          { documents: ['identity'], until: `2026-03-${String(index + 1).padStart(2, '0')}` },
          { key, version },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 422)]);
    expect((await rowsOf(server, opened.id)).notices).toHaveLength(1);
  });

  it('on several cases carries out one command and refuses the others: 422', async () => {
    const cases = await Promise.all(twenty.slice(0, 5).map(() => HttpCase.at(server.as, 'intake')));
    const key = randomUUID();
    const answers = await Promise.all(
      cases.map(({ id, version }, index) =>
        clientOf(index, 'caseworker@hwk-demo').command(id, 'acknowledge', {}, { key, version }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422]);
    const refused = answers.filter(({ status }) => status === 422);
    for (const { body } of refused) expect(body).toMatchObject({ code: 'request.idempotency_key_reused' });
    const rows = await Promise.all(cases.map(({ id }) => rowsOf(server, id)));
    expect(rows.flatMap(({ notices }) => notices)).toHaveLength(1);
  });

  it('opens one draft', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      twenty.map((index) => clientOf(index, 'applicant-9').post('/api/v1/cases', draftOf(), { key })),
    );
    expectEqual(answers, 201);
    const list = await server.as('applicant-9').get<{ items: unknown[] }>('/api/v1/cases');
    expect(list.body.items).toHaveLength(1);
  });

  it('keeps one document', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const key = randomUUID();
    const answers = await Promise.all(
      twenty.map((index) => clientOf(index, 'applicant').upload(opened.id, 'identity', pdfFile('a.pdf', 'a'), { key })),
    );
    expectEqual(answers, 201);
    expect((await rowsOf(server, opened.id)).documents).toHaveLength(1);
  });
});
