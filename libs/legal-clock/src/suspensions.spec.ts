import { describe, expect, it } from '@jest/globals';
import { changed, clock, due, extended, p02, resumed, started, suspended } from './testing/examples.js';
import type { LedgerEntry } from './types.js';

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
