import { describe, expect, it } from '@jest/globals';
import { holds, type Condition } from './condition.js';
import { loadProfiles } from './load.js';
import { requiredDocuments } from './required-documents.js';

const groups = { EU: ['PL', 'BG'], EEA: ['PL', 'BG', 'NO'], EU_EEA_CH: ['PL', 'BG', 'NO', 'CH'] };
const profiles = loadProfiles(Object.keys(groups));

function shipped(id: string) {
  const profile = profiles.find((candidate) => candidate.id === id);
  if (!profile) throw new Error(`${id} is not shipped`);
  return profile;
}

type File = Record<string, unknown>;
const applies = (condition: Condition | undefined, file: File) => !condition || holds(condition, file, groups);

/** Of the variants of a deadline the one that counts in this case: duration and kind. */
function deadline(profile: string, id: string, file: File = {}) {
  const rule = shipped(profile).deadlines.find((candidate) => candidate.id === id && applies(candidate.when, file));
  return rule && `${rule.duration} ${rule.kind} from ${rule.trigger}, ${rule.silence}`;
}

const openRoutes = (profile: string, file: File) =>
  shipped(profile)
    .routes.filter(({ when }) => applies(when, file))
    .map(({ id }) => id);

function chooser(profile: string, file: File) {
  const { choice } = shipped(profile);
  const exception = choice?.exceptions.find(({ when }) => applies(when, file));
  return exception ? `${exception.by}${exception.both ? ', both' : ''}` : choice?.by;
}

const statements = (profile: string, kind: string) =>
  shipped(profile)
    .notices.filter((notice) => notice.kind === kind)
    .flatMap(({ must_state }) => must_state.map(({ statement }) => statement));

describe('the shipped profiles', () => {
  it('are seven, in force from 2025-01-01 at the latest', () => {
    expect(profiles.map(({ id }) => id)).toEqual([
      'de-bqfg-nonregulated',
      'de-bqfg-regulated',
      'de-nursing-eu',
      'de-nursing-third-country',
      'de-validation-bbig-50b',
      'eu-2005-36-general-system',
      'lrc-academic',
    ]);
    for (const { effective_from } of profiles) expect(effective_from <= '2025-01-01').toBe(true);
  });

  it.each<[string, string, File, string | undefined]>([
    ['de-bqfg-nonregulated', 'acknowledge', {}, 'P1M strict from received, nothing'],
    ['de-bqfg-nonregulated', 'decide', {}, 'P3M strict from file_complete, appealable'],
    ['de-bqfg-regulated', 'decide', {}, 'P3M strict from file_complete, appealable'],
    [
      'de-bqfg-regulated',
      'aptitude_test_available',
      { measure: 'aptitude_test' },
      'P6M strict from measure_chosen, nothing',
    ],
    [
      'de-bqfg-regulated',
      'aptitude_test_available',
      { outcome: 'measure_required', facts: { measure_set_by_professional_law: true } },
      'P6M strict from notified, nothing',
    ],
    ['de-nursing-third-country', 'acknowledge', {}, undefined],
    ['de-nursing-third-country', 'decide', {}, 'P4M strict from file_complete, appealable'],
    ['de-nursing-third-country', 'test_available', { outcome: 'measure_required' }, 'P6M strict from decided, nothing'],
    [
      'de-nursing-third-country',
      'test_available',
      { outcome: 'measure_required', measure: 'adaptation_period' },
      undefined,
    ],
    [
      'de-nursing-third-country',
      'change_of_adaptation_length',
      {},
      'P2W strict from length_change_requested, deemed_approved',
    ],
    ['de-nursing-eu', 'decide', {}, 'P4M strict from file_complete, appealable'],
    ['de-nursing-eu', 'decide', { qualification: { annex_v: true } }, 'P3M strict from file_complete, appealable'],
    [
      'de-nursing-eu',
      'decide',
      { qualification: { annex_v: true }, route: 'general' },
      'P4M strict from file_complete, appealable',
    ],
    ['de-nursing-eu', 'decide', { route: 'partial_access' }, 'P3M strict from file_complete, appealable'],
    ['de-nursing-eu', 'decide', { route: 'acquired_rights' }, 'P4M strict from file_complete, appealable'],
    ['eu-2005-36-general-system', 'acknowledge', {}, 'P1M strict from received, nothing'],
    ['eu-2005-36-general-system', 'decide', {}, 'P3M strict from file_complete, appealable'],
    [
      'eu-2005-36-general-system',
      'alert',
      { events: { forgery_finding: true } },
      'P3D strict from forgery_finding, nothing',
    ],
    ['lrc-academic', 'decide', {}, 'P4M target from file_complete, nothing'],
    ['de-validation-bbig-50b', 'supplement_application', { outcome: 'partial' }, 'P5Y strict from notified, nothing'],
    ['de-validation-bbig-50b', 'supplement_application', { outcome: 'full' }, undefined],
  ])('%s: %s', (profile, id, file, expected) => {
    expect(deadline(profile, id, file)).toBe(expected);
  });
});

