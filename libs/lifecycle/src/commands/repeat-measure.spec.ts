import { describe, expect, it } from '@jest/globals';
import { linesOf, running } from '../testing/measure-walks.js';

const all = (passed: (ref: string) => boolean, ...refs: string[]) => ({
  lines: refs.map((ref) => ({ ref, passed: passed(ref) })),
});

describe('repeat_measure: what was failed, alone', () => {
  it('is taken again, each part as often as the procedure allows', () => {
    const walk = running('aptitude_test');
    walk.give(
      'record_measure_result',
      all((ref) => ref !== 'ward', 'oral', 'ward', 'home'),
    );
    expect(walk.refused('repeat_measure', { lines: ['ward', 'oral'] })).toEqual(['measure.repeat_scope(oral)']);
    walk.give('repeat_measure', { lines: ['ward'] });
    expect(linesOf(walk)).toEqual(['oral passed', 'ward open', 'home passed']);
    expect(walk.context.measure).toMatchObject({ repeats: 1, lines: [{}, { repeats: 1 }, {}] });
    walk.give(
      'record_measure_result',
      all(() => false, 'ward'),
    );
    expect(walk.refused('repeat_measure', { lines: ['ward'] })).toEqual(['measure.repeats_exhausted(ward)']);
  });

  it('counts part by part', () => {
    const walk = running('aptitude_test');
    walk.give(
      'record_measure_result',
      all(() => false, 'oral', 'ward', 'home'),
    );
    walk.give('repeat_measure', { lines: ['oral'] });
    expect(walk.ask('repeat_measure', { lines: ['ward', 'home'] }).accepted).toBe(true);
  });

  it('refuses where nothing was failed, a part that is not there, and any where the procedure knows none', () => {
    const walk = running('aptitude_test');
    expect(walk.refused('repeat_measure', { lines: ['oral'] })).toEqual(['measure.repeat_scope']);
    walk.give(
      'record_measure_result',
      all(() => false, 'oral'),
    );
    expect(walk.refused('repeat_measure', { lines: ['clinic'] })).toEqual([
      'measure.unknown_line(clinic)',
      'measure.repeat_scope(clinic)',
    ]);
    const [period] = walk.facts.profile.measures;
    const without = running('adaptation_period', {
      measures: period ? [{ ...period, repeat: undefined }] : [],
      choice: undefined,
    });
    without.give(
      'record_measure_result',
      all(() => false, 'A6'),
    );
    expect(without.refused('repeat_measure', { lines: ['A6'] })).toEqual(['measure.repeats_exhausted(A6)']);
  });
});

describe('repeat_measure: all of it, where it is passed or failed as one', () => {
  it('needs every part, and takes each again', () => {
    const walk = running('knowledge_test_parcours');
    walk.give(
      'record_measure_result',
      all((ref) => ref !== 's3', 's1', 's2', 's3'),
    );
    expect(walk.refused('repeat_measure', { lines: ['s3'] })).toEqual([
      'measure.repeat_scope(s1)',
      'measure.repeat_scope(s2)',
    ]);
    walk.give('repeat_measure', { lines: ['s1', 's2', 's3'] });
    expect(linesOf(walk)).toEqual(['s1 open', 's2 open', 's3 open']);
    walk.give(
      'record_measure_result',
      all((ref) => ref !== 's1', 's1', 's2', 's3'),
    );
    expect(walk.refused('repeat_measure', { lines: ['s1', 's2', 's3'] })).toEqual(
      ['s1', 's2', 's3'].map((ref) => `measure.repeats_exhausted(${ref})`),
    );
  });
});

describe('repeat_measure: only once it was lengthened, where the procedure says so', () => {
  it('comes after as many extensions as there are', () => {
    const walk = running('adaptation_period');
    const [period] = walk.facts.profile.measures;
    if (!period?.repeat) throw new Error('the period has no repeat');
    const measures = [{ ...period, repeat: { ...period.repeat, after_extension: true } }];
    walk.facts = { ...walk.facts, profile: { ...walk.facts.profile, measures } };
    const fail = () => walk.give('record_measure_result', { lines: [{ ref: 'A6', passed: false }] });
    fail();
    expect(walk.refused('repeat_measure', { lines: ['A6'] })).toEqual(['measure.not_extended(adaptation_period)']);
    walk.give('extend_measure', { length: 'P15M', reason: 'a second talk' });
    fail();
    expect(walk.give('repeat_measure', { lines: ['A6'] }).status).toBe('compensation.running');
  });
});
