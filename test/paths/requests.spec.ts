import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, draftOf, HttpCase, pdfFile, type CaseServer, type Problem } from '#testing';
import { rowsOf } from './case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

const commands = '/commands/acknowledge';

describe('headers', () => {
  it('Idempotency-Key is needed for everything that is posted: 400', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const caseworker = opened.client('caseworker@hwk-demo');
    const answers = [
      await caseworker.post<Problem>(opened.url + commands, {}, { key: null, version: opened.version }),
      await opened.client().post<Problem>('/api/v1/cases', draftOf(), { key: null }),
      await opened.client().upload<Problem>(opened.id, 'identity', pdfFile('a.pdf', 'a'), { key: null }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [400, 'request.idempotency_key_missing']),
    );
  });

  it('If-Match is needed for a command and for a change of the draft: 428, malformed 400, stale 412', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const draft = await HttpCase.open(server.as);
    const give = (wishes: object) =>
      opened.client('caseworker@hwk-demo').post<Problem>(opened.url + commands, {}, wishes);
    const save = (wishes: object) => draft.client().patch<Problem>(`${draft.url}/application`, {}, wishes);
    const before = await rowsOf(server, opened.id);
    for (const send of [give, save]) {
      expect(await send({})).toMatchObject({ status: 428, body: { code: 'request.if_match_missing' } });
      for (const tag of ['*', 'W/"2"', '2', '"a"', '"2", "3"']) {
        expect((await send({ headers: { 'if-match': tag } })).status).toBe(400);
      }
      for (const version of [1, 99].filter((each) => each !== draft.version || send === give)) {
        expect(await send({ version })).toMatchObject({ status: 412, body: { code: 'request.version_stale' } });
      }
    }
    expect(await rowsOf(server, opened.id)).toEqual(before);
  });

  it('the answer carries the version that the next command needs', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const answer = await opened.ask('acknowledge', {});
    expect(answer.headers.etag).toBe(`"${answer.body.version}"`);
    const read = await opened.client().get(opened.url);
    expect(read.headers.etag).toBe(answer.headers.etag);
  });
});

describe('the same Idempotency-Key', () => {
  it('with the same body gives the first answer again and has one effect, whatever If-Match says by then', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const [key, version] = [randomUUID(), opened.version];
    const first = await opened.ask('acknowledge', {}, { key });
    await opened.give('request_documents', { documents: ['identity'] });
    const rows = await rowsOf(server, opened.id);
    const again = await opened.ask('acknowledge', {}, { key, version });
    const stale = await opened.ask('acknowledge', {}, { key, version: 1 });
    expect([again.status, stale.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(stale.body).toEqual(first.body);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(await rowsOf(server, opened.id)).toEqual(rows);
  });

  it('does not mind the order of the keys of the body', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    const key = randomUUID();
    const ask = (body: object) =>
      opened
        .client('assessor@hwk-demo')
        .command(opened.id, 'request_information', body, { key, version: opened.version });
    const first = await ask({ items: [{ about: 'A6', ask: '?' }], until: '2026-03-01' });
    const again = await ask({ until: '2026-03-01', items: [{ ask: '?', about: 'A6' }] });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
  });

  it.each([
    ['another body', 'request_documents', { documents: ['cv_table_de'] }],
    ['another command', 'acknowledge', {}],
  ] as const)('with %s is refused: 422', async (_, command, payload) => {
    const opened = await HttpCase.at(server.as, 'intake');
    const key = randomUUID();
    await opened.give('request_documents', { documents: ['identity'] }, { key });
    const before = await rowsOf(server, opened.id);
    const answer = await opened.ask(command, payload as never, { key });
    expect([answer.status, answer.body.code]).toEqual([422, 'request.idempotency_key_reused']);
    expect(await rowsOf(server, opened.id)).toEqual(before);
  });

  it('on another case is another request: 422', async () => {
    const [one, other] = [await HttpCase.at(server.as, 'intake'), await HttpCase.at(server.as, 'intake')];
    const key = randomUUID();
    await one.give('acknowledge', {}, { key });
    expect((await other.ask('acknowledge', {}, { key })).status).toBe(422);
    expect((await other.read()).deadlines.find(({ id }) => id === 'acknowledge')?.status).toBe('running');
  });

  it('of another person is their own key', async () => {
    const [one, other] = [await HttpCase.at(server.as, 'intake'), await HttpCase.at(server.as, 'intake')];
    const key = randomUUID();
    await one.give('acknowledge', {}, { key });
    expect((await other.ask('acknowledge', {}, { key, as: 'caseworker-2@hwk-demo' })).status).toBe(200);
  });

  it('is not used up by a refusal: the command can be given with it once nothing stands in the way', async () => {
    const opened = await HttpCase.open(server.as);
    await opened.give('submit', {});
    const key = randomUUID();
    expect((await opened.ask('confirm_complete', {}, { key })).status).toBe(409);
    await opened.uploadMandatory();
    expect((await opened.ask('confirm_complete', {}, { key })).status).toBe(200);
  });

  it('opens one draft', async () => {
    const key = randomUUID();
    const client = server.as('applicant-7');
    const [first, again] = [
      await client.post<{ id: string }>('/api/v1/cases', draftOf(), { key }),
      await client.post<{ id: string }>('/api/v1/cases', draftOf(), { key }),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const other = await client.post('/api/v1/cases', draftOf({ given_name: 'Efua' }), { key });
    expect(other.status).toBe(422);
    expect((await client.get<{ items: unknown[] }>('/api/v1/cases')).body.items).toHaveLength(1);
  });

  it('keeps one document, also where the case was closed meanwhile', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const key = randomUUID();
    const first = await opened.upload('identity', 'passport', { key });
    const again = await opened.upload('identity', 'passport', { key });
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect((await opened.upload('identity', 'another passport', { key })).status).toBe(422);
    await opened.give('withdraw', {});
    const late = await opened.upload('identity', 'passport', { key });
    expect([late.status, late.body]).toEqual([201, first.body]);
    expect((await rowsOf(server, opened.id)).documents).toHaveLength(1);
  });
});
