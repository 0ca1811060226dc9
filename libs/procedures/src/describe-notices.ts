import { said, sentence, type SaidLine } from './describe-line.js';
import { codeInWords, conditionInWords, durationInWords, listInWords, numberInWords } from './describe-words.js';
import type { Profile, ProfileNotice } from './schema.js';

export function noticeLines({ notices }: Pick<Profile, 'notices'>): SaidLine[] {
  return notices.map((notice) => {
    const { kind, outcomes, recipient, must_state } = notice;
    const on = outcomes ? ` on ${listInWords(outcomes.map(codeInWords), 'or')}` : '';
    const states =
      must_state.length > 0 ? `must state ${listInWords(must_state.map(statement))}` : 'has no set content';
    return said(`${codeInWords(kind)}${on} to the ${codeInWords(recipient)}: ${states}.`, notice);
  });
}

function statement({ statement: code, written_by, when_compared, cite }: ProfileNotice['must_state'][number]): string {
  const more = [
    written_by === 'writer' && 'by the writer',
    when_compared && 'where qualifications were compared',
    cite,
  ].filter(Boolean);
  return `${codeInWords(code)} (${more.join(', ')})`;
}

export function serviceLines({ service }: Profile): SaidLine[] {
  return [
    ...service.rules.map((rule) =>
      said(
        sentence(
          `${codeInWords(rule.channel)}: notified ${deemed(rule.deemed_days)}`,
          rule.counts_from === 'retrieval' ? 'it was fetched' : 'it was sent',
          rule.when && `where ${conditionInWords(rule.when)}; elsewhere notification is recorded`,
          rule.lapses_after && `; not fetched within ${durationInWords(rule.lapses_after)}, it is not notified`,
        )
          .replaceAll(' ;', ';')
          .concat('.'),
        rule,
      ),
    ),
    said(
      sentence(
        `Where the case says nothing, notices go this way: ${codeInWords(service.default_channel)}.`,
        service.rolls
          ? 'A deemed day off moves to the next working day.'
          : 'A deemed day stays where it is, also on a day off.',
      ),
      service,
    ),
  ];
}

function deemed(days: number): string {
  if (days === 0) return 'on the day on which';
  return `${numberInWords(days)} ${days === 1 ? 'day' : 'days'} after`;
}

export function remedyLines({ remedies }: Profile): SaidLine[] {
  return remedies.map((remedy) => {
    const { forum, title, duration, duration_without_instruction: longer, against } = remedy;
    return said(
      sentence(
        `${title.en} (${forum}) against ${listInWords(against.map(codeInWords), 'or')}:`,
        duration ? `within ${durationInWords(duration)}` : 'without a period',
        `${opening(remedy)}.`,
        longer && `Where the instruction is missing or wrong: ${durationInWords(longer)}.`,
      ),
      remedy,
    );
  });
}

function opening({ opens }: Profile['remedies'][number]): string {
  if (opens === 'notified') return 'from notification';
  return 'after' in opens
    ? `once the ${codeInWords(opens.after)} was decided`
    : `once the deadline ${opens.deadline_passed} has passed`;
}

export function feeLines({ fees }: Pick<Profile, 'fees'>): SaidLine[] {
  return fees.flatMap((fee) => {
    const {
      stage,
      amount_cents,
      max_amount_cents: most,
      currency,
      payee,
      first,
      blocks_clock,
      when,
      exempt_when,
    } = fee;
    const amount = `${euros(amount_cents)}${most ? ` to ${euros(most)}` : ''} ${currency}`;
    return [
      said(
        sentence(
          `${codeInWords(stage)}: ${amount}${payee === 'authority' ? '' : `, owed to the ${codeInWords(payee)}`}.`,
          when && `Due where ${conditionInWords(when)}.`,
          exempt_when && `Not due where ${conditionInWords(exempt_when)}.`,
          first && 'It is asked for before the case is taken up.',
          blocks_clock && 'While it is open the decision clock does not start.',
        ),
        fee,
      ),
      ...fee.waivers.map((waiver) =>
        said(`${codeInWords(stage)}: it may be waived because: ${waiver.title.en}.`, waiver),
      ),
    ];
  });
}

const euros = (cents: number) => (cents / 100).toFixed(2);
