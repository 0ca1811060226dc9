import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer } from '#testing';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

describe('a draft that was discarded', () => {
  it('is still the applicant’s to read, and never was the authority’s', async () => {
    const opened = await HttpCase.open(server.as, { family_name: 'Yeboah' });
    const upload = await opened.upload('identity');
    await opened.give('discard', {});
    const file = `${opened.url}/documents/${upload.body.id}/content`;
    const caseworker = opened.client('caseworker@hwk-demo');

    expect((await opened.read()).application.nationality).toBe('GH');
    expect((await opened.client().get(file)).status).toBe(200);

    expect(await opened.read('caseworker@hwk-demo')).toMatchObject({ application: {}, qualification: null });
    expect((await caseworker.get(file)).status).toBe(404);
    const { body } = await caseworker.get<{ items: unknown[] }>('/api/v1/cases?q=Yeboah');
    expect(body.items).toEqual([]);
  });

  it('takes nothing in any more', async () => {
    const opened = await HttpCase.open(server.as);
    await opened.give('discard', {});
    expect((await opened.upload('identity')).status).toBe(409);
    const saved = await opened
      .client()
      .patch(`${opened.url}/application`, { residence: 'DE' }, { version: opened.version });
    expect(saved.status).toBe(409);
  });
});
