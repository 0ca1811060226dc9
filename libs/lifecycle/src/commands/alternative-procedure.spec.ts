import { describe, expect, it } from '@jest/globals';
import { c01Rows, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { waitingFor, waitsOn } from '../waiting.js';
import { wideFacts } from '../testing/wide-facts.js';

const started = { ground: 'lost', instruments: ['work_sample', 'expert_interview'] };

function decideIn({ context, facts, day }: Walk) {
  return caseDeadlines({ context, facts, day }).find(({ id }) => id === 'decide');
}

function underWay(): Walk {
  const walk = walkTo('assessment');
  walk.give('start_alternative_procedure', started, { on: '2026-03-03' });
  return walk;
}

describe('start_alternative_procedure', () => {
  it('stops the clock until the matter is clarified', () => {
    const walk = underWay();
    expect(waitingFor(walk.context)).toEqual(['alternative_procedure']);
    expect(waitsOn('assessment', walk.context)).toBe('authority');
    expect(walk.context.requests[0]?.alternative).toEqual(started);
    expect(decideIn(walk)).toMatchObject({ status: 'suspended' });
    expect(decideIn(walk)?.due_on).toBeUndefined();
    expect(walk.refused('propose_outcome', { outcome: 'refused', ground: 'not_genuine' })).toContain(
      'request.open(alternative_procedure)',
    );
  });

  it('rests on a ground of the profile and uses its instruments', () => {
    const payload = { ground: 'bad_weather', instruments: ['work_sample', 'coffee_grounds'] };
    expect(walkTo('assessment').refusal('start_alternative_procedure', payload)).toEqual([
      expect.objectContaining({ code: 'alternative.no_ground', item: 'bad_weather', cite: 'BQFG § 14' }),
      expect.objectContaining({ code: 'alternative.unknown_instrument', item: 'coffee_grounds', cite: 'BQFG § 14' }),
    ]);
  });

  it('goes on once at a time, and only where the procedure has one', () => {
    expect(underWay().refused('start_alternative_procedure', started)).toEqual(['request.open(alternative_procedure)']);
    const without = walkTo('assessment', wideFacts({ alternative_procedure: undefined }));
    expect(without.refused('start_alternative_procedure', started)).toEqual([
      'command.not_in_profile(start_alternative_procedure)',
    ]);
  });
});

describe('finish_alternative_procedure', () => {
  const results = [
    { ref: 'A6', result: 'covered' as const },
    { ref: 'B4', result: 'gap' as const, why: 'no building automation was shown' },
  ];

  it('lets the clock go on and credits what it found', () => {
    const walk = underWay();
    walk.give('finish_alternative_procedure', { results }, { on: '2026-03-10' });
    expect(walk.context.requests[0]).toMatchObject({
      status: 'closed',
      answered_on: '2026-03-10',
      alternative: { results },
    });
    expect(walk.context.comparison).toEqual([
      { ref: 'A6', required: 20, credited: 20, by: [], result: 'covered' },
      { ref: 'B4', required: 12, credited: 0, by: [], result: 'gap', why: results[1]!.why },
    ]);
    // Eight days are added to 2 May; the 10th is a Sunday.
    expect(decideIn(walk)).toMatchObject({ suspended_until: '2026-03-10', due_on: '2026-05-11' });
  });

  it('stands in place of what was judged of the unit before, and keeps what does not change', () => {
    const walk = walkTo('assessment');
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('start_alternative_procedure', started);
    walk.give('finish_alternative_procedure', {
      results: [
        { ref: 'A6', result: 'partly', why: 'loop impedance was not measured' },
        { ref: 'A3', result: 'minor' },
      ],
    });
    const row = (ref: string) => walk.context.comparison.find((each) => each.ref === ref);
    expect(row('A6')).toEqual({
      ref: 'A6',
      required: 20,
      credited: 14,
      by: [],
      result: 'partly',
      essential: true,
      why: 'loop impedance was not measured',
    });
    expect(row('A3')).toEqual({ ref: 'A3', required: 6, credited: 6, by: [], result: 'minor', essential: false });
    expect(walk.context.comparison).toHaveLength(c01Rows.length);
  });

  it('knows the units, and needs a reason for a substantial difference', () => {
    const found = [
      { ref: 'Z9', result: 'covered' as const },
      { ref: 'B4', result: 'gap' as const },
    ];
    expect(underWay().refused('finish_alternative_procedure', { results: found })).toEqual([
      'comparison.unknown_unit(Z9)',
      'assessment.reason_missing(B4)',
    ]);
  });

  it('may find nothing; where nothing is compared there is no unit to credit', () => {
    expect(underWay().give('finish_alternative_procedure', { results: [] }).status).toBe('assessment');
    const walk = underWay();
    walk.facts = wideFacts({ equivalence: { ...walk.facts.profile.equivalence, comparison: 'none' } });
    expect(walk.refused('finish_alternative_procedure', { results })).toEqual([
      'comparison.unknown_unit(A6)',
      'comparison.unknown_unit(B4)',
    ]);
  });

  it('needs a procedure under way', () => {
    expect(walkTo('assessment').refused('finish_alternative_procedure', { results })).toEqual(['request.none_open']);
  });
});
