import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';
import { sentDuring } from './round-trips.js';

let server: CaseServer;
let worker: Awaited<ReturnType<CaseServer['worker']>>;

beforeAll(async () => {
  server = await caseServer();
  worker = await server.worker();
}, 30_000);
afterAll(() => server.close());

interface DeadlineRow {
  id: string;
  due_on: string;
  passes_at: string;
}

/** The open deadlines of a case as the sweep sees them: id and last day. */
async function rows(opened: HttpCase): Promise<Record<string, string>> {
  const { deadlines } = (await rowsOf(server, opened.id)) as { deadlines: DeadlineRow[] };
  return Object.fromEntries(deadlines.map(({ id, due_on }) => [id, due_on]));
}

async function historyOf(opened: HttpCase): Promise<{ kind: string; payload: unknown }[]> {
  const { history_entries } = (await rowsOf(server, opened.id)) as {
    history_entries: { kind: string; payload: unknown; case_version: number }[];
  };
  return history_entries.sort((a, b) => a.case_version - b.case_version);
}

describe('the rows of open deadlines', () => {
  it('are one for each: made when it starts, moved when it moves, gone when it is met', async () => {
    const opened = await HttpCase.open(server.as);
    await opened.uploadMandatory();
    expect(await rows(opened)).toEqual({});
    await opened.give('submit', {});
    expect(await rows(opened)).toEqual({ acknowledge: '2026-03-02' });
    await opened.give('confirm_complete', {});
    expect(await rows(opened)).toEqual({ acknowledge: '2026-03-02', decide: '2026-05-04' });
    await opened.give('acknowledge', {});
    expect(await rows(opened)).toEqual({ decide: '2026-05-04' });
    await opened.give('extend_deadline', { to: '2026-06-30', reason: 'An expert is heard.' });
    expect(await rows(opened)).toEqual({ decide: '2026-06-30' });
    await opened.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-02-11' });
    expect(await rows(opened)).toEqual({ decide: '2026-07-10', 'information-1': '2026-02-11' });
    await opened.give('provide_information', { items: [{ about: 'A6', answer: '!' }] });
    expect(await rows(opened)).toEqual({ decide: '2026-07-10' });
    await opened.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    await opened.give('approve_outcome', {});
    expect(await rows(opened)).toEqual({ objection: '2026-03-06' });
    await opened.give('withdraw', {});
    expect(await rows(opened)).toEqual({});
  });

  it('say when the day after the last begins, local to the authority', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    const { deadlines } = (await rowsOf(server, opened.id)) as { deadlines: DeadlineRow[] };
    const moments = Object.fromEntries(deadlines.map(({ id, passes_at }) => [id, new Date(passes_at).toISOString()]));
    // In winter Germany is an hour ahead of UTC, in summer two.
    expect(moments).toEqual({ acknowledge: '2026-03-02T23:00:00.000Z', decide: '2026-05-04T22:00:00.000Z' });
  });

  it('and the list of work show the nearest day that binds the authority', async () => {
    const opened = await HttpCase.at(server.as, 'assessment', { applicant: 'applicant-6', family_name: 'Sarpong' });
    const due = async () => {
      const { body } = await server
        .as('caseworker@hwk-demo')
        .get<{ items: { next_due_on: string | null }[] }>('/api/v1/cases?q=Sarpong');
      return body.items[0]?.next_due_on;
    };
    expect(await due()).toBe('2026-03-02');
    await opened.give('acknowledge', {});
    await opened.give('request_documents', { documents: ['identity'], until: '2026-02-20' });
    expect(await due()).toBe('2026-05-04');
    await opened.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    await opened.give('approve_outcome', {});
    expect(await due()).toBeNull();
  });
});

// From here on time goes forward; the tests stand in its order.
describe('the sweep', () => {
  it('passes nothing on the last day, and each deadline once after it', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    await opened.give('request_documents', { documents: ['identity'], until: '2026-02-20' });
    server.clock.moveTo(new Date('2026-02-20T22:59:59Z'));
    await worker.sweep();
    expect(Object.keys(await rows(opened))).toContain('documents-1');
    expect(await worker.nextDeadline()).toEqual(new Date('2026-02-20T23:00:00Z'));
    server.clock.moveTo(new Date('2026-02-20T23:00:00Z'));
    expect(await worker.sweep()).toBe(1);
    expect(await worker.sweep()).toBe(0);
    expect(await rows(opened)).toEqual({ acknowledge: '2026-03-02', decide: '2026-05-04' });
    const [entry] = (await historyOf(opened)).slice(-1);
    expect(entry).toMatchObject({
      kind: 'deadline_passed',
      payload: { deadline: 'documents-1' },
      actor_role: 'clock',
      status_after: 'assessment',
    });
    expect((await opened.read()).requests[0]?.status).toBe('overdue');
  });

  it('after an outage passes everything that was due meanwhile, each once, in order', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    await opened.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-03-01' });
    server.moveTo('2026-09-01');
    await worker.sweep();
    const passed = (await historyOf(opened)).filter(({ kind }) => kind === 'deadline_passed');
    expect(passed.map(({ payload }) => payload)).toEqual([
      { deadline: 'information-1' },
      { deadline: 'acknowledge' },
      { deadline: 'decide' },
    ]);
    expect(await rows(opened)).toEqual({});
    expect(await worker.sweep()).toBe(0);
    const { deadlines, status } = await opened.read('caseworker@hwk-demo');
    expect(status).toBe('assessment');
    const { id, until } = (await opened.read()).requests[0] ?? {};
    expect([id, until]).toEqual(['information-1', '2026-03-01']);
    expect(deadlines.filter((each) => each.status === 'passed').map((each) => each.id)).toEqual([
      'acknowledge',
      'decide',
    ]);
  });

  it('takes as few journeys as any command', async () => {
    await HttpCase.at(server.as, 'intake');
    server.moveTo('2026-11-02');
    const sent = await sentDuring(() => worker.sweep());
    const [asking, ...passing] = sent;
    expect(asking).toContain('due_deadlines');
    expect(passing.filter((text) => text.startsWith('BEGIN'))).toHaveLength(1);
    expect(passing.slice(0, passing.indexOf('COMMIT') + 1).length).toBeLessThanOrEqual(6);
  });
});
