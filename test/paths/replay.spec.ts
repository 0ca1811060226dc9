import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredState } from '#lifecycle';
import { c01Rows, caseServer, HttpCase, reachableStatuses, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';
import { knownTo } from './known-to.js';
import { expectReplayed } from './replaying.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

describe('what lies beside a case', () => {
  it.each(['recognised', 'partially_recognised', 'refused'] as const)(
    'says of its decisions and notices what the case says: in %s, and once it is withdrawn',
    async (status) => {
      const opened = await HttpCase.at(server.as, status);
      for (const [count, outcome] of [
        [1, (await opened.read()).outcome],
        [0, null],
      ] as const) {
        const { cases, decisions, notices } = await rowsOf(server, opened.id);
        const [{ context, ...row }] = cases as [{ context: StoredState['context']; outcome: string | null }];
        const standing = (list: unknown[] = []) =>
          (list as { id: string; standing: string; outcome: string }[]).map((each) => [
            each.id,
            each.outcome,
            each.standing,
          ]);
        const idsOf = (list: unknown[] = []) => (list as { id: string }[]).map(({ id }) => id).sort();
        expect(standing(decisions)).toEqual(standing([...context.decisions]));
        expect(standing(decisions).filter(([, , each]) => each === 'current')).toHaveLength(count);
        expect(idsOf(notices)).toEqual(idsOf([...context.notices]));
        expect(row.outcome).toBe(outcome);
        if (count === 1) await opened.give('withdraw', {});
      }
    },
  );
});

describe('the history of a case, told to the machine again, gives the case that is stored', () => {
  it.each(reachableStatuses.filter((status) => status !== 'draft'))('in %s', async (status) => {
    await expectReplayed(server, (await HttpCase.at(server.as, status)).id, knownTo(server.registers));
  });

  it('after a long way with requests, a period that passed, an extension and a return', async () => {
    const opened = await HttpCase.open(server.as);
    const worker = await server.worker();
    await opened.client().patch(`${opened.url}/application`, { birth_date: '1994-08-02' }, { version: opened.version });
    opened.version += 1;
    await opened.give('submit', {});
    await opened.give('acknowledge', { missing: ['identity'] });
    await opened.uploadMandatory();
    await opened.give('supply_documents', { documents: ['identity'] });
    await opened.give('confirm_complete', {});
    await opened.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-02-11' });
    server.moveTo('2026-02-12');
    await worker.sweep();
    opened.version = (await opened.read()).version;
    await opened.give('provide_information', { items: [{ about: 'A6', answer: '!' }] });
    await opened.give('record_comparison', { comparison: c01Rows });
    await opened.give('extend_deadline', { to: '2026-06-30', reason: 'An expert is heard.' });
    await opened.give('propose_outcome', { outcome: 'partial', reasons: { difference_reasons: 'So it is.' } });
    await opened.give('return_to_assessor', { reason: 'B4' });
    await opened.give('propose_outcome', { outcome: 'partial' });
    await opened.give('approve_outcome', {});
    await expectReplayed(server, opened.id, knownTo(server.registers));
  });
});
