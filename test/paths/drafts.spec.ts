import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '#cases';
import { c01Application, caseServer, draftOf, HttpCase, type CaseServer, type Problem } from '#testing';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

async function save(opened: HttpCase, fields: object, version = opened.version) {
  const answer = await opened.client().patch<CaseAnswer & Problem>(`${opened.url}/application`, fields, { version });
  if (answer.status === 200) opened.version = answer.body.version;
  return answer;
}

describe('a draft', () => {
  it('merges what is saved: fields given stand, others stay, null takes one out', async () => {
    const opened = await HttpCase.open(server.as);
    const first = await save(opened, { residence: 'DE', birth_date: '1994-08-02' });
    expect(first.body.application).toEqual({ ...c01Application, residence: 'DE', birth_date: '1994-08-02' });
    const second = await save(opened, { birth_date: null, experience: [] });
    expect(second.body.application).toEqual({ ...c01Application, residence: 'DE', experience: [] });
    expect(second.headers.etag).toBe(`"${second.body.version}"`);
    expect((await opened.read()).application).toEqual(second.body.application);
  });

  it('is submitted as it was saved last', async () => {
    const opened = await HttpCase.open(server.as);
    await save(opened, { nationality: null });
    const refused = await opened.ask('submit', {});
    expect([refused.status, refused.body.code]).toEqual([409, 'application.incomplete']);
    expect(refused.body.blockers).toMatchObject([{ item: 'nationality' }]);
    await save(opened, { nationality: 'GH' });
    expect((await opened.give('submit', {})).status).toBe('intake');
  });

  it('saved in a version that is no longer the last is refused, and nothing is lost', async () => {
    const opened = await HttpCase.open(server.as);
    await save(opened, { residence: 'DE' });
    expect(await save(opened, { residence: 'FR' }, 1)).toMatchObject({
      status: 412,
      body: { code: 'request.version_stale' },
    });
    expect((await opened.read()).application.residence).toBe('DE');
  });

  it('cannot be saved once it was submitted', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    expect(await save(opened, { residence: 'DE' })).toMatchObject({
      status: 409,
      body: { code: 'command.not_in_status' },
    });
  });

  it('names the field that is wrong', async () => {
    const opened = await HttpCase.open(server.as);
    const answer = await save(opened, { residence: 'Ghana', birth_date: '1994-13-01', shoe_size: 44 });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/birth_date',
      '/residence',
      '/shoe_size',
    ]);
  });
});

describe('opening one', () => {
  it.each([
    ['/authority', { authority: 'hwk-nowhere' }],
    ['/profile', { profile: 'de-nothing' }],
    ['/profile', { authority: 'health-demo' }],
    ['/reference', { reference: 'de-nobody' }],
    ['/qualification', { qualification: 'gh-nothing' }],
  ])('names %s, which is not there: %j', async (pointer, changes) => {
    const answer = await server.as('applicant').post<Problem>('/api/v1/cases', { ...draftOf(), ...changes });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer, code: 'field.not_found' }]);
  });

  it('gives a number that nobody else has, an address and a first entry', async () => {
    const answer = await server.as('applicant').post<CaseAnswer>('/api/v1/cases', draftOf());
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/cases/${answer.body.id}`);
    expect(answer.body.number).toMatch(/^26-[0-9A-HJKMNP-TV-Z]{7}$/);
    const history = await server
      .as('applicant')
      .get<{ items: { kind: string }[] }>(`/api/v1/cases/${answer.body.id}/history`);
    expect(history.body.items.map(({ kind }) => kind)).toEqual(['created']);
  });

  it('is not for staff: 403', async () => {
    const answer = await server.as('caseworker@hwk-demo').post<Problem>('/api/v1/cases', draftOf());
    expect([answer.status, answer.body.code]).toEqual([403, 'access.role_not_permitted']);
  });
});
