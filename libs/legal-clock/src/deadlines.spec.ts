import { describe, expect, it } from '@jest/globals';
import { computeDeadline, computeDeadlines } from './index.js';
import { decide, northRhineWestphalia as calendar } from './testing/examples.js';
import type { Day, DeadlineRule, DeadlineState, LedgerEntry } from './types.js';

const started = (on: Day): LedgerEntry => ({ entry: 'started', deadline: 'decide', on, cause: 'file_complete' });
const suspended = (cause: string, on: Day, until?: Day, suspension = cause): LedgerEntry => ({
  entry: 'suspended',
  suspension,
  cause,
  on,
  until,
});
const resumed = (suspension: string, on: Day): LedgerEntry => ({ entry: 'resumed', suspension, on });
const changed = (suspension: string, on: Day, until: Day): LedgerEntry => ({
  entry: 'period_changed',
  suspension,
  on,
  until,
});
const extended = (on: Day, to: Day): LedgerEntry => ({
  entry: 'extended',
  deadline: 'decide',
  on,
  to,
  reason: 'expert',
});
const ends = (entry: 'met' | 'passed' | 'closed', on: Day): LedgerEntry => ({ entry, deadline: 'decide', on });

function clock(ledger: LedgerEntry[], today: Day = '2026-12-01', rule: Partial<DeadlineRule> = {}): DeadlineState {
  return computeDeadline({ ...decide, ...rule }, ledger, calendar, today);
}
const due = (...ledger: LedgerEntry[]): Day | undefined => clock([started('2026-02-02'), ...ledger]).due_on;

/** Complete on 2 February; information asked for on 10 March until 10 April, answered on 20 March. */
const p02 = [
  started('2026-02-02'),
  suspended('information', '2026-03-10', '2026-04-10'),
  resumed('information', '2026-03-20'),
];

describe('a deadline', () => {
  it('has not started without its entry', () => {
    const state = clock([{ entry: 'started', deadline: 'acknowledge', on: '2026-02-02', cause: 'received' }]);
    expect(state).toMatchObject({ status: 'not_started', steps: [], extensions: 0 });
    expect(state.due_on).toBeUndefined();
  });

  it('runs, and passes when the day after it begins, local to the authority', () => {
    const state = clock([started('2026-04-15')]);
    expect(state).toMatchObject({ status: 'running', started_on: '2026-04-15', due_on: '2026-07-15' });
    expect(state.passes_at).toBe('2026-07-15T22:00:00.000Z');
  });

  it('tells how its date came about', () => {
    expect(clock([started('2025-11-30')]).steps).toEqual([
      { code: 'started', from: '2025-11-30', data: { cause: 'file_complete' }, cite: decide.cite },
      { code: 'duration_added', from: '2025-11-30', to: '2026-02-28', data: { duration: 'P3M' }, cite: decide.cite },
      { code: 'month_end_clipped', from: '2025-11-30', to: '2026-02-28', cite: decide.counting_cite },
      { code: 'rolled', from: '2026-02-28', to: '2026-03-02', data: { reason: 'weekend' }, cite: decide.counting_cite },
    ]);
  });

  it('names the holidays that it rolled over', () => {
    const step = clock([started('2026-01-03')]).steps.at(-1);
    const data = { reason: 'holiday', holiday: 'Karfreitag, Ostermontag' };
    expect(step).toMatchObject({ code: 'rolled', from: '2026-04-03', to: '2026-04-07', data });
  });

  it('stays on a day off where the rule does not roll', () => {
    expect(clock([started('2025-11-30')], '2025-12-01', { rolls: false }).due_on).toBe('2026-02-28');
  });

  it('starts anew with its last start, without what was before', () => {
    const ledger = [...p02, extended('2026-04-20', '2026-07-03'), ends('met', '2026-05-04'), started('2026-08-03')];
    expect(clock(ledger)).toMatchObject({
      status: 'running',
      started_on: '2026-08-03',
      due_on: '2026-11-03',
      extensions: 0,
    });
  });

  it('is computed for each rule, in their order', () => {
    const rules = [{ ...decide, id: 'acknowledge', duration: 'P1M' }, decide];
    const states = computeDeadlines(rules, p02, calendar, '2026-04-10');
    expect(states.map(({ id, status }) => [id, status])).toEqual([
      ['acknowledge', 'not_started'],
      ['decide', 'suspended'],
    ]);
  });
});

