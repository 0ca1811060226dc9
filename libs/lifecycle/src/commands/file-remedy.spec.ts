import { describe, expect, it } from '@jest/globals';
import { factsOf, Walk, walkTo } from '#testing';
import { standingBlockers } from '../rules.js';
import { due } from '../testing/afterwards.js';
import type { Profile } from '#procedures';

// Decided on 2 February, notified on the 6th: the objection ends on Friday, 6 March.
const objection = { against: 'decision', forum: 'objection' } as const;
const court = { against: 'decision', forum: 'court' } as const;
const late = { against: 'failure_to_decide', forum: 'court' } as const;

const standing = (walk: Walk, on = walk.day) =>
  standingBlockers('file_remedy', {
    ...walk.event('file_remedy', objection, { on }),
    status: walk.status,
    context: walk.context,
  }).map(({ code }) => code);

describe('file_remedy against a decision', () => {
  it.each(['recognised', 'partially_recognised', 'refused'] as const)('is possible in %s, which stays', (status) => {
    const walk = walkTo(status);
    expect(walk.give('file_remedy', objection, { on: '2026-02-20' }).status).toBe(status);
    expect(walk.context.remedies).toMatchObject([
      { ...objection, subject: walk.context.decisions[0]?.id, filed_on: '2026-02-20', state: 'open' },
    ]);
    expect(due(walk, 'objection')).toBe('met');
  });

  it('is in time to the last day of the period, and not after', () => {
    const walk = walkTo('refused');
    expect(walk.ask('file_remedy', objection, { on: '2026-03-06' }).accepted).toBe(true);
    expect(walkTo('refused').refusal('file_remedy', objection, { on: '2026-03-07' })).toEqual([
      {
        code: 'remedy.out_of_time',
        item: 'objection',
        data: { until: '2026-03-06' },
        cite: 'VwGO § 70(1), § 58(2)',
      },
    ]);
  });

  it('is out of time also once the clock has passed the period, unless reinstatement is applied for', () => {
    const walk = walkTo('refused');
    walk.give('deadline_passed', { deadline: 'objection' }, { on: '2026-03-07' });
    expect(walk.refused('file_remedy', objection)).toEqual(['remedy.out_of_time(objection)']);
    walk.give('file_remedy', { ...objection, reinstatement: true });
    expect(walk.context.remedies).toMatchObject([{ reinstatement: true, state: 'open' }]);
    expect(due(walk, 'objection')).toBe('2026-03-06');
  });

  it('is in time for a year where the instruction was wrong', () => {
    const walk = walkTo('refused');
    walk.give('record_notification', { notice: 'refusal', instruction: 'wrong' });
    expect(walk.ask('file_remedy', objection, { on: '2027-02-08' }).accepted).toBe(true);
  });

  it('is possible before the deemed notification, and while notification is not known', () => {
    expect(walkTo('refused').ask('file_remedy', objection, { on: '2026-02-03' }).accepted).toBe(true);
    const returned = walkTo('refused');
    returned.give('record_notification', { notice: 'refusal', returned: true });
    expect(returned.ask('file_remedy', objection, { on: '2026-11-02' }).accepted).toBe(true);
  });

  it('is filed once', () => {
    const walk = walkTo('refused');
    walk.give('file_remedy', objection);
    expect(walk.refused('file_remedy', objection)).toEqual(['remedy.already_filed(objection)']);
  });

  it('needs a decision', () => {
    expect(walkTo('assessment').refused('file_remedy', objection)).toEqual(['remedy.not_yet_open(objection)']);
  });

  it('in a forum that the procedure does not know is not open, and says which', () => {
    expect(walkTo('refused').refusal('file_remedy', { against: 'decision', forum: 'complaint' })).toEqual([
      { code: 'remedy.not_yet_open', item: 'complaint', data: { against: 'decision' } },
    ]);
  });
});

