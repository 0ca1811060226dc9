import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseListItem, CaseListPage } from '#cases';
import { caseServer, HttpCase, type CaseServer, type Problem } from '#testing';

const caseworker = 'caseworker@hwk-demo';
const names = ['Asante', 'Boateng', 'Mensah', '100%_sure'];

let server: CaseServer;
/** In the order in which they were opened. */
const ids: string[] = [];

async function page(query: string, account = caseworker) {
  return server.as(account).get<CaseListPage & Problem>(`/api/v1/cases?${query}`);
}

/** Every page of a list, one after the other. */
async function pages(query: string, account = caseworker): Promise<CaseListItem[][]> {
  const all: CaseListItem[][] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await page(`${query}${next ? `&after=${encodeURIComponent(next)}` : ''}`, account);
    all.push(body.items);
    next = body.next;
  }
  return all;
}

beforeAll(async () => {
  server = await caseServer();
  for (let index = 0; index < 60; index += 1) {
    // Six cases a day: what is due on one day does not fit on a page.
    if (index % 6 === 0) server.moveTo(`2026-02-${String(2 + index / 6).padStart(2, '0')}`);
    const opened = await HttpCase.at(server.as, index % 10 === 9 ? 'draft' : 'intake', {
      applicant: index % 20 === 0 ? 'applicant-2' : 'applicant',
      family_name: names[index % 20 === 0 ? 1 : 0],
    });
    if (index % 20 === 4) await opened.give('acknowledge', { missing: ['identity'] });
    ids.push(opened.id);
  }
}, 60_000);
afterAll(() => server.close());

describe('a list paged by key', () => {
  it('has every case once, the newest first, whatever the size of the page', async () => {
    for (const limit of [1, 7, 54, 100]) {
      const all = await pages(`limit=${limit}`);
      const found = all.flat().map(({ id }) => id);
      expect(found).toEqual(ids.filter((_, index) => index % 10 !== 9).reverse());
      expect(all.slice(0, -1).every((items) => items.length === limit)).toBe(true);
      expect(all.at(-1)?.length).toBeGreaterThan(0);
    }
  });

  it('goes on where it was, also where cases came and changed meanwhile', async () => {
    const first = await page('limit=20');
    const late = await HttpCase.at(server.as, 'draft', { applicant: 'applicant-3' });
    const second = await page(`limit=20&after=${first.body.next}`);
    expect(second.body.items.map(({ id }) => id)).not.toContain(late.id);
    expect(second.body.items[0]?.id).toBe(ids.filter((_, index) => index % 10 !== 9).reverse()[20]);
  });

  it('sorts by what is due, days that several cases share included', async () => {
    const all = await pages('sort=due&limit=4');
    const keys = all.flat().map(({ next_due_on, id }) => `${next_due_on} ${id}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
    // Everything submitted but the few that were acknowledged: they owe nothing until the file is complete.
    expect(keys).toHaveLength(60 - 6 - 3);
  });

  it.each([
    ['nonsense', 'sort=newest'],
    [Buffer.from('["x"]').toString('base64url'), 'sort=newest'],
    [Buffer.from('{}').toString('base64url'), 'sort=newest'],
    [
      Buffer.from(JSON.stringify(['2026-02-02', '0199c0de-0000-7000-8000-000000000000'])).toString('base64url'),
      'sort=newest',
    ],
    [Buffer.from(JSON.stringify(['0199c0de-0000-7000-8000-000000000000'])).toString('base64url'), 'sort=due'],
    [
      Buffer.from(JSON.stringify(['2026-13-45', '0199c0de-0000-7000-8000-000000000000'])).toString('base64url'),
      'sort=due',
    ],
  ])('refuses the cursor %s with %s: 400', async (after, query) => {
    const answer = await page(`${query}&after=${after}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'after' }]);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'status=unheard_of', 'due_before=tomorrow', 'q=a', 'sort=oldest'])(
    'refuses %s: 400',
    async (query) => expect((await page(query)).status).toBe(400),
  );
});

describe('a list by status, deadline and text', () => {
  it('has the statuses that are named, and no draft for staff', async () => {
    const waiting = await page('status=awaiting_documents&limit=100');
    expect(waiting.body.items.map(({ status }) => status)).toEqual([
      'awaiting_documents',
      'awaiting_documents',
      'awaiting_documents',
    ]);
    const both = await page('status=awaiting_documents,intake&limit=100');
    expect(both.body.items).toHaveLength(54);
    expect((await page('status=draft')).body.items).toEqual([]);
    expect((await page('status=draft', 'applicant')).body.items).toHaveLength(6);
  });

  it('has what is due up to a day, that day included', async () => {
    const due = (await pages('due_before=2026-03-03&limit=5')).flat();
    expect(new Set(due.map(({ next_due_on }) => next_due_on))).toEqual(new Set(['2026-03-02', '2026-03-03']));
    expect(due).toHaveLength(10);
    expect((await page('due_before=2026-03-01')).body.items).toEqual([]);
  });

  it('finds a part of the name, the number or the title, in any case', async () => {
    const byName = await page('q=BOATE&limit=100');
    expect(byName.body.items.map(({ applicant }) => applicant)).toEqual([
      'Kwame Boateng',
      'Kwame Boateng',
      'Kwame Boateng',
    ]);
    const [one] = byName.body.items;
    expect((await page(`q=${one?.number.toLowerCase()}`)).body.items.map(({ id }) => id)).toEqual([one?.id]);
    expect((await page('q=electrical%20inst&limit=100')).body.items).toHaveLength(54);
  });

  it('takes the signs of patterns as they are', async () => {
    const { id } = await HttpCase.at(server.as, 'intake', { applicant: 'applicant-4', family_name: names[3] });
    const found = async (q: string) => (await page(`q=${encodeURIComponent(q)}`)).body.items.map((item) => item.id);
    expect(await found('%_sure')).toEqual([id]);
    expect(await found('a%e')).toEqual([]);
    expect(await found('A_ante')).toEqual([]);
    expect(await found("'; --")).toEqual([]);
    expect(await found('\\\\')).toEqual([]);
  });

  it('combines all of it', async () => {
    const { body } = await page('status=intake&q=Boateng&due_before=2026-03-02&waits_on=authority&sort=due');
    expect(body.items).toMatchObject([
      { applicant: 'Kwame Boateng', next_due_on: '2026-03-02', waits_on: 'authority' },
    ]);
  });

  it('of an applicant has their own cases, drafts among them', async () => {
    const own = (await pages('limit=2', 'applicant-2')).flat();
    expect(own.map(({ id }) => id)).toEqual([ids[40], ids[20], ids[0]]);
  });
});
