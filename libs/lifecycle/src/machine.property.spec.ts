import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { completeApplication, factsWith, randomCases, Walk, wayFacts, type Happening, type RandomCase } from '#testing';
import { addDays } from '#legal-clock';
import { blockerCodes, closedByDecision, closedWithoutDecision, type Outcome, type Status } from '#vocabulary';
import { DECIDE } from './deadlines.js';
import { commandsOf, decide, type StoredState } from './engine.js';
import type { CaseContext } from './context.js';
import type { Facts } from './types.js';
import { isAwaited } from './requests.js';
import { targetsOf } from './transitions.js';

/** As many as leave the suite quick; `npm run test:deep` asks for 100,000. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 250);
const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
const decided: readonly Status[] = closedByDecision;

const outcomesOf: Partial<Record<Status, readonly Outcome[]>> = {
  recognised: ['full'],
  partially_recognised: ['partial'],
  statement_issued: ['statement', 'level_recognised'],
  partial_access_granted: ['partial_access'],
  refused: ['refused'],
  inadmissible: ['refused'],
  closed_non_cooperation: ['refused'],
};

/**
 * Deadlines that end once more, though nothing started them again. The duty to decide is met by every decision: one
 * that supersedes another meets it again.
 */
function endedTwice({ ledger, decisions }: CaseContext): string[] {
  const ended = new Set<string>();
  const again = ledger.flatMap((entry) => {
    if (!('deadline' in entry) || entry.entry === 'extended' || entry.deadline === DECIDE) return [];
    if (entry.entry === 'started') {
      ended.delete(entry.deadline);
      return [];
    }
    if (ended.has(entry.deadline)) return [entry.deadline];
    ended.add(entry.deadline);
    return [];
  });
  const decided = ledger.filter((entry) => entry.entry === 'met' && entry.deadline === DECIDE);
  return decided.length > decisions.length ? [...again, DECIDE] : again;
}

/** Everything that is wrong with a case, in words; empty: nothing. */
function violations({ status, context }: Walk): string[] {
  const { decisions, notices, requests, certificate, measure, ledger, received_on, completed_on } = context;
  const current = decisions.filter(({ standing }) => standing === 'current');
  const allowed = outcomesOf[status];
  const rules: Record<string, boolean> = {
    'one current decision at most': current.length <= 1,
    'a case closed by decision has one, of its outcome':
      !decided.includes(status) || (current.length === 1 && allowed?.includes(current[0]?.outcome as Outcome) === true),
    'what waits for measures or a licence rests on a decision':
      !/^(compensation|licence)/.test(status) || current.length === 1,
    'a deadline ends once unless it started again': endedTwice(context).length === 0,
    'a closed case waits for nothing': !closed.includes(status) || !requests.some(isAwaited),
    'a proposal lies there in review, and only then': (context.proposal !== undefined) === (status === 'review'),
    'a case that left the draft was received':
      status === 'draft' || status === 'discarded' ? received_on === undefined : received_on !== undefined,
    'a file is complete not before it was received': completed_on === undefined || completed_on >= (received_on ?? ''),
    'no notice has the id of another': new Set(notices.map(({ id }) => id)).size === notices.length,
    'a notice is notified on the day of dispatch or later': notices.every(
      ({ dispatched_on, notified_on }) => notified_on === undefined || notified_on >= dispatched_on,
    ),
    'a decision has its notice': decisions.every(({ notice }) => notices.some(({ id }) => id === notice)),
    'a certificate is valid only with the current decision':
      certificate?.standing !== 'valid' || certificate.decision === current[0]?.id,
    'a measure is on record only after a decision that requires one':
      !measure || decisions.some(({ id, outcome }) => id === measure.decision && outcome === 'measure_required'),
    'requests have ids of their own': new Set(requests.map(({ id }) => id)).size === requests.length,
    'what stops the clock is a request': ledger.every(
      (entry) => entry.entry !== 'suspended' || requests.some(({ id }) => id === entry.suspension),
    ),
    'a licence is checked only where one follows':
      status !== 'licence_checks' || context.application.facts?.licence === true,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

/** What may be done is told of every case, in whatever state it is. */
function tellsWhatIsAllowed(walk: Walk, facts: Facts): void {
  const event = walk.event('withdraw', {}, { facts });
  const commands = commandsOf({ ...event, status: walk.status, context: walk.context });
  expect(commands.every(({ allowed, blockers }) => allowed === (blockers.length === 0))).toBe(true);
}

function walkOf({ facts }: RandomCase): Walk {
  return new Walk(wayFacts(), completeApplication(facts));
}

function happen(walk: Walk, { act: { command, payload }, days, by, files }: Happening): void {
  const on = addDays(walk.day, days);
  const before = { status: walk.status, stored: JSON.stringify(walk.stored) };
  const decision = walk.ask(command, payload, { on, ...(by ? { by } : {}), facts: factsWith(files, on) });
  walk.day = on;
  if (decision.accepted) {
    expect(targetsOf(before.status, command)).toContain(decision.status);
  } else {
    expect(decision.blockers.length).toBeGreaterThan(0);
    for (const { code } of decision.blockers) expect(blockerCodes).toContain(code);
    expect(JSON.stringify(walk.stored)).toBe(before.stored);
  }
}

describe('whatever is asked of a case, in whatever order', () => {
  it('nothing throws, a refusal names known reasons and changes nothing, and what must hold of a case holds', () => {
    fc.assert(
      fc.property(randomCases, (random) => {
        const walk = walkOf(random);
        const last = random.happenings.at(-1);
        for (const happening of random.happenings) {
          const before = walk.status;
          happen(walk, happening);
          expect(violations(walk)).toEqual([]);
          if (walk.status !== before || happening === last)
            tellsWhatIsAllowed(walk, factsWith(happening.files, walk.day));
        }
      }),
      { numRuns },
    );
  });

  it('what is stored says all: the case goes on the same from its JSON', () => {
    fc.assert(
      fc.property(randomCases, (random) => {
        const walk = walkOf(random);
        for (const {
          act: { command, payload },
          days,
          by,
          files,
        } of random.happenings) {
          const on = addDays(walk.day, days);
          const stored = JSON.parse(JSON.stringify(walk.stored)) as StoredState;
          const event = walk.event(command, payload, { on, ...(by ? { by } : {}), facts: factsWith(files, on) });
          const [kept, restored] = [decide(walk.stored, { ...event }), decide(stored, { ...event })];
          // The database keeps no order of keys, and nothing that is undefined.
          const asStored = (decision: typeof kept): unknown => JSON.parse(JSON.stringify(decision));
          expect([command, isDeepStrictEqual(asStored(restored), asStored(kept))]).toEqual([command, true]);
          if (kept.accepted) walk.stored = kept.state;
          walk.day = on;
        }
      }),
      { numRuns },
    );
  });

  it('four eyes: nobody approves what they proposed', () => {
    fc.assert(
      fc.property(randomCases, (random) => {
        const walk = walkOf(random);
        for (const {
          act: { command, payload },
          by,
          files,
        } of random.happenings) {
          const decision = walk.ask(command, payload, { ...(by ? { by } : {}), facts: factsWith(files, walk.day) });
          for (const effect of decision.accepted ? decision.effects : []) {
            if (effect.type === 'decision_issued' && command === 'approve_outcome')
              expect(effect.reviewer).not.toBe(effect.proposer);
          }
        }
      }),
      { numRuns },
    );
  });
});
