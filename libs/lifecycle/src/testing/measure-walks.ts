import { c01Rows, deadlineRule, factsOf, Walk } from '#testing';
import type { Profile } from '#procedures';
import type { Facts } from '../types.js';

const cite = '§ 1';
const text = (words: string) => ({ de: words, en: words });

/** What the procedure of C01 lacks: measures, partial access, and a licence where `licence` says so. */
function measureProfile(): Partial<Profile> {
  const { deadlines, outcomes, notices } = factsOf().profile;
  const [full, partial, refused] = outcomes;
  if (!full || !partial || !refused) throw new Error('the profile of C01 has changed');
  const like = (outcome: Profile['outcomes'][number]['outcome'], kinds: typeof full.notices) => ({
    ...full,
    outcome,
    notices: kinds,
  });
  const states = (
    kind: Profile['notices'][number]['kind'],
    ...codes: Profile['notices'][number]['must_state'][number]['statement'][]
  ) => ({
    kind,
    must_state: codes.map((statement) => ({ statement, written_by: 'filled' as const, cite })),
    recipient: 'applicant' as const,
    cite,
  });
  return {
    commands_off: [],
    deadlines: [
      ...deadlines,
      deadlineRule('test_available', { trigger: 'measure_chosen', when: { fact: 'measure', is: 'aptitude_test' } }),
      deadlineRule('choice_open', {
        trigger: 'decided',
        when: { fact: 'outcome', is: 'measure_required' },
        duration: 'P1Y',
      }),
      deadlineRule('length_change', {
        trigger: 'length_change_requested',
        duration: 'P2W',
        silence: 'deemed_approved',
      }),
    ],
    outcomes: [
      full,
      refused,
      like('measure_required', ['compensation']),
      {
        ...like('partial_access', ['decision']),
        limbs: ['qualified_at_home', 'differences_too_large', 'separable'].map((limb) => ({
          limb,
          title: text(limb),
          cite,
        })),
      },
      like('statement', ['statement']),
      like('level_recognised', ['decision']),
    ],
    measures: [
      {
        type: 'adaptation_period',
        title: text('Period'),
        form: 'period',
        max: 'P3Y',
        lines: { from: 'differences' },
        repeat: { times: 1, scope: 'failed', cite },
        extension: { times: 1, max: 'P1Y', cite },
        cite,
      },
      {
        type: 'aptitude_test',
        title: text('Test'),
        form: 'test',
        lines: { from: 'schedule', min: 2, max: 5 },
        repeat: { times: 1, scope: 'failed', cite },
        available_within: 'test_available',
        cite,
      },
      {
        type: 'knowledge_test_parcours',
        title: text('Parcours'),
        form: 'test',
        lines: { from: 'profile', lines: ['s1', 's2', 's3'].map((ref) => ({ ref, title: text(ref) })) },
        repeat: { times: 1, scope: 'complete', cite },
        cite,
      },
    ],
    choice: {
      by: 'applicant',
      exceptions: [{ when: { fact: 'facts.authority_chooses', is: true }, by: 'assessor', both: true, cite }],
      cite,
    },
    notices: [
      ...notices.filter(({ kind }) => kind !== 'decision' && kind !== 'certificate'),
      states('decision', 'legal_effect', 'remedy_instruction'),
      states('certificate', 'legal_effect', 'verification'),
      states('compensation', 'substantial_differences', 'measures', 'choice', 'remedy_instruction'),
      states('equivalence', 'legal_effect', 'remedy_instruction'),
      states('statement', 'purpose', 'disclaimer'),
      states('measure_result'),
    ],
  };
}

const language = { check: 'language', title: text('Language'), level: 'B2' as const, cite };
const health = { check: 'health', title: text('Health'), max_age: 'P3M', cite };
const goodStanding = {
  check: 'good_standing',
  title: text('Good standing'),
  when: { fact: 'training_country', is: 'PH' },
  cite,
};

/** Language at B2, health not older than three months, good standing for those trained in the Philippines. */
export const licence = { licence_checks: [language, health, goodStanding] } satisfies Partial<Profile>;

/** A case like C01 in a procedure with measures. */
export function measureFacts(profile: Partial<Profile> = {}): Facts {
  return factsOf({ profile: { ...measureProfile(), ...profile } });
}

/** A case with its differences A6, B1, B4 and B6 compared, in assessment. */
export function compared(profile: Partial<Profile> = {}, facts: Record<string, boolean> = {}): Walk {
  const walk = new Walk(measureFacts(profile));
  walk.stored = {
    ...walk.stored,
    context: { ...walk.stored.context, application: { ...walk.context.application, facts } },
  };
  walk.give('submit', {});
  walk.give('confirm_complete', {});
  walk.give('record_comparison', { comparison: c01Rows });
  return walk;
}

/** A case in which a measure is required, before the choice. */
export function choosing(profile: Partial<Profile> = {}, facts: Record<string, boolean> = {}): Walk {
  const walk = compared(profile, facts);
  walk.give('propose_outcome', { outcome: 'measure_required' });
  walk.give('approve_outcome', {});
  return walk;
}

/** A case in which a measure runs. */
export function running(
  measure: 'adaptation_period' | 'aptitude_test' | 'knowledge_test_parcours' = 'adaptation_period',
  profile: Partial<Profile> = {},
): Walk {
  const walk = choosing(profile);
  walk.give('choose_measure', { measure });
  const plan = { adaptation_period: { length: 'P12M' }, aptitude_test: { lines: ['oral', 'ward', 'home'] } };
  walk.give('schedule_measure', { start: '2026-03-02', ...(plan as Record<string, object>)[measure] });
  return walk;
}

/** How every line of the measure stands: `A6 open`. */
export function linesOf({ context }: Walk): string[] {
  return context.measure?.lines.map(({ ref, status }) => `${ref} ${status}`) ?? [];
}
