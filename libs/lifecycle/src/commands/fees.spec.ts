import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { c01Application, factsOf, Walk, walkTo } from '#testing';
import { feeList } from '../fees.js';
import { commandsOf } from '../engine.js';
import { waitingFor, waitsOn } from '../waiting.js';

type Fee = Profile['fees'][number];

const fee = (stage: string, more: Partial<Fee> = {}): Fee => ({
  stage,
  amount_cents: 15000,
  currency: 'EUR',
  payee: 'authority',
  first: false,
  blocks_clock: false,
  waivers: [{ ground: 'hardship', title: { de: 'Härte', en: 'Hardship' }, cite: '§ 9' }],
  cite: '§ 8',
  ...more,
});
const refugees = { fact: 'protection', is: 'refugee' };

function walkWith(fees: Fee[], application: object = {}): Walk {
  return new Walk(factsOf({ profile: { fees } }), { ...c01Application, ...application });
}

function listOf({ context, facts }: Walk) {
  return feeList({ context, facts }).map(({ stage, amount_cents, status }) => [stage, amount_cents, status]);
}

describe('a fee that the procedure asks for first', () => {
  const first = fee('application', { first: true });

  it('is asked for on submission, and the case waits for it though it is received', () => {
    const walk = walkWith([first, fee('assessment')]);
    expect(walk.give('submit', {}).status).toBe('awaiting_payment');
    expect(walk.context.received_on).toBe('2026-02-02');
    expect(walk.context.requests).toEqual([
      expect.objectContaining({
        kind: 'payment',
        stage: 'application',
        status: 'requested',
        waits_on: 'applicant',
      }),
    ]);
    expect(listOf(walk)).toEqual([
      ['application', 15000, 'open'],
      ['assessment', 15000, 'not_requested'],
    ]);
  });

  it('leads to intake once all of it came', () => {
    const walk = walkWith([first]);
    walk.give('submit', {});
    expect(walk.give('record_payment', { amount: 100.1, reference: 'R1' }).status).toBe('awaiting_payment');
    expect(walk.context.requests[0]?.status).toBe('requested');
    expect(walk.give('record_payment', { amount: 49.9, reference: 'R2' }, { on: '2026-02-10' }).status).toBe('intake');
    expect(walk.context.fees).toEqual([
      expect.objectContaining({ status: 'paid', paid_cents: 15000, settled_on: '2026-02-10', reference: 'R2' }),
    ]);
    expect(walk.context.requests[0]).toMatchObject({ status: 'answered', answered_on: '2026-02-10' });
  });

  it('leads to intake when it is waived on a ground of the profile, and on no other', () => {
    const walk = walkWith([first]);
    walk.give('submit', {});
    expect(walk.refusal('waive_fee', { ground: 'sympathy' })).toEqual([
      { code: 'fee.no_ground', item: 'application', data: { grounds: ['hardship'] }, cite: '§ 8' },
    ]);
    expect(walk.give('waive_fee', { ground: 'hardship' }).status).toBe('intake');
    expect(listOf(walk)).toEqual([['application', 15000, 'waived']]);
  });

  it('is waived on whatever ground the authority states where the profile lists none', () => {
    const walk = walkWith([{ ...first, waivers: [] }]);
    walk.give('submit', {});
    expect(walk.give('waive_fee', { ground: 'equity' }).status).toBe('intake');
    expect(walk.context.fees).toEqual([expect.objectContaining({ status: 'waived', ground: 'equity' })]);
  });

  it('waits for the last of several', () => {
    const walk = walkWith([first, fee('translation', { first: true })]);
    walk.give('submit', {});
    expect(walk.give('record_payment', { stage: 'translation', amount: 150, reference: 'R' }).status).toBe(
      'awaiting_payment',
    );
    expect(walk.give('waive_fee', { stage: 'application', ground: 'hardship' }).status).toBe('intake');
  });

  it.each([
    ['exempt', { exempt_when: refugees }, 'intake'],
    ['not meant', { when: { not: refugees } }, 'intake'],
    ['to pay to somebody else', { payee: 'immigration_authority' as const }, 'intake'],
    ['meant', { when: refugees }, 'awaiting_payment'],
  ])('asks nothing of whom it is %s', (_, more, status) => {
    const walk = walkWith([{ ...first, ...more }], { protection: 'refugee' });
    expect(walk.give('submit', {}).status).toBe(status);
  });

  it('says of what has to wait that a fee is open', () => {
    const walk = walkWith([first]);
    walk.give('submit', {});
    expect(walk.refusal('confirm_complete', {})).toEqual([
      { code: 'command.not_in_status', item: 'confirm_complete', data: { status: 'awaiting_payment' } },
      { code: 'fee.open', item: 'application', data: { amount: '150.00 EUR' } },
    ]);
    expect(walk.refused('record_comparison', { comparison: [] })).toEqual(['command.not_in_status(record_comparison)']);
  });

  it('lets receipt be acknowledged and the application be withdrawn meanwhile', () => {
    const walk = walkWith([first]);
    walk.give('submit', {});
    expect(walk.give('acknowledge', {}).status).toBe('awaiting_payment');
    expect(walk.give('withdraw', {}).status).toBe('withdrawn');
    expect(walk.context.requests[0]?.status).toBe('closed');
  });
});

