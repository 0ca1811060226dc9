import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandPayloads } from '#lifecycle';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import type { CommandName } from '#vocabulary';
import { rowsOf } from './case-rows.js';
import { sentDuring } from './round-trips.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

interface NoticeColumns {
  id: string;
  kind: string;
  channel: string;
  dispatched_on: string;
  notified_on: string | null;
  notified_by: string | null;
  returned_on: string | null;
  instruction: string | null;
  superseded_by: string | null;
  data: { correction?: object; remedy?: object };
}

const noticesOf = async ({ id }: HttpCase, kind: string) =>
  ((await rowsOf(server, id)).notices as NoticeColumns[]).filter((notice) => notice.kind === kind);
const standingsOf = async ({ id }: HttpCase) =>
  ((await rowsOf(server, id)).decisions as { outcome: string; standing: string }[])
    .map(({ outcome, standing }) => `${outcome} ${standing}`)
    .sort();

/** Gives the command, in as few journeys to the database as any other. */
async function give<C extends CommandName>(opened: HttpCase, command: C, payload: CommandPayloads[C]): Promise<string> {
  let status = '';
  const sent = await sentDuring(async () => {
    ({ status } = await opened.give(command, payload));
  });
  expect([command, sent.length <= 6]).toEqual([command, true]);
  return status;
}

const objection = { against: 'decision', forum: 'objection' } as const;

describe('what follows a decision, in the rows', () => {
  it('one decision stands at a time: another one takes the place of the one before in the same write', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    await give(opened, 'file_remedy', objection);
    expect(await give(opened, 'decide_remedy', { result: 'varied', decision: { outcome: 'full' } })).toBe('recognised');
    expect(await standingsOf(opened)).toEqual(['full current', 'refused superseded']);
    expect(await give(opened, 'reopen', { ground: 'new_evidence' })).toBe('assessment');
    await give(opened, 'propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    expect(await give(opened, 'approve_outcome', {})).toBe('refused');
    expect(await standingsOf(opened)).toEqual(['full superseded', 'refused current', 'refused superseded']);
    const { certificate, remedies } = await opened.read();
    expect([certificate?.standing, remedies]).toMatchObject(['superseded', [{ ...objection, state: 'varied' }]]);
  });

  it('a decision that is annulled has none in its place', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    await give(opened, 'file_remedy', objection);
    expect(await give(opened, 'decide_remedy', { result: 'annulled' })).toBe('assessment');
    expect(await standingsOf(opened)).toEqual(['refused revoked']);
    expect((await opened.read()).outcome).toBeNull();
  });

  it.each([
    ['annulled', 'recognised'],
    ['remitted', 'assessment'],
  ] as const)('a decision is revoked, and stands again when the revocation is %s', async (result, status) => {
    const opened = await HttpCase.at(server.as, 'recognised');
    await give(opened, 'open_hearing', { intended: 'revocation', until: '2026-02-20' });
    await give(opened, 'answer_hearing', { answer: 'The certificate is mine.' });
    await give(opened, 'close_hearing', {});
    await give(opened, 'revoke_decision', { ground: 'deceit', citation: 'VwVfG § 48(1)' });
    expect(await give(opened, 'approve_outcome', {})).toBe('refused');
    expect(await standingsOf(opened)).toEqual(['full revoked', 'refused current']);
    await give(opened, 'file_remedy', objection);
    expect(await give(opened, 'decide_remedy', { result })).toBe(status);
    expect(await standingsOf(opened)).toEqual(['full current', 'refused revoked']);
    expect((await opened.read()).outcome).toBe('full');
  });

  it('a notice is served again, and comes back: its row says so, and what it says stays', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    const [issued] = await noticesOf(opened, 'refusal');
    await give(opened, 'dispatch_notice', { notice: 'refusal', channel: 'handed_over', on: '2026-02-03' });
    expect(await noticesOf(opened, 'refusal')).toEqual([
      { ...issued, channel: 'handed_over', dispatched_on: '2026-02-03', notified_on: '2026-02-03' },
    ]);
    await give(opened, 'record_notification', { notice: 'refusal', on: '2026-02-05', instruction: 'wrong' });
    expect(await noticesOf(opened, 'refusal')).toMatchObject([
      { notified_on: '2026-02-05', notified_by: 'recorded', instruction: 'wrong' },
    ]);
    await give(opened, 'record_notification', { notice: 'refusal', returned: true });
    expect(await noticesOf(opened, 'refusal')).toMatchObject([
      { notified_on: null, notified_by: null, returned_on: '2026-02-02', instruction: 'wrong' },
    ]);
    expect((await rowsOf(server, opened.id)).deadlines).toEqual([]);
  });

  it('a notice is corrected: the old one points to the new one, which is made into a PDF like any other', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    await give(opened, 'correct_notice', { notice: 'refusal', reason: 'The name was misspelt.' });
    const notices = await noticesOf(opened, 'refusal');
    const corrected = notices.find(({ data }) => data.correction);
    const old = notices.find(({ data }) => !data.correction);
    expect(corrected?.data.correction).toEqual({ of: '2026-02-02', reason: 'The name was misspelt.' });
    expect([old?.superseded_by, corrected?.superseded_by]).toEqual([corrected?.id, null]);
    await (await server.worker()).drain();
    const answer = await opened.client().get(`${opened.url}/notices/${corrected?.id}/pdf?language=en`);
    expect(answer.status).toBe(200);
  }, 60_000);

  it('of a remedy the notice says what was decided', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    await give(opened, 'file_remedy', objection);
    await give(opened, 'decide_remedy', { result: 'dismissed', by: 'objection' });
    const [told] = await noticesOf(opened, 'remedy_decision');
    expect(told?.data).toMatchObject({
      remedy: { forum: 'objection', result: 'dismissed' },
      statements: [{ code: 'remedy_instruction', data: { forum: 'court', duration: 'P1M' } }],
    });
    await (await server.worker()).drain();
    expect((await opened.client().get(`${opened.url}/notices/${told?.id}/pdf?language=de`)).status).toBe(200);
  }, 60_000);

  it('a request that says nothing of the day is told which field is missing', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    const answer = await opened.ask('record_notification', { notice: 'refusal' });
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [{ pointer: '/on', code: 'field.required', detail: expect.anything() }],
    ]);
  });
});
