import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, everyMove, HttpCase, type CaseServer } from '#testing';
import { rowsOf } from './case-rows.js';
import { sentDuring } from './round-trips.js';

const most = 6;
// The clock's own command comes from the sweep, not over HTTP.
const moves = everyMove().filter(({ acts }) => acts.every(({ command }) => command !== 'deadline_passed'));
/** A way that another one begins with is walked with that one. */
const ways = moves.filter(({ acts }) => {
  const isBeginningOf = (other: readonly unknown[]) =>
    JSON.stringify(other.slice(0, acts.length)) === JSON.stringify(acts);
  return !moves.some((other) => other.acts.length > acts.length && isBeginningOf(other.acts));
});

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

async function prepare(opened: HttpCase, command: string, files: Set<string>): Promise<void> {
  if (command === 'supply_documents' && files.size === 0) {
    files.add('identity');
    await opened.upload('identity');
  }
  if (command === 'confirm_complete') await opened.uploadMandatory();
}

describe('every move of the machine, over HTTP', () => {
  it.each(ways)('$from, $command, $to: as the machine says, in few journeys, with one entry each', async ({ acts }) => {
    const opened = await HttpCase.open(server.as);
    const files = new Set<string>();
    for (const { command, payload, to } of acts) {
      await prepare(opened, command, files);
      const before = opened.version;
      let status: string | undefined;
      const sent = await sentDuring(async () => {
        ({ status } = await opened.give(command, payload));
      });
      expect([command, status]).toEqual([command, to]);
      expect([command, sent.length <= most, sent]).toEqual([command, true, sent]);
      expect([sent[0]?.slice(0, 5), sent.at(-1)]).toEqual(['BEGIN', 'COMMIT']);
      expect(opened.version).toBe(before + 1);
    }
    const { history_entries: entries } = await rowsOf(server, opened.id);
    const kinds = (entries as { kind: string; case_version: number }[]).sort((a, b) => a.case_version - b.case_version);
    expect(kinds.map(({ kind }) => kind)).toEqual(['created', ...acts.map(({ command }) => command)]);
    expect(kinds.map(({ case_version }) => case_version)).toEqual(kinds.map((_, index) => index + 1));
  });
});
