import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsWith, happenings, Walk, type Happening } from '#testing';
import { addDays } from '#legal-clock';
import { blockerCodes, closedByDecision, closedWithoutDecision, type Status } from '#vocabulary';
import { caseDeadlines } from './deadline-list.js';
import { decide, type StoredState } from './engine.js';
import { isAwaited } from './requests.js';
import { targetsOf } from './transitions.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 400);
const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
const decided: readonly Status[] = closedByDecision;

const statusOfOutcome: Record<string, Status> = {
  full: 'recognised',
  partial: 'partially_recognised',
  refused: 'refused',
};

/** Everything that is wrong with a case, in words; empty: nothing. */
function violations({ status, context, facts, day }: Walk): string[] {
  const current = context.decisions.filter(({ standing }) => standing === 'current');
  const count = (entry: string, deadline: string) =>
    context.ledger.filter((each) => each.entry === entry && 'deadline' in each && each.deadline === deadline).length;
  const deadlines = caseDeadlines({ context, facts, day });
  const rules: Record<string, boolean> = {
    'one current decision at most': current.length <= 1,
    'a case closed by decision has one, of its outcome':
      !decided.includes(status) || statusOfOutcome[current[0]?.outcome ?? ''] === status,
    'no other case has one that holds': decided.includes(status) || current.length === 0,
    'the decision is taken once on the ledger': count('met', 'decide') === context.decisions.length,
    'every deadline starts once': deadlines.every(({ id }) => count('started', id) <= 1),
    'a deadline is met once': deadlines.every(({ id }) => count('met', id) <= 1),
    'a deadline passes once': deadlines.every(({ id }) => count('passed', id) <= 1),
    'a closed case waits for nothing': !closed.includes(status) || !context.requests.some(isAwaited),
    'a proposal lies there in review, and only then': (context.proposal !== undefined) === (status === 'review'),
    'a case that left the draft was received': (context.received_on !== undefined) === (status !== 'draft'),
    'a file is complete not before it was received':
      context.completed_on === undefined || context.completed_on >= (context.received_on ?? ''),
    'the decision clock runs from completeness': count('started', 'decide') === (context.completed_on ? 1 : 0),
    'the acknowledgement is given once': context.notices.filter(({ kind }) => kind === 'acknowledgement').length <= 1,
    'notices have ids of their own': new Set(context.notices.map(({ id }) => id)).size === context.notices.length,
    'a notice is notified on the day of dispatch or later': context.notices.every(
      ({ dispatched_on, notified_on }) => notified_on === undefined || notified_on >= dispatched_on,
    ),
    'a decision has its notice': context.decisions.every(({ id, notice }) =>
      context.notices.some((each) => each.id === notice && each.decision === id),
    ),
    'a certificate holds for full recognition, and only then':
      (context.certificate?.standing === 'valid') === (status === 'recognised'),
    'requests have ids of their own': new Set(context.requests.map(({ id }) => id)).size === context.requests.length,
    'what stops the clock is a request': context.ledger.every(
      (entry) => entry.entry !== 'suspended' || context.requests.some(({ id }) => id === entry.suspension),
    ),
    'an extension is told':
      context.ledger.filter(({ entry }) => entry === 'extended').length ===
      context.notices.filter(({ kind }) => kind === 'extension').length,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

function happen(walk: Walk, { act: { command, payload }, days, by, files }: Happening): void {
  const on = addDays(walk.day, days);
  const before = { status: walk.status, stored: JSON.stringify(walk.stored) };
  const decision = walk.ask(command, payload, { on, by, facts: factsWith(files, on) });
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
      fc.property(happenings, (all) => {
        const walk = new Walk();
        for (const happening of all) {
          happen(walk, happening);
          expect(violations(walk)).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  it('what is stored says all: the case goes on the same from its JSON', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const walk = new Walk();
        for (const {
          act: { command, payload },
          days,
          by,
          files,
        } of all) {
          const on = addDays(walk.day, days);
          const stored = JSON.parse(JSON.stringify(walk.stored)) as StoredState;
          const event = walk.event(command, payload, { on, by, facts: factsWith(files, on) });
          const [kept, restored] = [decide(walk.stored, { ...event }), decide(stored, { ...event })];
          expect(JSON.stringify(restored)).toBe(JSON.stringify(kept));
          if (kept.accepted) walk.stored = kept.state;
          walk.day = on;
        }
      }),
      { numRuns },
    );
  });

  it('four eyes: nobody approves what they proposed', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const walk = new Walk();
        for (const {
          act: { command, payload },
          by,
          files,
        } of all) {
          const decision = walk.ask(command, payload, { by, facts: factsWith(files, walk.day) });
          for (const effect of decision.accepted ? decision.effects : []) {
            if (effect.type === 'decision_issued') expect(effect.reviewer).not.toBe(effect.proposer);
          }
        }
      }),
      { numRuns },
    );
  });
});
