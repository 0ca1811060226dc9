import { describe, expect, it } from '@jest/globals';
import { computeDeadlines } from './index.js';
import { clock, decide, ends, extended, northRhineWestphalia, p02, started, suspended } from './testing/examples.js';

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

  it('starts anew free of a suspension that was never ended', () => {
    const ledger = [started('2026-02-02'), suspended('verification', '2026-03-10'), started('2026-08-03')];
    expect(clock(ledger)).toMatchObject({ status: 'running', due_on: '2026-11-03' });
  });

  it('is computed for each rule, in their order', () => {
    const rules = [{ ...decide, id: 'acknowledge', duration: 'P1M' }, decide];
    const states = computeDeadlines(rules, p02, northRhineWestphalia, '2026-04-10');
    expect(states.map(({ id, status }) => [id, status])).toEqual([
      ['acknowledge', 'not_started'],
      ['decide', 'suspended'],
    ]);
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