describe('a suspension', () => {
  it('lasts to the end of the period set, whenever the reply comes (P02)', () => {
    expect(clock(p02, '2026-04-10')).toMatchObject({
      status: 'suspended',
      suspended_until: '2026-04-10',
      due_on: '2026-06-03',
      unrolled_end: '2026-06-03',
      passes_at: '2026-06-03T22:00:00.000Z',
    });
    expect(clock(p02, '2026-04-11')).toMatchObject({ status: 'running', due_on: '2026-06-03' });
    expect(clock(p02, '2026-04-11').suspended_until).toBeUndefined();
    expect(clock(p02).steps.at(-1)).toEqual({
      code: 'suspended',
      from: '2026-03-10',
      to: '2026-04-10',
      data: { cause: 'information', days: 32 },
      cite: 'BQFG § 6(4) with § 5(4)',
    });
  });

  it('follows a change of its period, also after the reply', () => {
    expect(clock([...p02, changed('information', '2026-03-20', '2026-03-20')]).due_on).toBe('2026-05-13');
    expect(clock([...p02, changed('information', '2026-03-20', '2026-04-20')]).due_on).toBe('2026-06-15');
  });

  it('counts all but its first day where the rule says so', () => {
    expect(clock(p02, '2026-03-10', { suspension_days: 'without_first_day' })).toMatchObject({
      status: 'suspended',
      due_on: '2026-06-02',
    });
  });

  it('without a known end leaves the date open until the reply', () => {
    const open = [started('2026-02-02'), suspended('verification', '2026-03-10', '2026-04-10')];
    const state = clock(open, '2026-05-20');
    expect(state).toMatchObject({
      status: 'suspended',
      suspended_until: undefined,
      due_on: undefined,
      passes_at: undefined,
    });
    expect(state.steps.at(-1)).toMatchObject({
      code: 'suspended_open',
      from: '2026-03-10',
      data: { cause: 'verification' },
    });
    expect(clock([...open, resumed('verification', '2026-05-20')])).toMatchObject({
      status: 'running',
      due_on: '2026-07-13',
    });
  });

  it('of a period without an end waits for the reply, or for the period', () => {
    const open = suspended('information', '2026-03-10');
    expect(due(open)).toBeUndefined();
    expect(due(open, resumed('information', '2026-03-20'))).toBe('2026-05-13');
    expect(due(open, changed('information', '2026-03-12', '2026-03-25'))).toBe('2026-05-18');
  });

  it('ends with the first reply', () => {
    const replies = [resumed('verification', '2026-03-20'), resumed('verification', '2026-03-25')];
    expect(due(suspended('verification', '2026-03-10'), ...replies)).toBe('2026-05-13');
  });

  it('for a cause that the rule does not list has no effect', () => {
    expect(due(suspended('payment', '2026-03-10'))).toBe('2026-05-04');
  });

  it('counts days that overlap another one once, and shows the last day of both', () => {
    const second = suspended('information', '2026-04-05', '2026-04-20', 'second');
    const state = clock([...p02, second], '2026-03-15');
    expect(state).toMatchObject({ suspended_until: '2026-04-20', unrolled_end: '2026-06-13', due_on: '2026-06-15' });
    expect(state.steps.filter(({ code }) => code === 'suspended').map(({ data }) => data)).toEqual([
      { cause: 'information', days: 32 },
      { cause: 'information', days: 10, already_counted: 6 },
    ]);
  });

  it('that begins the day after another goes on with it', () => {
    const second = suspended('information', '2026-04-11', '2026-04-15', 'second');
    expect(clock([...p02, second], '2026-04-01').suspended_until).toBe('2026-04-15');
  });

  it('that began before the deadline counts from its start on', () => {
    const ledger = [suspended('information', '2026-01-20', '2026-02-06'), started('2026-02-02')];
    expect(clock(ledger)).toMatchObject({ unrolled_end: '2026-05-07' });
    expect(clock([suspended('information', '2026-01-20', '2026-01-30'), started('2026-02-02')]).steps).toHaveLength(3);
  });

  it('that begins after the end has no effect; on the rolled last day it still has', () => {
    expect(due(suspended('verification', '2026-05-05'))).toBe('2026-05-04');
    expect(due(suspended('verification', '2026-05-04'))).toBeUndefined();
  });
});

