import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import { linesOf, running } from '../testing/measure-walks.js';

const reason = 'an illness';

describe('extend_measure', () => {
  it('lengthens, once, and opens what was failed by then', () => {
    const walk = running();
    walk.give('record_measure_result', {
      lines: [
        { ref: 'A6', passed: true },
        { ref: 'B4', passed: false },
      ],
    });
    expect(walk.give('extend_measure', { length: 'P18M', reason }).status).toBe('compensation.running');
    expect(walk.context.measure).toMatchObject({ length: 'P18M', extensions: 1 });
    expect(linesOf(walk)).toEqual(['A6 passed', 'B1 open', 'B4 open', 'B6 open']);
    expect(walk.refused('extend_measure', { length: 'P20M', reason })).toEqual(['measure.too_long(adaptation_period)']);
  });

  it.each([
    ['P6M', 'P18M'],
    ['P12M', 'P24M'],
    ['P18M', 'P18M'],
    ['P10W', 'P435D'],
  ])('%s makes twelve months %s: a length that is not longer is added', (length, whole) => {
    const walk = running();
    walk.give('extend_measure', { length, reason });
    expect(walk.context.measure?.length).toBe(whole);
  });

  it('lasts no longer than the measure may, and not by more than the extension may', () => {
    const beyond = running();
    expect(beyond.refused('extend_measure', { length: 'P37M', reason })).toContain(
      'measure.too_long(adaptation_period)',
    );
    expect(beyond.refused('extend_measure', { length: 'P25M', reason })).toEqual([
      'measure.too_long(adaptation_period)',
    ]);
    expect(beyond.ask('extend_measure', { length: 'P24M', reason }).accepted).toBe(true);
  });

  it('is not there where the procedure knows no extension of this measure', () => {
    expect(running('aptitude_test').refused('extend_measure', { length: 'P1M', reason })).toEqual([
      'command.not_in_profile(extend_measure)',
    ]);
  });
});

describe('stop_measure', () => {
  it('leads back to the choice; what was passed stays passed in whatever makes good the same differences', () => {
    const walk = running();
    walk.give('record_measure_result', {
      lines: [
        { ref: 'A6', passed: true },
        { ref: 'B4', passed: false },
      ],
    });
    expect(walk.give('stop_measure', { reason: 'I move away' }).status).toBe('compensation.choosing');
    expect(walk.context.measure).toMatchObject({
      chosen: [],
      earlier: [{ type: 'adaptation_period', ended: { how: 'stopped', reason: 'I move away' } }],
    });
    expect(walk.refused('schedule_measure', { start: '2026-09-01' })).toEqual(['measure.not_chosen']);
    walk.give('choose_measure', { measure: 'adaptation_period' });
    walk.give('schedule_measure', { start: '2026-09-01', length: 'P6M' });
    expect(linesOf(walk)).toEqual(['A6 passed', 'B1 open', 'B4 failed', 'B6 open']);
  });

  it('does not renew repeats and extensions that were used', () => {
    const walk = running();
    walk.give('extend_measure', { length: 'P15M', reason });
    walk.give('record_measure_result', { lines: [{ ref: 'B4', passed: false }] });
    walk.give('repeat_measure', { lines: ['B4'] });
    walk.give('record_measure_result', { lines: [{ ref: 'B4', passed: false }] });
    walk.give('stop_measure', { reason });
    walk.give('choose_measure', { measure: 'adaptation_period' });
    walk.give('schedule_measure', { start: '2026-09-01', length: 'P6M' });
    expect(walk.refused('repeat_measure', { lines: ['B4'] })).toEqual(['measure.repeats_exhausted(B4)']);
    expect(walk.refused('extend_measure', { length: 'P9M', reason })).toEqual(['measure.too_long(adaptation_period)']);
  });

  it('another measure has parts of its own', () => {
    const walk = running();
    walk.give('stop_measure', { reason });
    walk.give('choose_measure', { measure: 'knowledge_test_parcours' });
    walk.give('schedule_measure', { start: '2026-09-01' });
    expect(linesOf(walk)).toEqual(['s1 open', 's2 open', 's3 open']);
    expect(walk.context.measure?.length).toBeUndefined();
  });

  it('is too late once nothing is left to be done or repeated', () => {
    const walk = running('knowledge_test_parcours');
    const refs = ['s1', 's2', 's3'];
    walk.give('record_measure_result', { lines: refs.map((ref) => ({ ref, passed: ref !== 's3' })) });
    expect(walk.ask('stop_measure', { reason }).accepted).toBe(true);
    const over = running('knowledge_test_parcours');
    over.give('record_measure_result', { lines: refs.map((ref) => ({ ref, passed: true })) });
    expect(over.refused('stop_measure', { reason })).toEqual(['measure.line_not_open(knowledge_test_parcours)']);
    const failed = running('knowledge_test_parcours');
    failed.give('record_measure_result', { lines: refs.map((ref) => ({ ref, passed: false })) });
    failed.give('repeat_measure', { lines: refs });
    failed.give('record_measure_result', { lines: refs.map((ref) => ({ ref, passed: false })) });
    expect(failed.refused('stop_measure', { reason })).toEqual(['measure.repeats_exhausted(s1)']);
  });

  it('ends a wish of the provider that was not answered', () => {
    const walk = running();
    walk.give('request_length_change', { length: 'P9M', reason });
    walk.give('stop_measure', { reason });
    const { context, facts, day } = walk;
    expect(caseDeadlines({ context, facts, day }).find(({ id }) => id === 'length_change')?.status).toBe('closed');
    expect(context.measure?.change).toBeUndefined();
  });
});
