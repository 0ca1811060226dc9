import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { c01Rows, caseServer, HttpCase, pdfFile, type CaseServer, type Problem } from '#testing';
import { rowsOf } from './case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

const reads = ['', '/deadlines', '/comparison', '/history', '/notices', '/documents'];

describe.each([
  ['staff of another authority', 'caseworker@health-demo', 'acknowledge'],
  ['a reviewer of another authority', 'reviewer@health-demo', 'approve_outcome'],
  ['another applicant', 'applicant-2', 'withdraw'],
] as const)('to %s a case', (_, account, command) => {
  it('is not there: 404 for every read, every command, every upload', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const before = await rowsOf(server, opened.id);
    const stranger = server.as(account);
    for (const path of reads) {
      expect([path, await stranger.get(opened.url + path)]).toMatchObject([
        path,
        { status: 404, body: { code: 'case.not_found' } },
      ]);
    }
    const answers = [
      await opened.ask(command, {}, { as: account }),
      await stranger.upload<Problem>(opened.id, 'identity', pdfFile('a.pdf', 'a')),
      await stranger.patch<Problem>(`${opened.url}/application`, {}, { version: opened.version }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'case.not_found']));
    expect(await rowsOf(server, opened.id)).toEqual(before);
  });

  it('is in no list', async () => {
    const opened = await HttpCase.at(server.as, 'intake', { applicant: 'applicant-5', family_name: 'Nkrumah' });
    const { body } = await server.as(account).get<{ items: { id: string }[] }>('/api/v1/cases?limit=100');
    expect(body.items.map(({ id }) => id)).not.toContain(opened.id);
    const found = await server.as(account).get<{ items: unknown[] }>('/api/v1/cases?q=Nkrumah');
    expect(found.body.items).toEqual([]);
  });
});

describe('a role that may not', () => {
  it.each([
    ['acknowledge', {}, 'applicant'],
    ['acknowledge', {}, 'assessor@hwk-demo'],
    ['withdraw', {}, 'caseworker@hwk-demo'],
    ['confirm_complete', {}, 'team_lead@hwk-demo'],
    ['deadline_passed', { deadline: 'acknowledge' }, 'administrator@hwk-demo'],
  ] as const)('%s %j by %s: 403, and nothing changes', async (command, payload, as) => {
    const opened = await HttpCase.at(server.as, 'intake');
    const before = await rowsOf(server, opened.id);
    const answer = await opened.ask(command, payload, { as });
    expect([answer.status, answer.body.code]).toEqual([403, 'access.role_not_permitted']);
    expect(await rowsOf(server, opened.id)).toEqual(before);
  });

  it('is told so before the version or the state is looked at', async () => {
    const opened = await HttpCase.at(server.as, 'withdrawn');
    expect((await opened.ask('acknowledge', {}, { as: 'applicant', version: 99 })).status).toBe(403);
  });

  it('opens no case as staff and fills in no draft of another', async () => {
    const opened = await HttpCase.open(server.as);
    const patched = await server.as('caseworker@hwk-demo').patch(`${opened.url}/application`, {}, { version: 1 });
    expect(patched.status).toBe(403);
  });
});

describe('a draft', () => {
  it('is its applicant’s alone: the authority reads nothing of what it says', async () => {
    const opened = await HttpCase.open(server.as);
    await opened.upload('identity', 'passport of Kwame');
    const caseworker = server.as('caseworker@hwk-demo');
    const said = await Promise.all(reads.map(async (path) => (await caseworker.get(opened.url + path)).body));
    const text = JSON.stringify(said);
    for (const secret of ['building electrician', 'wiring', 'National Certificate', 'identity.pdf']) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
  });
});

describe('before the decision', () => {
  const internal = ['record_comparison', 'propose_outcome', 'return_to_assessor'];

  async function judged(): Promise<HttpCase> {
    const opened = await HttpCase.at(server.as, 'assessment');
    await opened.give('record_comparison', { comparison: c01Rows });
    await opened.give('propose_outcome', { outcome: 'partial' });
    await opened.give('return_to_assessor', { reason: 'B4 is not clear.' });
    return opened;
  }

  it('history shows the applicant that something happened, not what was written; staff see all', async () => {
    const opened = await judged();
    type Entries = { items: { kind: string; payload?: unknown; by: { id?: string } }[] };
    const own = (await opened.client().get<Entries>(`${opened.url}/history`)).body.items;
    const staff = (await server.as('caseworker@hwk-demo').get<Entries>(`${opened.url}/history`)).body.items;
    expect(own.map(({ kind }) => kind)).toEqual(staff.map(({ kind }) => kind));
    for (const entry of own)
      expect(['payload' in entry, entry.by.id]).toEqual([!internal.includes(entry.kind), undefined]);
    for (const entry of staff) expect(['payload' in entry, typeof entry.by.id]).toEqual([true, 'string']);
  });

  it('no answer to the applicant tells the judgement: neither a read nor that to a command', async () => {
    const opened = await judged();
    const comparison = await opened.client().get<{ rows: unknown[]; advice: unknown }>(`${opened.url}/comparison`);
    expect([comparison.body.rows, comparison.body.advice]).toEqual([[], null]);
    expect((await opened.read()).substantial_differences).toEqual([]);
    const supplied = await opened.give('supply_documents', { documents: ['identity'] });
    expect(supplied.substantial_differences).toEqual([]);
    expect((await opened.read('assessor@hwk-demo')).substantial_differences).toEqual(['A6', 'B1', 'B4', 'B6']);
  });

  it('afterwards the applicant sees the differences that the decision states', async () => {
    const opened = await HttpCase.at(server.as, 'partially_recognised');
    expect((await opened.read()).substantial_differences).toEqual(['A6', 'B1', 'B4', 'B6']);
  });
});