describe('a fee that the decision clock waits for', () => {
  const blocking = fee('assessment', { blocks_clock: true });

  it('keeps the file from being complete while it is open', () => {
    const walk = walkWith([blocking]);
    walk.give('submit', {});
    walk.give('request_payment', {});
    expect(walk.refusal('confirm_complete', {})).toEqual([
      { code: 'fee.open', item: 'assessment', data: { amount: '150.00 EUR' }, cite: '§ 8' },
    ]);
    walk.give('record_payment', { amount: 150, reference: 'R' }, { on: '2026-02-20' });
    walk.give('confirm_complete', {}, { on: '2026-03-02' });
    expect(walk.context.completed_on).toBe('2026-02-20');
  });

  it('starts the clock with the last document where that came later', () => {
    const walk = walkWith([{ ...blocking, first: true }]);
    walk.give('submit', {}, { on: '2026-01-20' });
    walk.give('record_payment', { amount: 150, reference: 'R' }, { on: '2026-01-22' });
    walk.give('confirm_complete', {}, { on: '2026-02-05' });
    expect(walk.context.completed_on).toBe('2026-02-01');
  });

  it('leaves the clock alone where the profile does not say so', () => {
    const walk = walkWith([fee('application', { first: true })]);
    walk.give('submit', {});
    walk.give('record_payment', { amount: 150, reference: 'R' }, { on: '2026-03-20' });
    walk.give('confirm_complete', {});
    expect(walk.context.completed_on).toBe('2026-02-02');
  });
});

describe('request_payment', () => {
  it('asks for a later fee without moving the case; it is still asked for when the file is complete', () => {
    const walk = walkWith([fee('assessment')]);
    walk.give('submit', {});
    expect(walk.give('request_payment', { stage: 'assessment' }).status).toBe('intake');
    expect(walk.give('confirm_complete', {}).status).toBe('assessment');
    expect(walk.context.requests).toEqual([expect.objectContaining({ kind: 'payment', status: 'requested' })]);
    expect(walk.give('record_payment', { amount: 150, reference: 'R' }).status).toBe('assessment');
    expect(walk.context.requests[0]?.status).toBe('answered');
  });

  it('takes the fees one after the other where no stage is named', () => {
    const walk = walkWith([fee('assessment'), fee('certificate', { amount_cents: 2000 })]);
    walk.give('submit', {});
    walk.give('request_payment', {});
    walk.give('request_payment', {});
    expect(listOf(walk)).toEqual([
      ['assessment', 15000, 'open'],
      ['certificate', 2000, 'open'],
    ]);
    expect(walk.refused('request_payment', {})).toEqual(['fee.not_due']);
  });

  it('knows only the fees of the profile, each once, and none from which the applicant is exempt', () => {
    const walk = walkWith([fee('assessment'), fee('hearing', { exempt_when: refugees })], { protection: 'refugee' });
    walk.give('submit', {});
    expect(walk.refused('request_payment', { stage: 'tip' })).toEqual(['fee.not_in_profile(tip)']);
    expect(walk.refused('request_payment', { stage: 'hearing' })).toEqual(['fee.not_due(hearing)']);
    walk.give('request_payment', { stage: 'assessment' });
    expect(walk.refused('request_payment', { stage: 'assessment' })).toEqual(['fee.not_due(assessment)']);
    expect(listOf(walk)).toEqual([
      ['assessment', 15000, 'open'],
      ['hearing', 0, 'exempt'],
    ]);
  });

  it('stops the clock where the profile lets payment stop it, until it is paid', () => {
    const deadlines = factsOf().profile.deadlines.map((rule) => ({
      ...rule,
      suspensions: [{ cause: 'payment' as const, until: 'reply' as const, cite: '§ 1' }],
    }));
    const walk = new Walk(factsOf({ profile: { fees: [fee('assessment')], deadlines } }));
    walk.give('submit', {});
    walk.give('request_payment', {}, { on: '2026-02-10' });
    walk.give('record_payment', { amount: 150, reference: 'R' }, { on: '2026-02-12' });
    expect(walk.context.ledger.slice(-2)).toEqual([
      { entry: 'suspended', suspension: 'payment-1', cause: 'payment', on: '2026-02-10' },
      { entry: 'resumed', suspension: 'payment-1', on: '2026-02-12' },
    ]);
  });
});

