import {
  admissionLines,
  afterwardsLines,
  equivalenceLines,
  licenceLines,
  measureLines,
  routeLines,
} from './describe-course.js';
import { deadlineLines } from './describe-deadlines.js';
import { said, section, sentence, type SaidLine, type SaidSection } from './describe-line.js';
import { feeLines, noticeLines, remedyLines, serviceLines } from './describe-notices.js';
import { codeInWords, conditionInWords, durationInWords, listInWords } from './describe-words.js';
import type { Profile } from './schema.js';

export type { SaidLine, SaidSection } from './describe-line.js';

/** What a profile says, in plain English, part by part, each line with its citation. */
export function describeProfile(profile: Profile): SaidSection[] {
  return [
    ...section(`${profile.title.en} (${profile.id}, version ${profile.version})`, headLines(profile)),
    ...section('Who may apply, and for what', applicationLines(profile)),
    ...section('Documents', documentLines(profile)),
    ...section('Deadlines', deadlineLines(profile)),
    ...section('Routes', routeLines(profile)),
    ...section('Assessment', [...equivalenceLines(profile), ...procedureLines(profile)]),
    ...section('Outcomes', outcomeLines(profile)),
    ...section('Measures', measureLines(profile)),
    ...section('Before the licence', licenceLines(profile)),
    ...section('Afterwards', afterwardsLines(profile)),
    ...section('Notices', noticeLines(profile)),
    ...section('Service', serviceLines(profile)),
    ...section('Remedies', remedyLines(profile)),
    ...section('Fees', feeLines(profile)),
    ...section(
      'Events outside the case',
      profile.events.map((event) => said(`${event.title.en} (${event.event}).`, event)),
    ),
    ...section('Commands that this procedure does not know', commandLines(profile)),
    ...section('Statistics', statisticsLines(profile)),
  ];
}

function headLines(profile: Profile): SaidLine[] {
  const { effective_from, effective_to, applies_to_pending, jurisdiction, language, provenance, legal_basis } = profile;
  return [
    {
      text: sentence(
        `In force from ${effective_from}${effective_to ? ` to ${effective_to}` : ''}.`,
        applies_to_pending
          ? 'Pending cases may be moved to this version.'
          : 'Pending cases stay with the version that they were submitted under.',
      ),
    },
    { text: `Jurisdiction: ${jurisdiction}. Notices bind in ${language === 'de' ? 'German' : 'English'}.` },
    { text: `Where nothing else is said, the values are ${provenance.trim()}.` },
    ...legal_basis.map((basis) => said(basis.title ? `It rests on: ${basis.title.en}.` : 'It rests on this.', basis)),
    ...profile.competent_authority.map((rule) => said(`${rule.area.en}: ${rule.authority.en}.`, rule)),
  ];
}

const needs = { required: 'is named', optional: 'may be named', none: 'is not named' } as const;

function applicationLines(profile: Profile): SaidLine[] {
  const { subject, application, eligibility } = profile;
  return [
    said(
      `A foreign qualification ${needs[subject.qualification]}; a reference qualification ${needs[subject.reference]}.`,
      subject,
    ),
    ...application.required.map((field) => said(`To be filled in: ${codeInWords(field.field)}.`, field)),
    ...application.declarations.map((each) => said(`To be declared: ${each.title.en} (${each.code}).`, each)),
    ...application.wait_periods.map((wait) =>
      said(
        `After the outcome ${codeInWords(wait.after)}: no further application for ${durationInWords(wait.duration)}.`,
        wait,
      ),
    ),
    ...eligibility.map((rule) =>
      said(
        sentence(
          `Condition: ${rule.title.en} (${rule.rule}).`,
          rule.min_age !== undefined && `Computed from the date of birth: ${rule.min_age} years.`,
          rule.min_experience &&
            `Computed from the experience that is stated: ${rule.min_experience.times_training} times the training of the reference.`,
          rule.when && `Only where ${conditionInWords(rule.when)}.`,
          rule.waived_when && `Not asked where ${conditionInWords(rule.waived_when)}.`,
        ),
        rule,
      ),
    ),
    ...admissionLines(profile),
  ];
}

function documentLines({ documents, dispense_grounds: grounds }: Profile): SaidLine[] {
  return [
    ...documents.map((document) => {
      const { code, title, mandatory, when, waived_when, form, language, max_age } = document;
      return said(
        sentence(
          `${title.en} (${code}): ${mandatory ? 'mandatory' : 'not mandatory'}${when ? ` where ${conditionInWords(when)}` : ''}.`,
          waived_when && `Not asked for where ${conditionInWords(waived_when)}.`,
          form && `Form: ${codeInWords(form)}.`,
          language && `Language: ${language === 'de' ? 'German' : 'English'}.`,
          max_age && `${durationInWords(max_age)} old at most.`,
        ),
        document,
      );
    }),
    ...grounds.map((ground) => said(`A document may be dispensed with because: ${ground.title.en}.`, ground)),
  ];
}

function procedureLines({ alternative_procedure: other, hearing, cooperation, review }: Profile): SaidLine[] {
  return [
    ...(other
      ? [
          said(
            `Skills may be established otherwise, by ${listInWords(other.instruments.map(codeInWords), 'or')}.`,
            other,
          ),
          ...other.grounds.map((ground) => said(`Ground for that: ${ground.title.en} (${ground.ground}).`, ground)),
        ]
      : []),
    ...(hearing ? [said(hearingInWords(hearing.before), hearing)] : []),
    ...(cooperation
      ? [
          said(
            cooperation.warning
              ? 'A case is closed for want of cooperation only after a warning and its period.'
              : 'A case may be closed for want of cooperation without a warning.',
            cooperation,
          ),
        ]
      : []),
    said(review.four_eyes ? 'Another person than the proposer approves.' : 'The proposer may approve as well.', review),
  ];
}

function hearingInWords(before: readonly string[]): string {
  if (before.length === 0) return 'Before no outcome must the applicant be heard.';
  return `The applicant must be heard before ${listInWords(before.map(codeInWords), 'or')}.`;
}

function outcomeLines({ outcomes }: Profile): SaidLine[] {
  return outcomes.flatMap((outcome) => [
    said(
      sentence(
        `${outcome.title.en} (${outcome.outcome}): ${outcome.effect.en.trim()}`,
        outcome.valid_for && `It holds for ${durationInWords(outcome.valid_for)}.`,
      ),
      outcome,
    ),
    ...(outcome.grounds ?? []).map((ground) => {
      const where = ground.when ? `, where ${conditionInWords(ground.when)}` : '';
      return said(`${outcome.outcome}: a ground is ${ground.title.en} (${ground.ground})${where}.`, ground);
    }),
    ...(outcome.limbs ?? []).map((limb) =>
      said(`${outcome.outcome}: must be met and stated: ${limb.title.en} (${limb.limb}).`, limb),
    ),
  ]);
}

function commandLines({ commands_off }: Profile): SaidLine[] {
  return commands_off.map((off) => said(`${codeInWords(off.command)}.`, off));
}

function statisticsLines({ statistics }: Profile): SaidLine[] {
  return statistics
    ? [said(`Asked for: ${listInWords(statistics.characteristics.map(codeInWords))}.`, statistics)]
    : [];
}
