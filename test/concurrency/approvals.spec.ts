import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer, type HttpClientOf } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

const twenty = Array.from({ length: 20 }, (_, index) => index);

let server: CaseServer;
/** The same application in two processes. */
let processes: HttpClientOf[];

beforeAll(async () => {
  server = await caseServer();
  processes = [server.as, await server.another()];
}, 30_000);
afterAll(() => server.close());

function clientOf(index: number, account: string) {
  return processes[index % processes.length]!(account);
}

function tally(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe('20 reviewers approve one case at the same moment', () => {
  it('one decides, 19 are refused, and there is one decision, one notice, one entry', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const before = await rowsOf(server, opened.id);
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, `assessor-${index + 2}@hwk-demo`).command(
          opened.id,
          'approve_outcome',
          {},
          { version: opened.version },
        ),
      ),
    );
    const counts = tally(answers);
    expect(counts[200]).toBe(1);
    expect((counts[409] ?? 0) + (counts[412] ?? 0)).toBe(19);
    const after = await rowsOf(server, opened.id);
    const added = (table: string) => (after[table]?.length ?? 0) - (before[table]?.length ?? 0);
    expect(['decisions', 'notices', 'history_entries', 'jobs'].map(added)).toEqual([1, 1, 1, 1]);
    expect(after.cases).toMatchObject([{ status: 'refused', version: opened.version + 1 }]);
  });

  it('nobody wins against somebody who proposed it: the proposer 20 times is refused 20 times', async () => {
    const opened = await HttpCase.at(server.as, 'review');
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, 'assessor@hwk-demo').command(opened.id, 'approve_outcome', {}, { version: opened.version }),
      ),
    );
    expect(tally(answers)).toEqual({ 409: 20 });
    expect((await rowsOf(server, opened.id)).decisions).toEqual([]);
  });
});

describe('20 different commands on one case at the same moment', () => {
  it('one is carried out in the version that was seen, 19 are stale', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const answers = await Promise.all(
      twenty.map((index) =>
        clientOf(index, 'caseworker@hwk-demo').command(
          opened.id,
          'request_documents',
          { documents: ['identity'], until: `2026-03-${String(index + 1).padStart(2, '0')}` },
          { version: opened.version },
        ),
      ),
    );
    expect(tally(answers)).toEqual({ 200: 1, 412: 19 });
    const after = await rowsOf(server, opened.id);
    expect(after.notices).toHaveLength(1);
    expect(after.history_entries).toHaveLength(3);
  });

  it('and on 20 cases: every one is carried out, none waits for another for ever', async () => {
    const cases = await Promise.all(twenty.map(() => HttpCase.at(server.as, 'intake')));
    const answers = await Promise.all(
      cases.map(({ id, version }, index) =>
        clientOf(index, 'caseworker@hwk-demo').command(id, 'acknowledge', {}, { version }),
      ),
    );
    expect(tally(answers)).toEqual({ 200: 20 });
  });
});

describe('a file that is uploaded while the case is confirmed complete', () => {
  it('is there or is not: the clock starts on a day on which the file was complete', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    await opened.uploadMandatory();
    const [upload, confirmed] = await Promise.all([
      opened.upload('identity', 'another passport'),
      opened.ask('confirm_complete', {}),
    ]);
    expect([upload.status, confirmed.status]).toEqual([201, 200]);
    expect((await rowsOf(server, opened.id)).documents).toHaveLength(7);
  });
});
