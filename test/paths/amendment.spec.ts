import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '#cases';
import { caseServer, HttpCase, type CaseServer } from '#testing';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

describe('an amended application', () => {
  it.each([
    ['by itself', { residence: 'DE', protection: 'refugee' }],
    ['under application', { application: { residence: 'DE', protection: 'refugee' } }],
  ])('takes the changed fields %s, and history keeps what they were', async (_, payload) => {
    const opened = await HttpCase.at(server.as, 'intake');
    const amended = await opened.give('amend_application', payload);
    expect(amended.application).toMatchObject({ residence: 'DE', protection: 'refugee', nationality: 'GH' });
    const { body } = await opened.client().get<{ items: HistoryItem[] }>(`${opened.url}/history`);
    expect(body.items.at(-1)).toMatchObject({ kind: 'amend_application', payload, before: { residence: 'GH' } });
  });

  it.each([[{ residence: 'Ghana' }], [{ application: { residence: 7 } }], [{ horoscope: 'virgo' }]])(
    'is checked like the application itself: %j',
    async (payload) => {
      const opened = await HttpCase.at(server.as, 'intake');
      const answer = await opened.ask('amend_application', payload as never);
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    },
  );
});
