import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestKind } from '#vocabulary';
import { factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { closeAwaited, isAwaited } from '../requests.js';
import { waitingFor, waitsOn } from '../waiting.js';
import type { CaseRequest } from '../context.js';

/** How one kind of request is made and answered; the case stands in assessment, and makes it on 3 February 2026. */
export interface RequestOfAKind {
  kind: RequestKind;
  waits_on: CaseRequest['waits_on'];
  /** Where its period is set; absent: it has none. */
  until?: string;
  ask(walk: Walk): unknown;
  answer(walk: Walk): unknown;
  /** Why a further answer is refused; absent: documents may be handed in unasked. */
  refusedAnswer?(walk: Walk): string[];
  /** What becomes of it with the answer. */
  answered: 'answered' | 'closed';
}

/** What every request goes through, whatever it asks and of whom. */
export function keepsTheContractOfRequests(subject: RequestOfAKind): void {
  const { kind, until } = subject;
  const id = `${kind}-1`;

  describe(`a request of the kind ${kind}`, () => {
    let walk: Walk;
    const request = () => walk.context.requests.find((each) => each.id === id);
    const date = () => {
      const { context, facts, day } = walk;
      return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id);
    };

    beforeEach(() => {
      walk = walkTo('assessment', stoppedBy(kind));
      walk.day = '2026-02-03';
      subject.ask(walk);
    });

    it('is requested: the case waits for it, and says who must act', () => {
      expect(request()).toMatchObject({
        kind,
        status: 'requested',
        opened_on: '2026-02-03',
        waits_on: subject.waits_on,
      });
      expect(waitingFor(walk.context)).toEqual([kind]);
      expect(waitsOn(walk.status, walk.context)).toBe(subject.waits_on);
    });

    it('may be reminded of, and is open as before', () => {
      change((open) => ({ ...open, status: 'reminded' }));
      expect(waitingFor(walk.context)).toEqual([kind]);
      subject.answer(walk);
      expect(waitingFor(walk.context)).toEqual([]);
    });

    it('is answered once: nobody is waited for any more', () => {
      walk.day = '2026-02-10';
      subject.answer(walk);
      expect(request()).toMatchObject({ status: subject.answered, answered_on: '2026-02-10' });
      expect(waitingFor(walk.context)).toEqual([]);
      expect(date()).toBeUndefined();
      expect(subject.refusedAnswer?.(walk) ?? ['request.none_open']).toEqual(['request.none_open']);
    });

    it('stops the clock where the profile says so, until it is answered', () => {
      const moves = () =>
        walk.context.ledger.filter((entry) => 'suspension' in entry).map(({ entry, on: day }) => [entry, day]);
      expect(moves()).toEqual([['suspended', '2026-02-03']]);
      walk.day = '2026-02-10';
      subject.answer(walk);
      expect(moves()).toEqual([
        ['suspended', '2026-02-03'],
        ['resumed', '2026-02-10'],
      ]);
    });

    it('stops no clock where the profile does not', () => {
      walk = walkTo('assessment', stoppedBy(undefined));
      subject.ask(walk);
      subject.answer(walk);
      expect(walk.context.requests.map(({ suspends }) => suspends)).toEqual([false]);
      expect(walk.context.ledger.filter((entry) => 'suspension' in entry)).toEqual([]);
    });

    it('is closed with the case, and lets the clock go', () => {
      const { requests, ledger } = closeAwaited(walk.context, '2026-02-10');
      expect(requests.map(({ status }) => status)).toEqual(['closed']);
      expect(ledger).toEqual([{ entry: 'resumed', suspension: id, on: '2026-02-10' }]);
      walk.give('withdraw', {}, { on: '2026-02-10' });
      expect(walk.context.requests.some(isAwaited)).toBe(false);
    });

    if (until === undefined) {
      it('has no period, and is never overdue', () => {
        expect(date()).toBeUndefined();
        expect(walk.refused('deadline_passed', { deadline: id }, { on: '2031-01-01' })).toEqual([
          `deadline.not_running(${id})`,
        ]);
      });
      return;
    }

    it('has a last day, which is among the dates of the case', () => {
      expect(date()).toMatchObject({ status: 'running', due_on: until });
      expect(date()?.passes_at).toMatch(/T2[23]:00:00/);
    });

    it('is overdue on the day after its last, not before, and once; it is waited for all the same', () => {
      expect(walk.refused('deadline_passed', { deadline: id }, { on: until })).toEqual([`deadline.not_running(${id})`]);
      const after = { on: dayAfter(until) };
      walk.give('deadline_passed', { deadline: id }, after);
      expect(request()?.status).toBe('overdue');
      expect(waitingFor(walk.context)).toEqual([kind]);
      expect(date()).toBeUndefined();
      expect(walk.refused('deadline_passed', { deadline: id }, after)).toEqual([`deadline.not_running(${id})`]);
    });

    it('may be answered late', () => {
      walk.give('deadline_passed', { deadline: id }, { on: dayAfter(until) });
      subject.answer(walk);
      expect(request()).toMatchObject({ status: subject.answered, answered_on: dayAfter(until) });
      expect(waitingFor(walk.context)).toEqual([]);
    });

    function change(how: (open: CaseRequest) => CaseRequest): void {
      const requests = walk.context.requests.map(how);
      walk.stored = { ...walk.stored, context: { ...walk.context, requests } };
    }
  });
}

/** A procedure in which requests of this kind, and of no other, stop the clock until the reply. */
function stoppedBy(cause: RequestKind | undefined) {
  const suspensions = cause ? [{ cause, until: 'reply' as const, cite: '§ 1' }] : [];
  const deadlines = factsOf().profile.deadlines.map((rule) => ({ ...rule, suspensions }));
  return factsOf({ profile: { deadlines } });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
