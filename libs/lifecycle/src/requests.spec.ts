import { describe, expect, it } from '@jest/globals';
import { requestKinds } from '#vocabulary';
import { keepsTheContractOfRequests, type RequestOfAKind } from './testing/request-contract.js';

const until = '2026-03-10';
const answers = { items: [{ about: 'A6', answer: 'Insulation resistance.' }] };
const verified = { answer: 'genuine' } as const;
const payment = { amount: 100, reference: 'R-1' };

const kinds: readonly RequestOfAKind[] = [
  {
    kind: 'documents',
    waits_on: 'applicant',
    until,
    ask: (walk) => walk.give('request_documents', { documents: ['identity'], until }),
    answer: (walk) => walk.give('supply_documents', { documents: ['identity'] }),
    answered: 'answered',
  },
  {
    kind: 'information',
    waits_on: 'applicant',
    until,
    ask: (walk) => walk.give('request_information', { items: [{ about: 'A6', ask: 'Which measurements?' }], until }),
    answer: (walk) => walk.give('provide_information', answers),
    refusedAnswer: (walk) => walk.refused('provide_information', answers),
    answered: 'answered',
  },
  {
    kind: 'verification',
    waits_on: 'third_party',
    until,
    ask: (walk) =>
      walk.give('start_verification', {
        document: 'identity',
        doubt: 'blurred',
        issued_in: 'GH',
        asked: 'issuer',
        until,
      }),
    answer: (walk) => walk.give('finish_verification', verified),
    refusedAnswer: (walk) => walk.refused('finish_verification', verified),
    answered: 'closed',
  },
  {
    kind: 'alternative_procedure',
    waits_on: 'authority',
    ask: (walk) => walk.give('start_alternative_procedure', { ground: 'lost', instruments: ['work_sample'] }),
    answer: (walk) => walk.give('finish_alternative_procedure', { results: [] }),
    refusedAnswer: (walk) => walk.refused('finish_alternative_procedure', { results: [] }),
    answered: 'closed',
  },
  {
    kind: 'payment',
    waits_on: 'applicant',
    ask: (walk) => walk.give('request_payment', {}),
    answer: (walk) => walk.give('record_payment', payment),
    refusedAnswer: (walk) => walk.refused('record_payment', payment),
    answered: 'answered',
  },
  {
    kind: 'hearing',
    waits_on: 'applicant',
    until,
    ask: (walk) => walk.give('open_hearing', { intended: 'refused', until }),
    answer: (walk) => walk.give('answer_hearing', { answer: 'I disagree.' }),
    refusedAnswer: (walk) => walk.refused('answer_hearing', { answer: 'Again.' }),
    answered: 'answered',
  },
];

describe('requests', () => {
  it('are of these kinds, and no other', () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...requestKinds].sort());
  });
});

for (const kind of kinds) keepsTheContractOfRequests(kind);
