import type { NoticeKind, Outcome } from '#vocabulary';
import type { Voice } from '../texts/voice.js';
import type { NoticeData } from '../types.js';
import { find } from './find.js';

/** What makes one kind of letter this kind: its result in a sentence, the order that follows from it, what is next. */
export interface Opening {
  result: string;
  order?: string;
  next: readonly string[];
}

const names = (data: NoticeData, voice: Voice) => ({
  qualification: data.qualification
    ? voice.say('kinds.qualification', { title: data.qualification.title })
    : voice.say('kinds.qualification_unnamed'),
  reference: data.reference
    ? voice.say('kinds.reference', { title: voice.of(data.reference.title) })
    : voice.say('kinds.reference_unnamed'),
});

function acknowledgement(data: NoticeData, voice: Voice): Opening {
  const due = find(data, 'decision_deadline')?.data.due_on;
  const missing = (find(data, 'missing_documents')?.data.documents.length ?? 0) > 0;
  if (missing) {
    return {
      result: voice.say('kinds.acknowledgement.missing'),
      next: [voice.say('kinds.acknowledgement.next_missing', { number: data.case_number })],
    };
  }
  const result = due
    ? voice.say('kinds.acknowledgement.decided_by', { due: voice.day(due) })
    : voice.say('kinds.acknowledgement.open');
  return { result, next: [voice.say('kinds.acknowledgement.next')] };
}

function documentRequest(data: NoticeData, voice: Voice): Opening {
  const asked = find(data, 'missing_documents')?.data;
  const count = asked?.documents.length ?? 0;
  const words = voice.count(count);
  const result = asked?.until
    ? voice.say('kinds.document_request.until', { count, words, until: voice.day(asked.until) })
    : voice.say('kinds.document_request.result', { count, words });
  return {
    result: count > 0 ? result : voice.say('kinds.document_request.subject'),
    next: [
      voice.say('kinds.document_request.next', { number: data.case_number }),
      voice.say('kinds.document_request.help'),
    ],
  };
}

function informationRequest({ asks, case_number: number }: NoticeData, voice: Voice): Opening {
  if (!asks?.until) return { result: voice.say('kinds.information_request.unnamed'), next: [] };
  const until = voice.day(asks.until);
  const count = asks.items.length;
  return {
    result: voice.say('kinds.information_request.result', { count, words: voice.count(count), until }),
    next: [
      ...(asks.suspends ? [voice.say('kinds.information_request.suspends', { cite: asks.suspends })] : []),
      voice.say('kinds.information_request.next', { until, number }),
    ],
  };
}

function extension(data: NoticeData, voice: Voice): Opening {
  const { extension: change } = data;
  const result = change
    ? voice.say('kinds.extension.result', { from: voice.day(change.from), to: voice.day(change.to) })
    : voice.say('kinds.extension.unnamed');
  return { result, next: [voice.say('kinds.extension.next')] };
}

const ordered: Partial<Record<Outcome, (voice: Voice) => Pick<Opening, 'order' | 'next'>>> = {
  full: (voice) => ({ next: [voice.say('kinds.decision.next_full')] }),
  partial: (voice) => ({
    order: voice.say('kinds.decision.order_partial'),
    next: [voice.say('kinds.decision.next_partial')],
  }),
  refused: (voice) => ({ next: [voice.say('kinds.refusal.next')] }),
};

function decision(data: NoticeData, voice: Voice): Opening {
  if (data.outcome === undefined) return { result: voice.say('kinds.decision.undetermined'), next: [] };
  const result = voice.say(`kinds.decision.${data.outcome}`, names(data, voice));
  return { result, next: [], ...ordered[data.outcome]?.(voice) };
}

function refusal(data: NoticeData, voice: Voice): Opening {
  // A ground of the profile says why; without one, it is that nothing is equivalent.
  const result =
    data.reference && !data.ground
      ? voice.say('kinds.refusal.not_equivalent', names(data, voice))
      : voice.say('kinds.refusal.result');
  return { result, next: [voice.say('kinds.refusal.next')] };
}

function cooperationWarning({ concerns }: NoticeData, voice: Voice): Opening {
  const until = concerns?.until;
  return {
    result: voice.say('kinds.cooperation_warning.result'),
    next: until ? [voice.say('kinds.cooperation_warning.next', { until: voice.day(until) })] : [],
  };
}

function consequences({ concerns }: NoticeData, voice: Voice): Opening {
  const about = concerns?.about;
  const result = voice.say('kinds.consequences.result');
  return { result, next: about && about !== 'length_change' ? [voice.say(`kinds.consequences.${about}`)] : [] };
}

function hearing({ concerns, case_number: number }: NoticeData, voice: Voice): Opening {
  const { intended, until } = concerns ?? {};
  return {
    result: voice.say('kinds.hearing.result'),
    ...(intended ? { order: voice.say(`kinds.hearing.intended.${intended}`) } : {}),
    next: until ? [voice.say('kinds.hearing.next', { until: voice.day(until), number })] : [],
  };
}

function remedyDecision({ remedy }: NoticeData, voice: Voice): Opening {
  return { result: voice.say(`kinds.remedy_decision.${remedy?.result ?? 'result'}`), next: [] };
}

/** Without results, as where none were recorded, it is only said that there is one. */
function measureResult({ measure_results: results = [] }: NoticeData, voice: Voice): Opening {
  const said = results.map(({ title, passed }) =>
    voice.say(passed ? 'kinds.measure_result.passed' : 'kinds.measure_result.failed', { title: voice.of(title) }),
  );
  return { result: said.length > 0 ? said.join(' ') : voice.say('kinds.measure_result.result'), next: [] };
}

function confirmation({ concerns }: NoticeData, voice: Voice): Opening {
  const { about, length } = concerns ?? {};
  if (about !== 'length_change' || !length) return { result: voice.say('kinds.confirmation.result'), next: [] };
  return { result: voice.say('kinds.confirmation.length_result', { length: voice.length(length) }), next: [] };
}

type Plain = 'statement' | 'equivalence' | 'compensation';

const plain = (kind: Plain) => (data: NoticeData, voice: Voice) => ({
  result: voice.say(`kinds.${kind}.result`, names(data, voice)),
  next: [],
});

/** The certificate is no letter and opens none. */
export const openings: Record<Exclude<NoticeKind, 'certificate'>, (data: NoticeData, voice: Voice) => Opening> = {
  acknowledgement,
  document_request: documentRequest,
  information_request: informationRequest,
  extension,
  decision,
  refusal,
  inadmissible: (_data, voice) => ({
    result: voice.say('kinds.inadmissible.result'),
    next: [voice.say('kinds.inadmissible.next')],
  }),
  cooperation_warning: cooperationWarning,
  consequences,
  hearing,
  measure_result: measureResult,
  remedy_decision: remedyDecision,
  statement: plain('statement'),
  confirmation,
  equivalence: plain('equivalence'),
  compensation: plain('compensation'),
};
