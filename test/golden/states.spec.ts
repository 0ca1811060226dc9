import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { caseDeadlines, caseMachine, commandsOf, machineVersion, statusOf } from '#lifecycle';
import { wayFacts } from '#testing';
import { statuses } from '#vocabulary';
import { goldenFileNow, goldenFiles, hashOf, type GoldenFile } from './golden-file.js';
import { differencesOf, shapeOf } from './shape.js';

const advice = 'raise machineVersion, write a migration of stored states, and add a golden file';
const now = goldenFileNow();

/** `GOLDEN=states.json npm run jest -- test/golden` writes what this version stores, for a version without a file. */
if (process.env.GOLDEN) {
  writeFileSync(new URL(process.env.GOLDEN, import.meta.url), `${JSON.stringify(now)}\n`);
}

/** Why what is stored and what is written today do not fit, with what to do; empty: they do. */
function misfits(stored: GoldenFile, today: GoldenFile): string[] {
  const lost = stored.statuses.filter((status) => !today.statuses.includes(status));
  const found = [
    ...differencesOf(stored.shape, today.shape),
    ...lost.map((status) => `stored, and no status any more: ${status}`),
  ];
  return found.length > 0 ? [advice, ...found] : [];
}

const files = goldenFiles();
const states = files.flatMap(({ machine_version, states: all }) => all.map((state) => ({ machine_version, ...state })));

describe('cases that were stored', () => {
  it('are there for every status', () => {
    for (const { statuses: known, states: all } of files) {
      expect(known.filter((status) => !all.some((state) => state.status === status))).toEqual([]);
    }
    expect(files.map(({ machine_version }) => machine_version)).toEqual(
      Array.from({ length: machineVersion }, (_, before) => before + 1),
    );
  });

  it.each(states)(
    'version $machine_version, $name: is restored as it was, and goes on',
    ({ value, context, status }) => {
      const snapshot = caseMachine.resolveState({ value, context });
      expect(JSON.parse(JSON.stringify([snapshot.value, snapshot.context]))).toEqual([value, context]);
      expect(statuses).toContain(status);
      expect(statusOf(snapshot.value)).toBe(status);
      const day = '2026-06-01';
      const file = { context: snapshot.context, facts: wayFacts(), day };
      for (const deadline of caseDeadlines(file)) expect(deadline.status).toEqual(expect.any(String));
      const situation = {
        ...file,
        status,
        actor: { id: 'assessor@hwk-demo', role: 'assessor' as const },
        at: `${day}T08:00:00.000Z`,
        ids: [],
      };
      const commands = commandsOf(situation);
      // Whatever a case is, something can be done about it, if only for the record.
      expect(commands.some(({ allowed }) => allowed)).toBe(true);
      expect(commands.some(({ allowed }) => !allowed)).toBe(true);
    },
  );
});

describe('a change of the machine', () => {
  it('comes with a migration: what is written today has the shape of what this version stored before', () => {
    const [newest] = files.slice(-1);
    if (newest?.machine_version !== machineVersion) throw new Error(`no golden file of version ${machineVersion}`);
    expect(misfits(newest, now)).toEqual([]);
    for (const { sha256, shape, states: all, ...file } of files) {
      expect(shape).toEqual(shapeOf(all.map(({ context }) => context)));
      expect(sha256).toBe(hashOf({ shape, ...file }));
    }
  });

  it('is told where a field is lost, new or of another type', () => {
    const [state] = now.states;
    if (!state) throw new Error('no states');
    const { supplied, ...rest } = state.context;
    const changed = { ...rest, received: '2026-01-12', ledger: 'none', supplied };
    const shape = shapeOf([changed]);
    const found = misfits({ ...now, shape: shapeOf([state.context]) }, { ...now, shape });
    expect(found[0]).toBe(advice);
    expect(found).toContain('written, and not in what is stored: received: string');
    expect(found).toContain('written, and not in what is stored: ledger: string');
    expect(found).toContain('stored, and written no more: ledger: array');
  });

  it('is told where a status is lost; a new one alone loses nothing', () => {
    const less = { ...now, statuses: now.statuses.filter((status) => status !== 'moot') };
    expect(misfits(now, less)).toEqual([advice, 'stored, and no status any more: moot']);
    expect(misfits(less, now)).toEqual([]);
  });
});

describe('a shape', () => {
  it('names keys and types, and takes keys that are data for one', () => {
    const context = {
      supplied: { identity: '2026-01-12', cv: '2026-01-13' },
      ledger: [{ entry: 'started', on: '2026-01-12' }],
      decisions: [{ reasons: { purpose: 'A visa.' } }, { reasons: {} }],
    };
    expect(shapeOf([context, { resting: null }])).toEqual([
      'decisions: array',
      'decisions[].reasons.*: string',
      'decisions[].reasons: object',
      'decisions[]: object',
      'ledger: array',
      'ledger[started].entry: string',
      'ledger[started].on: string',
      'ledger[started]: object',
      'resting: null',
      'supplied.*: string',
      'supplied: object',
    ]);
  });
});
