import { describe, expect, it } from '@jest/globals';
import { choosing, linesOf, running } from '../testing/measure-walks.js';

describe('record_measure_result', () => {
  it('comes in line by line, with the reason', () => {
    const walk = running();
    walk.give('record_measure_result', { lines: [{ ref: 'A6', passed: true }] });
    walk.give('record_measure_result', { lines: [{ ref: 'B4', passed: false, why: 'the bus was not commissioned' }] });
    expect(linesOf(walk)).toEqual(['A6 passed', 'B1 open', 'B4 failed', 'B6 open']);
    expect(walk.context.measure?.lines[2]?.why).toBe('the bus was not commissioned');
  });

  it('what is passed stays passed, whatever comes later', () => {
    const walk = running();
    walk.give('record_measure_result', { lines: [{ ref: 'A6', passed: true }] });
    walk.give('record_measure_result', {
      lines: [
        { ref: 'A6', passed: false, why: 'no' },
        { ref: 'B1', passed: true },
      ],
    });
    expect(linesOf(walk)).toEqual(['A6 passed', 'B1 passed', 'B4 open', 'B6 open']);
  });

  it('refuses a part that the measure does not have, and one that was failed and is not taken again', () => {
    const walk = running();
    walk.give('record_measure_result', { lines: [{ ref: 'B4', passed: false }] });
    const lines = ['B4', 'A1'].map((ref) => ({ ref, passed: true }));
    expect(walk.refused('record_measure_result', { lines })).toEqual([
      'measure.unknown_line(A1)',
      'measure.line_not_open(B4)',
    ]);
  });

  it('the parts of a test that were not named are named by their results, as many as it may have', () => {
    const walk = choosing();
    walk.give('choose_measure', { measure: 'aptitude_test' });
    walk.give('schedule_measure', { start: '2026-03-02' });
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((ref) => ({ ref, passed: true }));
    expect(walk.refused('record_measure_result', { lines: six })).toContain('measure.unknown_line(a)');
    walk.give('record_measure_result', { lines: six.slice(0, 1) });
    expect(walk.refused('settle_measure', {})).toEqual(['measure.line_open(aptitude_test)']);
    walk.give('record_measure_result', { lines: six.slice(1, 3) });
    expect(linesOf(walk)).toEqual(['a passed', 'b passed', 'c passed']);
    expect(walk.refused('record_measure_result', { lines: six.slice(3, 4) })).toEqual(['measure.unknown_line(d)']);
  });
});