describe('de-bqfg-regulated', () => {
  it('extends by a month at most where the training is from the EU, the EEA or Switzerland', () => {
    const cap = (file: File) =>
      shipped('de-bqfg-regulated').deadlines.find(({ id, when }) => id === 'decide' && applies(when, file))?.extension
        ?.cap;
    expect(cap({ qualification: { country: 'CH' } })).toBe('P1M');
    expect(cap({ facts: { recognised_in_eu: true } })).toBe('P1M');
    expect(cap({ qualification: { country: 'TR' } })).toBeUndefined();
  });

  it('does not suspend over a document from the EU or the EEA', () => {
    for (const { id, suspensions } of shipped('de-bqfg-regulated').deadlines.filter(({ id }) => id === 'decide')) {
      const verification = suspensions.find(({ cause }) => cause === 'verification');
      expect([id, verification?.except_issued_in, verification?.until]).toEqual(['decide', 'EEA', 'period_end']);
    }
  });

  it('asks for the right to practise where the occupation is regulated at home as well', () => {
    const codes = (facts: File) =>
      requiredDocuments(shipped('de-bqfg-regulated'), { facts }, groups)
        .filter(({ mandatory }) => mandatory)
        .map(({ code }) => code);
    expect(codes({ regulated_in_training_state: true })).toContain('right_to_practise_certificate');
    expect(codes({})).not.toContain('right_to_practise_certificate');
  });
});

describe('de-nursing-third-country', () => {
  const { measures, waiver, licence_checks, equivalence } = shipped('de-nursing-third-country');
  const measure = (type: string) => measures.find((candidate) => candidate.type === type);

  it('repeats only what was failed of the classic test, and all of the circuit', () => {
    expect(measure('knowledge_test')?.repeat).toMatchObject({ times: 1, scope: 'failed' });
    expect(measure('knowledge_test_parcours')?.repeat).toMatchObject({ times: 1, scope: 'complete' });
    expect(measure('knowledge_test_parcours')?.lines).toMatchObject({ from: 'profile', lines: { length: 5 } });
    expect(measure('adaptation_period')).toMatchObject({ max: 'P3Y', repeat: { times: 1 }, extension: { times: 1 } });
  });

  it('counts content alone, and lifelong learning only where it was validated', () => {
    expect(equivalence).toMatchObject({ duration_is_criterion: false, offset: { needs_formal_validation: true } });
  });

  it('lets the assessment be waived, and asks for B2 before the licence', () => {
    expect(waiver?.measures).toContain('knowledge_test');
    expect(licence_checks.map(({ check, level }) => [check, level])).toEqual([
      ['reliability', undefined],
      ['health', undefined],
      ['language', 'B2'],
    ]);
  });

  it('may leave out why practice did not offset a difference; nursing from the EU may not', () => {
    expect(statements('de-nursing-third-country', 'compensation')).not.toContain('offset_reasons');
    expect(statements('de-nursing-eu', 'compensation')).toContain('offset_reasons');
  });
});

