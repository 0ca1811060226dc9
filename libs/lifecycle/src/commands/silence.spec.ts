import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { c01Application, factsOf, uploadsOf, mandatoryOf, Walk, walkTo } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { newCase } from '../engine.js';
import type { Facts } from '../types.js';

type Deadline = Profile['deadlines'][number];
type Notice = Profile['notices'][number];

const { profile } = factsOf();
const confirmation: Notice = {
  kind: 'confirmation',
  must_state: [{ statement: 'remedy_instruction', written_by: 'filled', cite: '§ 42a' }],
  recipient: 'applicant',
  cite: '§ 42a(3)',
};

/** The decision's deadline with this effect of silence; the file is complete on 2 February, the last day is 4 May. */
function silentFacts(silence: Deadline['silence'], more: Partial<Profile> = {}): Facts {
  const deadlines = profile.deadlines.map((rule) => (rule.id === 'decide' ? { ...rule, silence } : rule));
  return factsOf({ profile: { deadlines, notices: [...profile.notices, confirmation], ...more } });
}

const late = { on: '2026-05-05' };
const decide = { deadline: 'decide' };

describe('silence that counts as approval', () => {
  it.each(['assessment', 'review'] as const)('recognises the applicant from %s with the last day over', (status) => {
    const walk = walkTo(status, silentFacts('deemed_approved'));
    const { effects, status: after } = walk.give('deadline_passed', decide, late);
    expect(after).toBe('recognised');
    const [decision] = walk.context.decisions;
    expect(decision).toMatchObject({ kind: 'deemed', outcome: 'full', decided_on: '2026-05-05', standing: 'current' });
    expect(effects).toEqual([
      expect.objectContaining({ type: 'decision_issued', four_eyes: false }),
      expect.objectContaining({ notice: expect.objectContaining({ kind: 'confirmation', decision: decision?.id }) }),
      expect.objectContaining({ notice: expect.objectContaining({ kind: 'certificate' }) }),
    ]);
    expect(walk.context.proposal).toBeUndefined();
    expect(walk.context.certificate).toMatchObject({ standing: 'valid', decision: decision?.id });
  });

  it('leaves no duty of the authority and no request open, and opens the remedies', () => {
    const walk = walkTo('assessment', silentFacts('deemed_approved'));
    walk.give('request_documents', { documents: ['identity'] });
    walk.give('deadline_passed', decide, late);
    const { context, facts, day } = walk;
    const running = caseDeadlines({ context, facts, day }).filter(({ status }) => status === 'running');
    expect(running.map(({ id }) => id)).toEqual(['objection']);
    expect(context.requests.map(({ status }) => status)).toEqual(['closed']);
  });

  it('holds since the day after the last, however late the clock learns of it; the letter is of today', () => {
    const walk = walkTo('assessment', silentFacts('deemed_approved'));
    walk.give('deadline_passed', decide, { on: '2026-05-20' });
    expect(walk.context.decisions[0]?.decided_on).toBe('2026-05-05');
    expect(walk.context.notices[0]).toMatchObject({ kind: 'confirmation', dispatched_on: '2026-05-20' });
  });

  it('lets the confirmation prove it where the procedure has no certificate', () => {
    const outcomes = profile.outcomes.map((rule) => ({ ...rule, notices: [rule.notices[0] ?? 'decision'] }));
    const walk = walkTo('assessment', silentFacts('deemed_approved', { outcomes }));
    walk.give('deadline_passed', decide, late);
    expect(walk.context.notices.map(({ kind }) => kind)).toEqual(['confirmation']);
    expect(walk.context.certificate?.notice).toBe(walk.context.notices[0]?.id);
  });

  const licence_checks = [{ check: 'language', title: { de: 'Sprache', en: 'Language' }, cite: '§ 2' }];

  it('is followed by the checks for the licence, as a finding that was made', () => {
    const walk = walkTo('assessment', silentFacts('deemed_approved', { licence_checks }));
    expect(walk.give('deadline_passed', decide, late).status).toBe('licence_checks');
    expect(walk.context.notices.map(({ kind }) => kind)).toEqual(['confirmation']);
    expect(walk.context.certificate).toBeUndefined();
  });

  it('issues a card whatever is checked afterwards', () => {
    const walk = walkTo('assessment', silentFacts('card_issued', { licence_checks }));
    expect(walk.give('deadline_passed', decide, late).status).toBe('recognised');
    expect(walk.context.certificate?.standing).toBe('valid');
  });

  it('goes on although the case rests', () => {
    const walk = walkTo('assessment', silentFacts('deemed_approved'));
    walk.give('rest_case', { reason: 'A court decides.' });
    expect(walk.give('deadline_passed', decide, late).status).toBe('recognised');
    expect(walk.context.resting).toBeUndefined();
  });
});

describe('silence that does not', () => {
  it.each(['nothing', 'appealable', 'discard'] as const)('%s: the case stays open and the duty with it', (silence) => {
    const walk = walkTo('assessment', silentFacts(silence));
    expect(walk.give('deadline_passed', decide, late).status).toBe('assessment');
    expect(walk.context.decisions).toEqual([]);
  });
});

describe('a draft that is left alone', () => {
  const expiry: Deadline = {
    id: 'draft_expires',
    title: { de: 'Entwurf', en: 'Draft' },
    trigger: 'created',
    duration: 'P3M',
    kind: 'strict',
    binds: 'applicant',
    suspensions: [],
    silence: 'discard',
    rolls: true,
    saturday_is_working_day: false,
    suspension_days: 'both_edges',
    cite: '§ 1',
  };
  const facts = factsOf({ profile: { deadlines: [...profile.deadlines, expiry] } });

  function draft(): Walk {
    const walk = new Walk(facts);
    walk.stored = newCase(c01Application, { facts, day: '2026-02-02' });
    return walk;
  }

  it('is discarded when its time is over', () => {
    const walk = draft();
    expect(walk.refused('deadline_passed', { deadline: 'draft_expires' }, { on: '2026-05-04' })).toEqual([
      'deadline.not_running(draft_expires)',
    ]);
    expect(walk.give('deadline_passed', { deadline: 'draft_expires' }, late).status).toBe('discarded');
  });

  it('is safe once it is submitted', () => {
    const walk = draft();
    walk.give('submit', {}, { on: '2026-05-04' });
    walk.facts = { ...facts, documents: uploadsOf(mandatoryOf(), '2026-02-01') };
    expect(walk.context.ledger).toContainEqual({ entry: 'met', deadline: 'draft_expires', on: '2026-05-04' });
    expect(walk.refused('deadline_passed', { deadline: 'draft_expires' }, { on: '2026-06-01' })).toEqual([
      'deadline.not_running(draft_expires)',
    ]);
  });
});
