import { describe, expect, it } from '@jest/globals';
import { NotThereYet, mismatches, type Seen } from './expectations.js';
import { checksSchema, type Checks } from './format-checks.js';
import { caseViewSchema, noticeViewSchema } from './views.js';

const body = caseViewSchema.parse({
  id: '1',
  version: 7,
  status: 'partially_recognised',
  outcome: 'partial',
  waiting_for: [],
  deadlines: [
    { id: 'acknowledge', kind: 'strict', status: 'met', due_on: '2026-03-02' },
    { id: 'decide', kind: 'strict', status: 'running', due_on: '2026-05-04' },
    { id: 'objection', kind: 'strict', status: 'passed', due_on: '2026-04-01' },
    { id: 'court', kind: 'should', status: 'suspended', due_on: null },
    { id: 'study', kind: 'target', status: 'suspended', due_on: '2026-06-03' },
    { id: 'complaint', kind: 'strict', status: 'not_started' },
  ],
  substantial_differences: ['B6', 'A6'],
  certificate: null,
});

const notices = [
  { id: 'n1', kind: 'decision', statements: ['remedy_instruction'], recipient: 'applicant', notified_on: '2026-06-01' },
  {
    id: 'n2',
    kind: 'decision',
    statements: ['remedy_instruction', 'substantial_differences'],
    recipient: 'employer',
    notified_on: '2026-06-09',
  },
].map((notice) => noticeViewSchema.parse(notice));

const seen: Seen = { body, notices };

function differences(checks: Checks, of: Seen = seen): string[] {
  return mismatches(checksSchema.parse(checks), of).map(({ what }) => what);
}

describe('what is expected of a case', () => {
  it.each<[Checks, string[]]>([
    [{ status: 'partially_recognised', outcome: 'partial' }, []],
    [{ status: 'recognised' }, ['status']],
    [{ outcome: 'full' }, ['outcome']],
    [{ waiting_for: [] }, []],
    [{ waiting_for: ['information'] }, ['waiting_for']],
    [{ substantial_differences: ['A6', 'B6'] }, []],
    [{ substantial_differences: ['A6'] }, ['substantial_differences']],
    [{ certificate: 'none' }, []],
    [{ certificate: 'valid' }, ['certificate']],
    [{ deadline_kinds: { decide: 'strict', court: 'should' } }, []],
    [{ deadline_kinds: { decide: 'target' } }, ['deadline_kinds.decide']],
  ])('%j', (checks, expected) => {
    expect(differences(checks)).toEqual(expected);
  });

  it.each([
    ['acknowledge', 'none'],
    ['decide', '2026-05-04'],
    ['objection', '2026-04-01'],
    ['court', 'suspended'],
    ['study', '2026-06-03'],
    ['complaint', 'none'],
    ['unheard_of', 'none'],
  ])('the deadline %s is %s', (id, word) => {
    expect(differences({ deadlines: { [id]: word } })).toEqual([]);
    const other = word === 'none' ? '2026-05-05' : 'none';
    expect(mismatches({ deadlines: { [id]: other } }, seen)).toEqual([
      { what: `deadlines.${id}`, expected: other, came: word },
    ]);
  });

  it.each<[Checks, string[]]>([
    [{ notices: ['decision'] }, []],
    [{ notices: ['decision', 'certificate'] }, ['notices']],
    [{ notice_states: { decision: ['substantial_differences'] } }, []],
    [{ notice_states: { decision: ['choice'] } }, ['notice_states.decision']],
    [{ notice_omits: { decision: ['choice'] } }, []],
    [{ notice_omits: { decision: ['choice', 'substantial_differences'] } }, ['notice_omits.decision']],
    [{ recipients: { decision: 'employer' } }, []],
    [{ recipients: { decision: 'applicant' } }, ['recipients.decision']],
    [{ notified: { decision: '2026-06-09' } }, []],
    [{ notified: { decision: '2026-06-01' } }, ['notified.decision']],
    [{ notified: { decision: 'none' } }, ['notified.decision']],
    [{ notified: { refusal: '2026-06-01' } }, ['refusal']],
  ])('of several notices the newest counts: %j', (checks, expected) => {
    expect(differences(checks)).toEqual(expected);
  });

  it('compares what later versions show: measures, remedies, conditions, fees', () => {
    const later: Seen = {
      notices,
      body: caseViewSchema.parse({
        ...body,
        measure: { type: 'aptitude_test', lines: [{ ref: 'A6', status: 'open' }] },
        remedies: [{ against: 'decision', state: 'open', id: 'x' }],
        conditions: [{ id: 'language', state: 'met' }],
        fees: [{ stage: 'application', amount_cents: 55000 }],
        certificate: { standing: 'valid' },
      }),
    };
    const checks: Checks = {
      measure: { type: 'aptitude_test' },
      remedies: [{ against: 'decision', state: 'open' }],
      conditions: { language: 'met' },
      fees: { application: 550 },
      certificate: 'valid',
    };
    expect(differences(checks, later)).toEqual([]);
    expect(differences({ measure: { type: 'adaptation_period' } }, later)).toEqual(['measure.type']);
    expect(differences({ remedies: [{ against: 'notice' }] }, later)).toEqual(['remedies']);
    expect(differences({ conditions: { language: 'unknown', health: 'met' } }, later)).toEqual([
      'conditions.language',
      'conditions.health',
    ]);
    expect(differences({ fees: { application: 500 } }, later)).toEqual(['fees.application']);
  });

  it.each<Checks>([
    { measure: {} },
    { remedies: [{ against: 'decision' }] },
    { conditions: { a: 'met' } },
    { fees: { a: 1 } },
  ])('does not pass over what the case says nothing of: %j', (checks) => {
    expect(() => mismatches(checks, seen)).toThrow(NotThereYet);
  });
});
