import type { EarlierMeasure, MeasureLine } from '#lifecycle';
import type { NoticeData } from '#notices';
import type { NoticeSubject } from './subject.js';

type Taken = Pick<EarlierMeasure, 'type' | 'lines'>;

/** How every measure went that was taken for this decision, part by part. */
export function measureResults(subject: NoticeSubject): Pick<NoticeData, 'measure_results'> {
  const { measure } = subject.context;
  if (!measure) return {};
  const { type, lines, earlier = [] } = measure;
  const taken: Taken[] = [
    ...earlier.filter(({ ended }) => ended.how === 'done'),
    ...(type === undefined ? [] : [{ type, lines }]),
  ];
  return {
    measure_results: taken.map((each) => ({
      title: titleOf(subject, each),
      passed: each.lines.every(({ status }) => status === 'passed'),
      parts: each.lines.map((line) => ({
        title: partTitle(subject, each, line),
        passed: line.status === 'passed',
        ...(line.why ? { why: line.why } : {}),
      })),
    })),
  };
}

function titleOf({ facts }: NoticeSubject, { type }: Taken) {
  return facts.profile.measures.find((measure) => measure.type === type)?.title ?? { de: type, en: type };
}

/** A part that is a unit of the reference or stands in the profile has a title there; another has its name. */
function partTitle({ facts, reference }: NoticeSubject, { type }: Taken, { ref }: MeasureLine) {
  const rule = facts.profile.measures.find((measure) => measure.type === type)?.lines;
  const named = rule?.from === 'profile' ? rule.lines.find((line) => line.ref === ref)?.title : undefined;
  return named ?? reference?.units.find((unit) => unit.id === ref)?.title ?? ref;
}