describe('de-nursing-eu', () => {
  it.each<[string, File, string[]]>([
    ['a diploma of Annex V', { qualification: { country: 'PL', annex_v: true } }, ['automatic']],
    ['a European Professional Card', { facts: { european_professional_card: true } }, ['automatic']],
    [
      'a diploma of the former Yugoslavia',
      { qualification: { country: 'YUG' } },
      ['acquired_rights', 'general', 'partial_access'],
    ],
    [
      'the same without three years of practice',
      { qualification: { country: 'YUG' }, facts: { three_years_of_practice: false } },
      ['general', 'partial_access'],
    ],
    ['evidence at level a', { qualification: { country: 'PL', art11_level: 'a' } }, ['level_a', 'partial_access']],
    ['any other', { qualification: { country: 'PL', art11_level: 'b' } }, ['general', 'partial_access']],
  ])('opens to %s its routes', (_, file, expected) => {
    expect(openRoutes('de-nursing-eu', file)).toEqual(expected);
  });

  it('leaves the choice to the applicant, but there is none at level a', () => {
    expect(chooser('de-nursing-eu', { route: 'general' })).toBe('applicant');
    expect(chooser('de-nursing-eu', { route: 'level_a' })).toBe('assessor');
  });
});

describe('eu-2005-36-general-system', () => {
  const levels = (held: string, required: string) => ({
    qualification: { art11_level: held },
    reference: { art11_level: required },
  });

  it.each([
    ['c', 'd', 'applicant'],
    ['a', 'b', 'applicant'],
    ['a', 'c', 'assessor'],
    ['b', 'd', 'assessor'],
    ['b', 'e', 'assessor'],
    ['a', 'd', 'assessor, both'],
  ])('with level %s where %s is required the choice is of the %s', (held, required, expected) => {
    expect(chooser('eu-2005-36-general-system', levels(held, required))).toBe(expected);
  });

  it('may refuse level a where level e is required, and only there', () => {
    const refusal = shipped('eu-2005-36-general-system').outcomes.find(({ outcome }) => outcome === 'refused');
    const ground = refusal?.grounds?.find(({ ground: code }) => code === 'level_a_for_level_e');
    expect(applies(ground?.when, levels('a', 'e'))).toBe(true);
    expect(applies(ground?.when, levels('a', 'd'))).toBe(false);
  });

  it('extends by a month at most, and states what Article 14(6) asks for', () => {
    const decide = shipped('eu-2005-36-general-system').deadlines.find(({ id }) => id === 'decide');
    expect(decide?.extension).toMatchObject({ times: 1, cap: 'P1M' });
    expect(statements('eu-2005-36-general-system', 'compensation')).toEqual(
      expect.arrayContaining([
        'level_required',
        'level_held',
        'substantial_differences',
        'offset_reasons',
        'remedy_instruction',
      ]),
    );
  });

  it('grants partial access on three conditions', () => {
    const partial = shipped('eu-2005-36-general-system').outcomes.find(({ outcome }) => outcome === 'partial_access');
    expect(partial?.limbs?.map(({ cite }) => cite.slice(-3))).toEqual(['(a)', '(b)', '(c)']);
  });
});

describe('lrc-academic', () => {
  it('demands the reasons of every refusal, compared or not', () => {
    const refusal = shipped('lrc-academic').notices.find(({ kind }) => kind === 'refusal');
    const reasons = refusal?.must_state.find(({ statement }) => statement === 'difference_reasons');
    expect([reasons?.written_by, reasons?.when_compared]).toEqual(['writer', undefined]);
  });

  it('does without a reference, and says what a statement is for', () => {
    expect(shipped('lrc-academic').subject.reference).toBe('optional');
    expect(statements('lrc-academic', 'statement')).toEqual(
      expect.arrayContaining(['purpose', 'disclaimer', 'verification']),
    );
  });
});

describe('de-validation-bbig-50b', () => {
  const { eligibility, application, supplements } = shipped('de-validation-bbig-50b');

  it('asks for 25 years of age, but not of persons with disabilities', () => {
    const age = eligibility.find(({ rule }) => rule === 'age_25');
    expect(age?.min_age).toBe(25);
    expect(applies(age?.waived_when, { facts: { disability: true } })).toBe(true);
    expect(applies(age?.waived_when, { variant: 'partial_disability_only' })).toBe(true);
    expect(applies(age?.waived_when, { variant: 'full' })).toBe(false);
  });

  it('waits twelve months after a refusal, and supplements once', () => {
    expect(application.wait_periods[0]).toMatchObject({ after: 'refused', duration: 'P12M' });
    expect(supplements).toMatchObject({ after: ['partial'], times: 1, deadline: 'supplement_application' });
  });
});
