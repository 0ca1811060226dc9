import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import { choosing, compared, linesOf, running } from '../testing/measure-walks.js';
import { waitsOn } from '../waiting.js';

const start = '2026-03-02';

describe('schedule_measure', () => {
  it('needs a choice', () => {
    const walk = choosing();
    expect(walk.refused('schedule_measure', { start })).toEqual(['measure.not_chosen']);
    expect(walk.refused('schedule_measure', { start, measure: 'aptitude_test' })).toEqual([
      'measure.not_chosen(aptitude_test)',
    ]);
    expect(walk.refused('schedule_measure', { start, measure: 'bridging_course' })).toEqual([
      'measure.not_offered(bridging_course)',
    ]);
  });

  it('runs the one that was chosen, and no other', () => {
    const walk = choosing();
    walk.give('choose_measure', { measure: 'adaptation_period' });
    expect(walk.refused('schedule_measure', { start, measure: 'aptitude_test' })).toEqual([
      'measure.not_chosen(aptitude_test)',
    ]);
    const { status } = walk.give('schedule_measure', { start, length: 'P12M', provider: 'Stadtwerke' });
    expect(status).toBe('compensation.running');
    expect(walk.context.measure).toMatchObject({
      type: 'adaptation_period',
      start,
      length: 'P12M',
      provider: 'Stadtwerke',
    });
    expect(linesOf(walk)).toEqual(['A6 open', 'B1 open', 'B4 open', 'B6 open']);
    expect(waitsOn(walk.status, walk.context)).toBe('third_party');
    expect(JSON.stringify(walk.context.measure)).not.toContain('null');
  });

  it('a single measure that nobody has to choose is scheduled at once', () => {
    const single = (by: 'assessor' | 'applicant') => {
      const walk = compared({ choice: { by, exceptions: [], cite: '§ 41(3)' } });
      walk.give('propose_outcome', { outcome: 'measure_required', measures: ['adaptation_period'] });
      walk.give('approve_outcome', {});
      return walk;
    };
    expect(single('applicant').refused('schedule_measure', { start })).toEqual(['measure.not_chosen']);
    const walk = single('assessor');
    walk.give('schedule_measure', { start });
    expect(walk.context.measure).toMatchObject({
      chosen: ['adaptation_period'],
      chosen_by: 'authority',
      chosen_on: walk.day,
    });
  });

  it.each([
    ['P3Y', true],
    ['P36M', true],
    ['P37M', false],
    ['P4Y', false],
  ])('lasts no longer than the procedure allows: %s', (length, accepted) => {
    const walk = choosing();
    walk.give('choose_measure', { measure: 'adaptation_period' });
    const refusal = walk.ask('schedule_measure', { start, length });
    expect(refusal.accepted).toBe(accepted);
    if (!refusal.accepted) {
      expect(refusal.blockers).toEqual([
        { code: 'measure.too_long', item: 'adaptation_period', data: { max: 'P3Y' }, cite: '§ 1' },
      ]);
    }
  });

  it('lasts no longer than the decision sets for its parts, one after the other, and that long by default', () => {
    const walk = compared();
    const lines = [
      { ref: 'B4', length: 'P6M' },
      { ref: 'B6', length: 'P3M' },
    ];
    walk.give('propose_outcome', { outcome: 'measure_required', lines });
    walk.give('approve_outcome', {});
    walk.give('choose_measure', { measure: 'adaptation_period' });
    expect(walk.refused('schedule_measure', { start, length: 'P10M' })).toEqual([
      'measure.too_long(adaptation_period)',
    ]);
    expect(walk.refused('schedule_measure', { start, length: 'P6M', lines: ['B6'] })).toEqual([
      'measure.too_long(adaptation_period)',
    ]);
    walk.give('schedule_measure', { start });
    expect(walk.context.measure).toMatchObject({ length: 'P9M', lines: [{ ref: 'B4', length: 'P6M' }, { ref: 'B6' }] });
  });

  it('names the parts of a test within its numbers; those of a parcours are the profile’s', () => {
    const test = choosing();
    test.give('choose_measure', { measure: 'aptitude_test' });
    expect(test.refused('schedule_measure', { start, lines: ['oral'] })).toEqual([
      'measure.lines_number(aptitude_test)',
    ]);
    test.give('schedule_measure', { start, lines: ['oral', 'ward'] });
    expect(linesOf(test)).toEqual(['oral open', 'ward open']);
    const parcours = choosing();
    parcours.give('choose_measure', { measure: 'knowledge_test_parcours' });
    expect(parcours.refused('schedule_measure', { start, lines: ['s1', 's9'] })).toEqual(['measure.unknown_line(s9)']);
    expect(parcours.ask('schedule_measure', { start, lines: ['s3', 's1'] }).accepted).toBe(true);
    expect(linesOf(parcours)).toEqual(['s1 open', 's2 open', 's3 open']);
    parcours.give('schedule_measure', { start });
    expect(linesOf(running('knowledge_test_parcours'))).toEqual(['s1 open', 's2 open', 's3 open']);
  });

  it('keeps the period within which it must be possible, where its first day lies in it', () => {
    const statusOf = (begins: string) => {
      const walk = choosing();
      walk.give('choose_measure', { measure: 'aptitude_test' });
      walk.give('schedule_measure', { start: begins, lines: ['oral', 'ward'] });
      const { context, facts, day } = walk;
      return caseDeadlines({ context, facts, day }).find(({ id }) => id === 'test_available')?.status;
    };
    expect(statusOf('2026-08-03')).toBe('met');
    expect(statusOf('2026-08-04')).toBe('running');
  });

  it('is planned anew while it runs: what has a result keeps it', () => {
    const walk = running('aptitude_test');
    walk.give('record_measure_result', {
      lines: [
        { ref: 'oral', passed: true },
        { ref: 'ward', passed: false },
      ],
    });
    walk.give('schedule_measure', { start: '2026-06-01', dates: ['2026-06-01', '2026-06-02'] });
    expect(linesOf(walk)).toEqual(['oral passed', 'ward failed', 'home open']);
    expect(walk.context.measure).toMatchObject({ start: '2026-06-01', dates: ['2026-06-01', '2026-06-02'] });
    walk.give('schedule_measure', { start: '2026-06-01', lines: ['clinic'] });
    expect(linesOf(walk)).toEqual(['oral passed', 'ward failed', 'clinic open']);
  });

  it('of two that are required together the second follows once all of the first is passed', () => {
    const walk = choosing({}, { authority_chooses: true });
    walk.give('impose_measure', { measure: ['adaptation_period', 'knowledge_test_parcours'] });
    walk.give('schedule_measure', { start, length: 'P6M' });
    expect(walk.context.measure?.type).toBe('adaptation_period');
    expect(walk.refused('schedule_measure', { start, measure: 'knowledge_test_parcours' })).toEqual(
      ['A6', 'B1', 'B4', 'B6'].map((ref) => `measure.line_open(${ref})`),
    );
    walk.give('record_measure_result', { lines: ['A6', 'B1', 'B4', 'B6'].map((ref) => ({ ref, passed: true })) });
    expect(walk.refused('settle_measure', {})).toEqual(['measure.line_open(knowledge_test_parcours)']);
    walk.give('schedule_measure', { start: '2026-10-01' });
    expect(walk.context.measure).toMatchObject({
      type: 'knowledge_test_parcours',
      earlier: [{ ended: { how: 'done' } }],
    });
    walk.give('record_measure_result', { lines: ['s1', 's2', 's3'].map((ref) => ({ ref, passed: true })) });
    walk.give('settle_measure', {});
    expect(walk.context.proposal?.outcome).toBe('full');
  });
});
