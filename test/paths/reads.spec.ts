import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer } from '#testing';

interface Reads {
  items: { id: string; at: string; part: string; by: { role: string; id?: string } }[];
  next: string | null;
}

let server: CaseServer;
let opened: HttpCase;

beforeAll(async () => {
  server = await caseServer();
  opened = await HttpCase.at(server.as, 'assessment');
}, 30_000);
afterAll(() => server.close());

const path = (part = '') => `/api/v1/cases/${opened.id}${part}`;
const readsAs = async (account: string, query = '') => {
  const { status, body } = await server.as(account).get<Reads>(`${path('/reads')}${query}`);
  return { status, ...body };
};

describe('who looked at a case', () => {
  it('is told to its applicant: when, in what role and at what, but not the name', async () => {
    const before = (await readsAs('applicant')).items.length;
    await server.as('caseworker@hwk-demo').get(path());
    await server.as('assessor@hwk-demo').get(path('/comparison'));
    await server.as('assessor@hwk-demo').get(path('/documents'));
    const { items } = await readsAs('applicant');
    expect(items.slice(0, items.length - before).map(({ part, by }) => [part, by])).toEqual([
      ['documents', { role: 'assessor' }],
      ['comparison', { role: 'assessor' }],
      ['case', { role: 'caseworker' }],
    ]);
    expect(items[0]?.at).toBe(server.clock.now().toISOString());
  });

  it('names the account to the authority', async () => {
    await server.as('caseworker@hwk-demo').get(path());
    const { items } = await readsAs('reviewer@hwk-demo');
    expect(items[0]?.by).toEqual({ role: 'caseworker', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('leaves out those who look at their own, and acts', async () => {
    const before = await readsAs('applicant');
    await server.as('applicant').get(path());
    await server.as('applicant').get(path('/history'));
    await server.as('caseworker@hwk-demo').command(opened.id, 'acknowledge', {}, { version: opened.version });
    expect((await readsAs('applicant')).items).toEqual(before.items);
  });

  it('is paged', async () => {
    await server.as('caseworker@hwk-demo').get(path());
    const all = await readsAs('applicant');
    const first = await readsAs('applicant', '?limit=1');
    const second = await readsAs('applicant', `?limit=1&before=${first.next}`);
    expect([first.items[0]?.id, second.items[0]?.id]).toEqual(all.items.slice(0, 2).map(({ id }) => id));
    expect(all.next).toBeNull();
  });

  it("is nobody else's to know, and a look that found nothing is not on record", async () => {
    const before = await readsAs('applicant');
    expect((await readsAs('applicant-2')).status).toBe(404);
    expect((await readsAs('caseworker@health-demo')).status).toBe(404);
    expect((await server.as('caseworker@health-demo').get(path())).status).toBe(404);
    expect((await readsAs('applicant')).items).toEqual(before.items);
  });
});
