import { said, sentence, type SaidLine } from './describe-line.js';
import {
  codeInWords,
  conditionInWords,
  durationInWords,
  listInWords,
  numberInWords,
  timesInWords,
} from './describe-words.js';
import type { Profile, ProfileMeasure } from './schema.js';

const comparisons: Readonly<Record<Profile['equivalence']['comparison'], string>> = {
  required: 'The qualifications are compared unit by unit.',
  optional: 'The qualifications may be compared unit by unit; what was judged binds the outcome.',
  none: 'Nothing is compared.',
};

export function equivalenceLines({ equivalence }: Profile): SaidLine[] {
  const { comparison, duration_is_criterion: counts, offset, limbs } = equivalence;
  const by = offset.by.length > 0 ? listInWords(offset.by.map(codeInWords), 'or') : 'nothing';
  return [
    said(
      sentence(
        comparisons[comparison],
        counts
          ? 'A difference in duration alone can be substantial.'
          : 'Only content makes a difference substantial; duration alone does not.',
      ),
      equivalence,
    ),
    ...limbs.map((limb) => said(`A difference is substantial only if: ${limb.title.en}.`, limb)),
    said(
      sentence(
        `A difference may be offset by ${by}.`,
        offset.needs_formal_validation && 'Lifelong learning offsets only where it was formally validated.',
      ),
      offset,
    ),
  ];
}

export function routeLines({ routes }: Profile): SaidLine[] {
  return routes.map((route) => {
    const { id, title, when, comparison, measures, outcomes } = route;
    return said(
      sentence(
        `${title.en} (${id}): open ${when ? `where ${conditionInWords(when)}` : 'always'}.`,
        comparisons[comparison],
        measures.length > 0
          ? `It offers ${listInWords(measures.map(codeInWords), 'or')}.`
          : 'No measure can be required.',
        outcomes && `It may end with ${listInWords(outcomes.map(codeInWords), 'or')}.`,
      ),
      route,
    );
  });
}

export function admissionLines({ admission }: Profile): SaidLine[] {
  if (!admission) return [];
  return [
    said('An application is admitted before it is assessed.', admission),
    ...admission.variants.map((variant) => {
      const where = variant.when ? `, where ${conditionInWords(variant.when)}` : '';
      return said(`It may be made for: ${variant.title.en} (${variant.variant})${where}.`, variant);
    }),
  ];
}

export function measureLines({ measures, choice, waiver }: Profile): SaidLine[] {
  return [
    ...measures.flatMap((measure) => oneMeasure(measure)),
    ...(choice
      ? [
          said(`The ${codeInWords(choice.by)} chooses among the measures.`, choice),
          ...choice.exceptions.map((exception) =>
            said(
              sentence(
                `The ${codeInWords(exception.by)} decides where ${conditionInWords(exception.when)}.`,
                exception.both && 'Several measures may be required together.',
              ),
              exception,
            ),
          ),
        ]
      : []),
    ...(waiver
      ? [
          said(
            `The applicant may give up the assessment for good, once informed; then ${listInWords(waiver.measures.map(codeInWords), 'or')} stays in full.`,
            waiver,
          ),
        ]
      : []),
  ];
}

function oneMeasure(measure: ProfileMeasure): SaidLine[] {
  const { type, title, max, available_within: within, repeat, extension } = measure;
  return [
    said(
      sentence(
        `${title.en} (${type}):`,
        max ? `${durationInWords(max)} at most,` : '',
        `${linesInWords(measure)}.`,
        within && `It is to be possible within the deadline ${within}.`,
      ),
      measure,
    ),
    ...(extension
      ? [
          said(
            `${type}: it may be lengthened ${timesInWords(extension.times)}${extension.max ? ` by ${durationInWords(extension.max)} at most` : ''}.`,
            extension,
          ),
        ]
      : []),
    repeat
      ? said(
          `${type}: ${repeat.scope === 'failed' ? 'what was failed' : 'the whole'} may be repeated ${timesInWords(repeat.times)}${repeat.after_extension ? ', once it was lengthened' : ''}.`,
          repeat,
        )
      : { text: `${type}: nothing may be repeated.` },
  ];
}

function linesInWords({ lines }: ProfileMeasure): string {
  switch (lines.from) {
    case 'differences':
      return 'one line for each difference of the decision';
    case 'schedule':
      return `${numberInWords(lines.min)} to ${numberInWords(lines.max)} lines, named when it is scheduled${alwaysInWords(lines.required)}`;
    case 'profile':
      return `the lines ${listInWords(lines.lines.map(({ ref }) => ref))}`;
  }
}

function alwaysInWords(required: readonly { ref: string }[] = []): string {
  return required.length > 0 ? `, ${listInWords(required.map(({ ref }) => ref))} among them` : '';
}

export function licenceLines({ licence_checks: checks }: Profile): SaidLine[] {
  return checks.map((check) =>
    said(
      sentence(
        `${check.title.en} (${check.check})${check.level ? `, level ${check.level} at least` : ''}.`,
        check.when && `Checked where ${conditionInWords(check.when)}.`,
        check.max_age && `The evidence may be ${durationInWords(check.max_age)} old at most.`,
      ),
      check,
    ),
  );
}

export function afterwardsLines({ supplements, continue_to_measures, revocation_grounds }: Profile): SaidLine[] {
  return [
    ...(supplements
      ? [
          said(
            sentence(
              `After ${listInWords(supplements.after.map(codeInWords), 'or')} a supplementary application may follow`,
              supplements.times !== undefined && timesInWords(supplements.times),
              supplements.deadline && `within the deadline ${supplements.deadline}`,
              supplements.outcomes && `and end with ${listInWords(supplements.outcomes.map(codeInWords), 'or')}`,
            ).concat('.'),
            supplements,
          ),
        ]
      : []),
    ...(continue_to_measures ? [said('A partial decision may go on to measures.', continue_to_measures)] : []),
    ...revocation_grounds.map((ground) => said(`A decision may be revoked because: ${ground.title.en}.`, ground)),
  ];
}
