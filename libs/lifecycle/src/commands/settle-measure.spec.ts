import { describe, expect, it } from '@jest/globals';
import type { Walk } from '#testing';
import { choosing, licence, measureFacts, running } from '../testing/measure-walks.js';

const refs = ['A6', 'B1', 'B4', 'B6'];

function results(walk: Walk, ...failed: string[]): Walk {
  const open = walk.context.measure?.lines.filter(({ status }) => status === 'open') ?? [];
  walk.give('record_measure_result', { lines: open.map(({ ref }) => ({ ref, passed: !failed.includes(ref) })) });
  return walk;
}

describe('settle_measure', () => {
  it('needs the result of every part', () => {
    const walk = running();
    expect(walk.refused('settle_measure', {})).toEqual(refs.map((ref) => `measure.line_open(${ref})`));
    walk.give('record_measure_result', { lines: [{ ref: 'B6', passed: true }] });
    expect(walk.refused('settle_measure', { repeat_declined: 'x' })).toHaveLength(3);
  });

  it('everything passed: full recognition is proposed, a second person decides, the result is told', () => {
    const walk = results(running());
    expect(walk.give('settle_measure', {}).status).toBe('review');
    expect(walk.context.proposal).toMatchObject({
      outcome: 'full',
      from: 'compensation.running',
      substantial_differences: [],
    });
    expect(walk.refused('approve_outcome', {}, { by: 'assessor@hwk-demo' })).toEqual(['review.same_person']);
    expect(walk.give('approve_outcome', {}).status).toBe('recognised');
    expect(walk.context.notices.slice(-3).map(({ kind }) => kind)).toEqual([
      'decision',
      'certificate',
      'measure_result',
    ]);
    expect(walk.context.decisions.map(({ outcome, standing }) => [outcome, standing])).toEqual([
      ['measure_required', 'superseded'],
      ['full', 'current'],
    ]);
    expect(walk.context.measure?.lines.every(({ status }) => status === 'passed')).toBe(true);
  });

  it('before a licence the equivalence is told, with the result', () => {
    const walk = results(running('adaptation_period', licence));
    walk.give('settle_measure', {});
    expect(walk.give('approve_outcome', {}).status).toBe('licence_checks');
    expect(walk.context.notices.slice(-2).map(({ kind }) => kind)).toEqual(['equivalence', 'measure_result']);
  });

  it('what was failed is open while it can be repeated, unless the applicant does not want to', () => {
    const walk = results(running(), 'B4');
    expect(walk.refused('settle_measure', {})).toEqual(['measure.line_open(B4)']);
    walk.give('settle_measure', { repeat_declined: 'I go back home.' });
    expect(walk.context.proposal).toMatchObject({ outcome: 'refused', ground: 'measure_failed' });
  });

  it('failed for good: a refusal on that ground, for the differences that are left', () => {
    const walk = results(running(), 'B4');
    walk.give('repeat_measure', { lines: ['B4'] });
    results(walk, 'B4').give('settle_measure', {});
    expect(walk.context.proposal).toMatchObject({ outcome: 'refused', substantial_differences: ['B4'] });
    expect(walk.give('approve_outcome', {}).status).toBe('refused');
    expect(walk.context.decisions.at(-1)).toMatchObject({ outcome: 'refused', ground: 'measure_failed' });
    expect(walk.context.notices.slice(-2).map(({ kind }) => kind)).toEqual(['refusal', 'measure_result']);
  });

  it('failed, where the procedure knows partial recognition: that', () => {
    const { outcomes } = measureFacts().profile;
    const [full] = outcomes;
    if (!full) throw new Error('no outcome');
    const partial = { ...full, outcome: 'partial' as const, notices: ['decision' as const] };
    const walk = results(running('adaptation_period', { outcomes: [...outcomes, partial] }), 'B4');
    walk.give('settle_measure', { repeat_declined: 'x' });
    expect(walk.context.proposal).toMatchObject({ outcome: 'partial', substantial_differences: ['B4'] });
    expect(walk.give('approve_outcome', {}).status).toBe('partially_recognised');
  });

  it('goes back to where it ran when the reviewer returns it', () => {
    const walk = results(running());
    walk.give('settle_measure', {});
    expect(walk.give('return_to_assessor', { reason: 'the logbook is missing' }).status).toBe('compensation.running');
    expect(walk.ask('settle_measure', {}).accepted).toBe(true);
  });

  it('what the notice must say in words is taken from the decision that required the measure', () => {
    const { notices } = measureFacts().profile;
    const must_state = [{ statement: 'offset_reasons' as const, written_by: 'writer' as const, cite: '§ 1' }];
    const profile = { notices: notices.map((each) => (each.kind === 'refusal' ? { ...each, must_state } : each)) };
    const failedWith = (reasons: { offset_reasons?: string }) => {
      const walk = choosing(profile);
      walk.stored = {
        ...walk.stored,
        context: { ...walk.context, decisions: walk.context.decisions.map((decision) => ({ ...decision, reasons })) },
      };
      walk.give('choose_measure', { measure: 'adaptation_period' });
      walk.give('schedule_measure', { start: '2026-03-02' });
      return results(walk, 'B4');
    };
    const declined = { repeat_declined: 'x' };
    expect(failedWith({}).refused('settle_measure', declined)).toEqual(['notice.reason_missing(offset_reasons)']);
    const walk = failedWith({ offset_reasons: 'The experience is in another field.' });
    walk.give('settle_measure', declined);
    expect(walk.context.proposal?.statements).toEqual([
      { code: 'offset_reasons', text: 'The experience is in another field.' },
    ]);
  });

  it('needs the hearing that the procedure demands before what follows', () => {
    const walk = results(running('adaptation_period', { hearing: { before: ['refused'], cite: '§ 28' } }), 'B4');
    expect(walk.refused('settle_measure', { repeat_declined: 'x' })).toEqual(['hearing.missing(refused)']);
  });
});

describe('a part without which a test is not passed', () => {
  const withOral = () => {
    const { measures } = running('aptitude_test').facts.profile;
    const named = { ref: 'oral', title: { de: 'mündlich', en: 'oral' } };
    return {
      measures: measures.map((measure) =>
        measure.lines.from === 'schedule' ? { ...measure, lines: { ...measure.lines, required: [named] } } : measure,
      ),
    };
  };
  const test = () => {
    const walk = choosing(withOral());
    walk.give('choose_measure', { measure: 'aptitude_test' });
    walk.give('schedule_measure', { start: '2026-03-02', lines: ['ward', 'home'] });
    return walk;
  };
  const result = (passed: boolean, ...refs: string[]) => ({ lines: refs.map((ref) => ({ ref, passed })) });

  it('is open though everything that was named is passed, and may be named by its result', () => {
    const walk = test();
    walk.give('record_measure_result', result(true, 'ward', 'home'));
    expect(walk.refused('settle_measure', {})).toEqual(['measure.line_open(oral)']);
    expect(walk.refused('record_measure_result', result(true, 'clinic'))).toEqual(['measure.unknown_line(clinic)']);
    walk.give('record_measure_result', result(true, 'oral'));
    expect(walk.give('settle_measure', {}).status).toBe('review');
  });

  it('is not waited for once another part is failed for good', () => {
    const walk = test();
    walk.give('record_measure_result', result(false, 'ward', 'home'));
    expect(walk.give('settle_measure', { repeat_declined: 'no' }).status).toBe('review');
  });
});
