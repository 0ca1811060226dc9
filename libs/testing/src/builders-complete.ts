import type { Application, Facts } from '#lifecycle';
import type { Profile } from '#procedures';
import type { NoticeKind, Outcome, StatementCode } from '#vocabulary';
import { c01Application, factsOf } from './builders-facts.js';

const cite = '§ 1';
const text = (words: string) => ({ de: words, en: words });

type Deadline = Profile['deadlines'][number];
type Measure = Profile['measures'][number];

/**
 * A procedure that has everything that a profile can say: every command can be taken and every status reached. What
 * would stand in the way of all else holds only where the application's `facts` say so: `pays`, `licence`, `silent`.
 */
export function completeProfile(): Partial<Profile> {
  const { outcomes, remedies, deadlines } = factsOf().profile;
  return {
    commands_off: [],
    fees: [fee('application', { first: true, when: { fact: 'facts.pays', is: true } }), fee('certificate', {})],
    dispense_grounds: [{ ground: 'lost', title: text('Lost'), cite }],
    events: ['transmitted', 'residence_granted'].map((event) => ({ event, title: text(event), cite })),
    admission: { variants: [{ variant: 'whole', title: text('Whole'), cite }], cite },
    alternative_procedure: {
      grounds: [{ ground: 'refugee', title: text('Refugee'), cite }],
      instruments: ['work_sample', 'expert_interview'],
      cite,
    },
    hearing: { before: ['partial_access'], cite },
    cooperation: { warning: true, cite },
    routes: [
      { id: 'automatic', title: text('Automatic'), comparison: 'none', measures: [], cite },
      {
        id: 'general',
        title: text('General'),
        comparison: 'required',
        measures: ['adaptation_period', 'aptitude_test'],
        cite,
      },
    ],
    waiver: { measures: ['adaptation_period'], cite },
    measures: [
      measure('adaptation_period', { form: 'period', max: 'P3Y', extension: { times: 1, max: 'P1Y', cite } }),
      measure('aptitude_test', { lines: { from: 'schedule', min: 2, max: 5 } }),
    ],
    choice: {
      by: 'applicant',
      exceptions: [{ when: { fact: 'facts.imposed', is: true }, by: 'assessor', both: true, cite }],
      cite,
    },
    licence_checks: ['language', 'health'].map((check) => ({
      check,
      title: text(check),
      when: { fact: 'facts.licence', is: true },
      ...(check === 'language' ? { level: 'B2' as const } : { max_age: 'P3M' }),
      cite,
    })),
    supplements: { after: ['partial'], cite },
    continue_to_measures: { cite },
    revocation_grounds: [{ ground: 'fraud', title: text('Fraud'), cite }],
    deadlines: [...deadlines.flatMap(silent), ...furtherDeadlines],
    outcomes: [
      ...outcomes,
      outcome('measure_required', ['compensation']),
      outcome('statement', ['statement']),
      outcome('level_recognised', ['decision']),
      {
        ...outcome('partial_access', ['decision']),
        limbs: ['qualified_at_home', 'separable'].map((limb) => ({ limb, title: text(limb), cite })),
      },
    ],
    notices: [
      notice('acknowledgement', 'receipt_date', 'decision_deadline', 'missing_documents'),
      notice('document_request', 'missing_documents'),
      notice('extension', 'decision_deadline'),
      notice('decision', 'legal_effect', 'remedy_instruction'),
      notice('equivalence', 'legal_effect', 'remedy_instruction'),
      notice('compensation', 'substantial_differences', 'measures', 'choice', 'remedy_instruction'),
      notice('refusal', 'remedy_instruction'),
      notice('inadmissible', 'remedy_instruction'),
      notice('remedy_decision', 'remedy_instruction'),
      notice('certificate', 'legal_effect', 'verification'),
      notice('confirmation', 'legal_effect', 'remedy_instruction'),
      notice('statement', 'purpose', 'disclaimer'),
    ],
    remedies,
  };
}

/** What the machine must know of a case in the complete procedure; changes of the profile stand instead of its values. */
export function completeFacts({
  profile,
  ...changes
}: Partial<Omit<Facts, 'profile'>> & { profile?: Partial<Profile> } = {}): Facts {
  const known = factsOf();
  const whole = { ...known.profile, ...completeProfile(), ...profile };
  return {
    ...known,
    profile: whole,
    later: { ...whole, version: whole.version + 1 },
    ...(known.reference ? { offered: { ...known.reference, id: `${known.reference.id}-other` } } : {}),
    elsewhere: ['ihk-demo'],
    ...changes,
  };
}

/** The application of C01 with every field that one can have. */
export function completeApplication(facts: Record<string, boolean> = {}): Application {
  return {
    ...c01Application,
    birth_date: '1994-08-02',
    protection: 'refugee',
    languages: { de: 'B2' },
    variant: 'whole',
    mandate: { to: 'A friend', since: '2026-01-10' },
    channel: 'electronic',
    declarations: ['no_prior_application'],
    facts,
    conflicts: ['assessor#3'],
  };
}

/** The duty to decide with a double for whom silence approves; the first that applies counts. */
function silent(deadline: Deadline): Deadline[] {
  if (deadline.id !== 'decide') return [deadline];
  return [{ ...deadline, silence: 'deemed_approved', when: { fact: 'facts.silent', is: true } }, deadline];
}

const furtherDeadlines: Deadline[] = [
  deadlineRule('draft', { trigger: 'created', silence: 'discard', binds: 'applicant' }),
  deadlineRule('after_transmission', { trigger: 'transmitted' }),
  deadlineRule('test_available', { trigger: 'measure_chosen', when: { fact: 'measure', is: 'aptitude_test' } }),
  deadlineRule('length_change', { trigger: 'length_change_requested', duration: 'P2W', silence: 'deemed_approved' }),
];

/** A deadline of a profile, six months from receipt and binding the authority unless `more` says otherwise. */
export function deadlineRule(id: string, more: Partial<Deadline>): Deadline {
  return {
    id,
    title: text(id),
    trigger: 'received',
    duration: 'P6M',
    kind: 'strict',
    binds: 'authority',
    suspensions: [],
    silence: 'nothing',
    rolls: true,
    saturday_is_working_day: false,
    suspension_days: 'both_edges',
    cite,
    ...more,
  };
}

function measure(type: Measure['type'], more: Partial<Measure>): Measure {
  return {
    type,
    title: text(type),
    form: 'test',
    lines: { from: 'differences' },
    repeat: { times: 1, scope: 'failed', cite },
    cite,
    ...more,
  };
}

function fee(stage: string, more: Partial<Profile['fees'][number]>): Profile['fees'][number] {
  return {
    stage,
    amount_cents: 15_000,
    currency: 'EUR',
    payee: 'authority',
    first: false,
    blocks_clock: false,
    waivers: [{ ground: 'hardship', title: text('Hardship'), cite }],
    cite,
    ...more,
  };
}

function outcome(name: Outcome, notices: NoticeKind[]): Profile['outcomes'][number] {
  return { outcome: name, title: text(name), effect: text(name), notices, cite };
}

function notice(kind: NoticeKind, ...statements: StatementCode[]): Profile['notices'][number] {
  const must_state = statements.map((statement) => ({ statement, written_by: 'filled' as const, cite }));
  return { kind, must_state, recipient: 'applicant', cite };
}
