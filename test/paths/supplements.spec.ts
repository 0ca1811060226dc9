import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '#cases';
import { c01, caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';

let server: CaseServer;
let first: HttpCase;
let url: string;

beforeAll(async () => {
  server = await caseServer();
  first = await HttpCase.at(server.as, 'partially_recognised', { overlays: ['de-fasttrack-81a'] });
  const { links } = await first.give('continue_to_measures', {});
  url = `/api/v1/cases/${links[0]?.case ?? ''}`;
}, 60_000);
afterAll(() => server.close());

const read = async (account: string) => (await server.as(account).get<CaseAnswer>(url)).body;

async function rowsJudged(id: string): Promise<unknown> {
  const [row] = (await rowsOf(server, id)).cases as { context: { comparison: unknown[] } }[];
  return row?.context.comparison;
}

describe('an application that a partial decision goes on with', () => {
  it('is a draft of the same person with what was declared before, linked both ways', async () => {
    const before = await first.read();
    const draft = await read('applicant');
    expect(before.links).toEqual([{ kind: 'supplemented_by', case: draft.id }]);
    expect(draft).toMatchObject({
      status: 'draft',
      version: 1,
      links: [{ kind: 'supplements', case: first.id }],
      application: before.application,
      profile: before.profile,
      reference: before.reference,
      overlays: before.overlays,
      authority: c01.authority,
    });
    expect(draft.number).not.toBe(before.number);
    const { history_entries: history } = await rowsOf(server, draft.id);
    expect((history as { kind: string; payload: object }[]).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['created', expect.objectContaining({ supplements: first.id })],
    ]);
  });

  it('begins, once it is submitted, with the rows of the case that it supplements', async () => {
    const { version } = await read('applicant');
    const [, id = ''] = /cases\/(.*)$/.exec(url) ?? [];
    const answer = await server.as('applicant').command<CaseAnswer>(id, 'submit', {}, { version });
    expect([answer.status, answer.body.status]).toEqual([200, 'intake']);
    const rows = await rowsJudged(first.id);
    expect(rows).not.toEqual([]);
    expect(await rowsJudged(id)).toEqual(rows);
    expect((await first.read()).links).toEqual([{ kind: 'supplemented_by', case: id }]);
  });

  it('shows on the case that it supplements though nobody wrote it there', async () => {
    const opened = await HttpCase.at(server.as, 'partially_recognised', { overlays: ['de-fasttrack-81a'] });
    const further = await HttpCase.open(server.as, { supplements: opened.id, overlays: ['de-fasttrack-81a'] });
    expect((await opened.read()).links).toEqual([]);
    await further.give('submit', {});
    expect((await opened.read()).links).toEqual([{ kind: 'supplemented_by', case: further.id }]);
  });
});
