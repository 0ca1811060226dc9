import { said, sentence, type SaidLine } from './describe-line.js';
import { codeInWords, conditionInWords, durationInWords, timesInWords } from './describe-words.js';
import type { Profile, ProfileDeadline } from './schema.js';

const triggers: Readonly<Record<string, string>> = {
  created: 'the day on which the draft was opened',
  received: 'the receipt of the application',
  file_complete: 'the day on which the file is complete',
  decided: 'the decision',
  notified: 'the notification of the decision',
  measure_chosen: 'the choice of the measure',
  length_change_requested: 'the provider’s request for another length',
};

const kinds: Readonly<Record<ProfileDeadline['kind'], string>> = {
  strict: 'It must be kept by the',
  should: 'It should be kept, unless the case is atypical, by the',
  target: 'It is an aim without legal effect for the',
};

const silences: Readonly<Record<ProfileDeadline['silence'], string>> = {
  nothing: 'When it passes, nothing follows by itself.',
  appealable: 'When it passes, a remedy against the failure to decide opens; silence approves nothing.',
  deemed_approved: 'When it passes, silence approves.',
  card_issued: 'When it passes, the card is issued.',
  discard: 'When it passes, the draft is discarded.',
};

const ends: Readonly<Record<ProfileDeadline['suspensions'][number]['until'], string>> = {
  reply: 'until the reply',
  period_end: 'until the END of the period that was set, whenever the reply comes',
  clarified: 'until the matter is clarified',
};

/** From what a deadline runs, in words. */
export function triggerInWords(trigger: string): string {
  const forum = /^(?<forum>.+)_decided$/.exec(trigger)?.groups?.['forum'];
  if (triggers[trigger]) return triggers[trigger];
  return forum ? `the decision on the ${codeInWords(forum)}` : `the event “${codeInWords(trigger)}”`;
}

export function deadlineLines({ deadlines }: Pick<Profile, 'deadlines'>): SaidLine[] {
  return deadlines.flatMap((deadline) => [
    mainLine(deadline),
    ...extensionLines(deadline),
    ...suspensionLines(deadline),
  ]);
}

function mainLine(deadline: ProfileDeadline): SaidLine {
  const {
    id,
    title,
    trigger,
    duration,
    kind,
    binds,
    when,
    silence,
    rolls,
    saturday_is_working_day: saturday,
  } = deadline;
  return said(
    sentence(
      `${title.en} (${id}): ${durationInWords(duration)} from ${triggerInWords(trigger)}.`,
      when && `Where ${conditionInWords(when)}.`,
      `${kinds[kind]} ${binds}.`,
      silences[silence],
      !rolls && 'An end on a day off stays where it is.',
      saturday && 'Saturdays count as working days.',
    ),
    deadline,
  );
}

function extensionLines({ id, extension }: ProfileDeadline): SaidLine[] {
  if (!extension) return [{ text: `${id}: it may not be extended.` }];
  const { times, cap, reasoned, when } = extension;
  const by = cap ? `by ${durationInWords(cap)} at most` : 'by an appropriate period';
  return [
    said(
      sentence(
        `${id}: it may be extended ${timesInWords(times)}, ${by}${reasoned ? ', with reasons' : ''}`,
        when && `where ${conditionInWords(when)}`,
      ).concat('.'),
      extension,
    ),
  ];
}

function suspensionLines({ id, suspensions }: ProfileDeadline): SaidLine[] {
  return suspensions.map((suspension) => {
    const { cause, until, except_issued_in: group } = suspension;
    const except = group ? `, but not over a document issued in ${group}` : '';
    return said(`${id}: it stands still for ${codeInWords(cause)}, ${ends[until]}${except}.`, suspension);
  });
}