describe('file_remedy in the next forum', () => {
  function dismissed(): Walk {
    const walk = walkTo('refused');
    walk.give('file_remedy', objection, { on: '2026-02-20' });
    walk.give('decide_remedy', { result: 'dismissed' }, { on: '2026-04-07' });
    return walk;
  }

  it('opens with the decision of the forum before', () => {
    const walk = walkTo('refused');
    expect(walk.refused('file_remedy', court)).toEqual(['remedy.not_yet_open(court)']);
    walk.give('file_remedy', objection, { on: '2026-02-20' });
    expect(walk.refused('file_remedy', court)).toEqual(['remedy.not_yet_open(court)']);
    expect(dismissed().ask('file_remedy', court).accepted).toBe(true);
  });

  it('has its period from the notification of that decision', () => {
    // Decided on 7 April, notified on the 11th: the month ends on Monday, 11 May.
    expect(due(dismissed(), 'court')).toBe('2026-05-11');
    expect(dismissed().ask('file_remedy', court, { on: '2026-05-11' }).accepted).toBe(true);
    expect(dismissed().refused('file_remedy', court, { on: '2026-05-12' })).toEqual(['remedy.out_of_time(court)']);
  });

  it('has no period while that decision is not notified', () => {
    const walk = dismissed();
    walk.give('record_notification', { notice: 'remedy_decision', returned: true });
    expect(due(walk, 'court')).toBe('closed');
    expect(walk.ask('file_remedy', court, { on: '2026-12-01' }).accepted).toBe(true);
  });

  it('never opens where the one before was missed', () => {
    const walk = walkTo('refused');
    expect(walk.refused('file_remedy', court, { on: '2026-05-01' })).toEqual(['remedy.not_yet_open(court)']);
  });
});

describe('file_remedy against a failure to decide', () => {
  it('opens when the period to decide is over, and the work goes on', () => {
    const walk = walkTo('assessment');
    expect(walk.refusal('file_remedy', late, { on: '2026-05-04' })).toMatchObject([
      { code: 'remedy.not_yet_open', item: 'court', data: { from: '2026-05-05' } },
    ]);
    expect(walk.give('file_remedy', late, { on: '2026-05-05' }).status).toBe('assessment');
    expect(walk.context.remedies).toMatchObject([{ against: 'failure_to_decide', state: 'open' }]);
    expect(walk.context.remedies?.[0]).not.toHaveProperty('subject');
    expect(walk.ask('record_comparison', { comparison: [{ ref: 'A1', credited: 0, result: 'gap' }] }).accepted).toBe(
      true,
    );
  });

  it('is open after the clock recorded it, without a last day', () => {
    const walk = walkTo('assessment');
    walk.give('deadline_passed', { deadline: 'decide' }, { on: '2026-05-05' });
    expect(walk.ask('file_remedy', late, { on: '2028-01-03' }).accepted).toBe(true);
  });

  it('is not open before the clock began, nor once it was decided', () => {
    expect(walkTo('intake').refused('file_remedy', late, { on: '2026-12-01' })).toEqual(['remedy.not_yet_open(court)']);
    expect(walkTo('refused').refused('file_remedy', late, { on: '2026-12-01' })).toEqual([
      'remedy.not_yet_open(court)',
    ]);
  });
});

describe('file_remedy against a notice', () => {
  const against = { against: 'notice', forum: 'objection' } as const;

  it('is against the newest that instructs on remedies, within the period from its notification', () => {
    const walk = walkTo('refused');
    expect(walk.refused('file_remedy', against, { on: '2026-03-07' })).toEqual(['remedy.out_of_time(objection)']);
    walk.give('file_remedy', against, { on: '2026-03-06' });
    expect(walk.context.remedies).toMatchObject([{ ...against, subject: walk.context.notices.at(-1)?.id }]);
  });

  it('needs one', () => {
    const walk = walkTo('intake');
    walk.give('acknowledge', {});
    expect(walk.refused('file_remedy', against)).toEqual(['remedy.not_yet_open(objection)']);
  });
});

describe('whether a remedy can be filed at all', () => {
  it('is said as of today, without reinstatement', () => {
    const walk = walkTo('refused');
    expect(standing(walk)).toEqual([]);
    expect(standing(walk, '2026-03-07')).toEqual(['remedy.out_of_time']);
    expect(standing(walkTo('intake'))).toEqual(['remedy.not_yet_open']);
    expect(standing(walkTo('assessment'), '2026-05-05')).toEqual([]);
  });

  it('is no in a procedure without remedies', () => {
    const profile: Partial<Profile> = { remedies: [] };
    expect(standing(walkTo('refused', factsOf({ profile })))).toEqual(['remedy.not_yet_open']);
  });
});