describe('record_payment and waive_fee', () => {
  it('need a fee that was asked for, or one that could be', () => {
    const walk = walkWith([fee('assessment')]);
    walk.give('submit', {});
    expect(walk.refused('record_payment', { amount: 1, reference: 'R' })).toEqual(['request.none_open']);
    expect(walk.refused('record_payment', { stage: 'tip', amount: 1, reference: 'R' })).toEqual([
      'request.none_open(tip)',
    ]);
    expect(walk.give('waive_fee', { ground: 'hardship' }).status).toBe('intake');
    expect(listOf(walk)).toEqual([['assessment', 15000, 'waived']]);
    expect(walk.refused('waive_fee', { ground: 'hardship' })).toEqual(['fee.not_due']);
  });

  it('are not offered where there is nothing to pay', () => {
    const walk = walkWith([]);
    walk.give('submit', {});
    const { context, facts, day, status } = walk;
    const situation = { status, context, facts, day, actor: { id: 'x', role: 'caseworker' as const }, at: '', ids: [] };
    const allowed = commandsOf(situation).filter(({ allowed: isAllowed }) => isAllowed);
    const names = allowed.map(({ command }) => command);
    for (const command of ['request_payment', 'record_payment', 'waive_fee'] as const) {
      expect(names).not.toContain(command);
    }
  });
});

describe('a fee that was asked for before the decision', () => {
  const decided = () => {
    const walk = walkTo('review', factsOf({ profile: { fees: [fee('assessment')] } }));
    walk.give('request_payment', {});
    walk.give('approve_outcome', {}, { on: '2026-03-02' });
    return walk;
  };

  it('is owed after it: the case waits for nothing else', () => {
    const walk = decided();
    expect(waitingFor(walk.context)).toEqual(['payment']);
    expect(waitsOn(walk.status, walk.context)).toBe('applicant');
    expect(walk.give('record_payment', { amount: 150, reference: 'R1' }).status).toBe('refused');
    expect(waitingFor(walk.context)).toEqual([]);
    expect(walk.refused('record_payment', { amount: 1, reference: 'R2' })).toEqual([
      'command.not_in_status(record_payment)',
    ]);
  });

  it('may be waived after it, and nothing else may', () => {
    const walk = decided();
    expect(walk.give('waive_fee', { ground: 'hardship' }).status).toBe('refused');
    expect(walk.refused('waive_fee', { ground: 'hardship' })).toEqual(['command.not_in_status(waive_fee)']);
    expect(walk.refused('request_payment', {})).toEqual(['command.not_in_status(request_payment)']);
  });

  it('is closed for good with the application', () => {
    const walk = decided();
    walk.give('withdraw', {});
    expect(waitingFor(walk.context)).toEqual([]);
    expect(walk.refused('record_payment', { amount: 150, reference: 'R1' })).toEqual([
      'command.not_in_status(record_payment)',
    ]);
  });
});
