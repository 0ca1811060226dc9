import { describe, expect, it } from '@jest/globals';
import { c01Rows, coveredRows, factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';

const ground = 'no_foreign_certificate';

function compared(rows = c01Rows): Walk {
  const walk = walkTo('assessment');
  walk.give('record_comparison', { comparison: rows });
  return walk;
}

describe('propose_outcome', () => {
  it('leads to review and changes nothing else: no notice, no decision', () => {
    const walk = compared();
    const { status, effects } = walk.give('propose_outcome', { outcome: 'partial' });
    expect(status).toBe('review');
    expect(effects).toEqual([]);
    expect(walk.context.proposal).toMatchObject({
      outcome: 'partial',
      by: 'assessor@hwk-demo',
      from: 'assessment',
      substantial_differences: ['A6', 'B1', 'B4', 'B6'],
    });
  });

  it('needs every essential unit judged, where the outcome rests on the comparison', () => {
    const blockers = walkTo('assessment').refused('propose_outcome', { outcome: 'full' });
    expect(blockers).toContain('assessment.unit_unjudged(A6)');
    expect(blockers).not.toContain('assessment.unit_unjudged(A3)');
    expect(walkTo('assessment').ask('propose_outcome', { outcome: 'refused', ground }).accepted).toBe(true);
  });

  it.each([
    ['full against substantial differences', c01Rows, { outcome: 'full' }],
    ['partial without one', coveredRows, { outcome: 'partial' }],
    ['a refusal where something is credited, without a ground', c01Rows, { outcome: 'refused' }],
    ['a refusal on a ground that the profile does not know', c01Rows, { outcome: 'refused', ground: 'a_feeling' }],
    ['an outcome that the procedure does not offer', c01Rows, { outcome: 'measure_required' }],
  ] as const)('refuses what is inconsistent: %s', (_, rows, payload) => {
    expect(compared([...rows]).refused('propose_outcome', payload)).toEqual([
      `assessment.outcome_inconsistent(${payload.outcome})`,
    ]);
  });

  it('waits for a request that stops the clock, until it is answered or overdue', () => {
    const walk = compared();
    walk.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-02-20' });
    expect(walk.refused('propose_outcome', { outcome: 'partial' })).toEqual(['request.open(information)']);
    const answered = walk.give('provide_information', { items: [{ about: 'A6', answer: 'x' }] });
    expect(answered.status).toBe('assessment');
    expect(walk.ask('propose_outcome', { outcome: 'partial' }).accepted).toBe(true);
  });

  it('waits for no request that stops none', () => {
    const walk = compared();
    walk.give('request_documents', { documents: ['experience_or_other_competence'], until: '2026-12-01' });
    expect(walk.ask('propose_outcome', { outcome: 'partial' }).accepted).toBe(true);
  });

  it('states every reason that the notice must: one that is taken out is missing, one that is given stands', () => {
    const walk = compared();
    expect(walk.refused('propose_outcome', { outcome: 'partial', reasons: { difference_reasons: '' } })).toEqual([
      'notice.reason_missing(difference_reasons)',
    ]);
    expect(walk.refused('propose_outcome', { outcome: 'partial', reasons: { remedy_instruction: ' ' } })).toEqual([
      'notice.remedy_missing(remedy_instruction)',
    ]);
    walk.give('propose_outcome', { outcome: 'partial', reasons: { difference_reasons: 'In my own words.' } });
    expect(walk.context.proposal?.statements).toContainEqual({ code: 'difference_reasons', text: 'In my own words.' });
  });

  it('a refusal on a ground alone states no comparison, one after a comparison does', () => {
    const alone = walkTo('review').context.proposal?.statements.map(({ code }) => code);
    const after = compared();
    after.give('propose_outcome', { outcome: 'refused', ground });
    expect(alone).toEqual(['remedy_instruction']);
    expect(after.context.proposal?.statements.map(({ code }) => code)).toContain('substantial_differences');
  });
});

describe('return_to_assessor', () => {
  it('leads back, takes the proposal away and keeps the comparison', () => {
    const walk = compared();
    walk.give('propose_outcome', { outcome: 'partial' });
    expect(walk.give('return_to_assessor', { reason: 'B4' }).status).toBe('assessment');
    expect(walk.context.proposal).toBeUndefined();
    expect(walk.context.comparison).toHaveLength(18);
    expect(walk.ask('propose_outcome', { outcome: 'partial' }).accepted).toBe(true);
  });
});

describe('approve_outcome', () => {
  it.each([
    ['recognised', ['decision', 'certificate']],
    ['partially_recognised', ['decision']],
    ['refused', ['refusal']],
  ] as const)('leads to %s and issues %j', (status, kinds) => {
    const walk = walkTo(status);
    const issued = walk.context.notices.filter(({ decision }) => decision !== undefined);
    expect(issued.map(({ kind }) => kind)).toEqual(kinds);
    expect(walk.context.decisions.map(({ standing }) => standing)).toEqual(['current']);
    expect(walk.context.certificate?.standing).toBe(status === 'recognised' ? 'valid' : undefined);
  });

  it('meets the deadline, starts the remedy period at notification, and closes what was asked', () => {
    const walk = compared();
    walk.give('request_documents', { documents: ['experience_or_other_competence'], until: '2026-12-01' });
    walk.give('propose_outcome', { outcome: 'partial' });
    walk.give('approve_outcome', {}, { on: '2026-02-10' });
    expect(walk.context.ledger.slice(-2)).toEqual([
      { entry: 'met', deadline: 'decide', on: '2026-02-10' },
      { entry: 'started', deadline: 'objection', on: '2026-02-14', cause: 'notified' },
    ]);
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['closed']);
  });

  it('leaves no duty of the authority open, even where it never acknowledged', () => {
    const walk = walkTo('refused');
    const { context, facts, day } = walk;
    const owed = caseDeadlines({ context, facts, day }).filter(
      ({ binds, status }) => binds === 'authority' && status === 'running',
    );
    expect(owed.map(({ id }) => id)).toEqual([]);
  });

  it('takes another person where the profile wants four eyes, and any reviewer where not', () => {
    const own = { by: 'assessor@hwk-demo' };
    expect(walkTo('review').refusal('approve_outcome', {}, own)).toEqual([
      { code: 'review.same_person', cite: 'VwVfG § 10' },
    ]);
    const two = walkTo('review', factsOf({ profile: { review: { four_eyes: false, cite: '§ 1' } } }));
    expect(two.give('approve_outcome', {}, own).status).toBe('refused');
  });

  it('needs a proposal', () => {
    const walk = walkTo('review');
    walk.stored = { ...walk.stored, context: { ...walk.context, proposal: undefined } };
    expect(walk.refused('approve_outcome', {})).toEqual(['review.nothing_proposed']);
    expect(walk.refused('return_to_assessor', { reason: 'x' })).toEqual(['review.nothing_proposed']);
  });
});