describe('an extension', () => {
  it('sets the end, which rolls, and says why', () => {
    const state = clock([...p02, extended('2026-03-20', '2026-07-04')]);
    expect(state).toMatchObject({ due_on: '2026-07-06', unrolled_end: '2026-07-04', extensions: 1 });
    expect(state.steps.at(-2)).toEqual({
      code: 'extended',
      from: '2026-06-03',
      to: '2026-07-04',
      data: { reason: 'expert' },
      cite: 'BQFG § 6(3) s. 2',
    });
  });

  it('holds the suspended days that were known then; days that come later are added', () => {
    const extension = extended('2026-03-20', '2026-07-03');
    expect(clock([...p02, extension]).due_on).toBe('2026-07-03');
    expect(clock([...p02, extension, changed('information', '2026-04-01', '2026-04-14')]).due_on).toBe('2026-07-07');
    expect(clock([...p02, extension, changed('information', '2026-04-01', '2026-04-02')]).due_on).toBe('2026-07-03');
    expect(clock([...p02, extension, suspended('information', '2026-05-04', '2026-05-10', 'b')]).due_on).toBe(
      '2026-07-10',
    );
  });

  it('in a suspension without a known end has the days after it added', () => {
    const ledger = [suspended('verification', '2026-03-10'), extended('2026-03-20', '2026-07-03')];
    expect(due(...ledger)).toBeUndefined();
    expect(due(...ledger, resumed('verification', '2026-03-23'))).toBe('2026-07-06');
  });

  it('of another deadline has no effect', () => {
    expect(due({ ...extended('2026-03-20', '2026-07-03'), deadline: 'acknowledge' } as LedgerEntry)).toBe('2026-05-04');
  });
});

describe('the end of a deadline', () => {
  it.each(['met', 'passed', 'closed'] as const)('is told: %s', (entry) => {
    const state = clock([...p02, ends(entry, '2026-04-01'), suspended('verification', '2026-04-02')], '2026-04-02');
    expect(state).toMatchObject({ status: entry, due_on: '2026-06-03', suspended_until: undefined });
    expect(state.passes_at).toBeUndefined();
    expect(state.steps.at(-1)).toMatchObject({ code: entry, from: '2026-04-01' });
  });

  it('may come after it passed', () => {
    const state = clock([started('2026-02-02'), ends('passed', '2026-05-05'), ends('met', '2026-05-20')]);
    expect(state).toMatchObject({ status: 'met', due_on: '2026-05-04' });
    expect(state.steps.slice(-2).map(({ code }) => code)).toEqual(['passed', 'met']);
  });

  it('does not pass once it is met', () => {
    expect(clock([started('2026-02-02'), ends('met', '2026-04-01'), ends('passed', '2026-05-05')]).status).toBe('met');
  });

  it('may come without a start', () => {
    expect(clock([ends('closed', '2026-02-10')])).toMatchObject({ status: 'closed', steps: [{ code: 'closed' }] });
  });

  it('says what silence means when it passes', () => {
    const state = clock([started('2026-02-02'), ends('passed', '2026-05-05')]);
    expect(state.steps.at(-1)).toMatchObject({ code: 'passed', data: { silence: 'appealable' } });
  });
});
