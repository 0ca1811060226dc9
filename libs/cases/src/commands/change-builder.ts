import type { ApplicantParticulars } from '../entities/case.js';
import { Inject, Injectable } from '@nestjs/common';
import { VerificationCodes } from '#credentials';
import type { JobRequest } from '#jobs';
import {
  caseDeadlines,
  machineVersion,
  outcomeOf,
  waitingFor,
  waitsOn,
  type CaseDeadline,
  type Decision,
  type Effect,
  type EffectOf,
  type Facts,
} from '#lifecycle';
import { Registers } from '#registers';
import { refuseIncomplete } from '../notices/incomplete.js';
import { hashOf, noticeData } from '../notices/notice-data.js';
import { verifiedContent } from '../notices/verified-content.js';
import { CASE_SETTINGS, type CaseSettings } from '../ports.js';
import type { CaseChange, IssuedNotice, OpenDeadline } from './change-writer.js';
import type { LockedCase } from './command-store.js';

export interface AfterCommand {
  /** As it is pinned after the command; its context and status are those from before. */
  locked: LockedCase;
  decision: Extract<Decision, { accepted: true }>;
  facts: Facts;
  /** The facts that the command was judged by. */
  factsBefore: Facts;
  day: string;
  at: string;
}

/** From the machine's answer to the rows that are written. */
@Injectable()
export class ChangeBuilder {
  private readonly codes: VerificationCodes;

  constructor(
    @Inject(Registers) private readonly registers: Registers,
    @Inject(CASE_SETTINGS) settings: CaseSettings,
  ) {
    this.codes = new VerificationCodes(settings);
  }

  build(after: AfterCommand, person: ApplicantParticulars): Omit<CaseChange, 'entry' | 'answer'> {
    const { locked, decision, facts, factsBefore, day, at } = after;
    const { context } = decision.state;
    const deadlines = caseDeadlines({ context, facts, day });
    const now = openDeadlines(deadlines);
    const before = openDeadlines(caseDeadlines({ context: locked.context, facts: factsBefore, day }));
    const notices = this.noticesOf(after, person);
    return {
      locked,
      profileVersion: facts.profile.version,
      status: decision.status,
      state: decision.state.value,
      context,
      machineVersion,
      outcome: outcomeOf(context) ?? null,
      waitingFor: waitingFor(context),
      waitsOn: waitsOn(decision.status, context),
      nextDueOn: nextDue(deadlines),
      at,
      dueNow: now.filter((deadline) => !before.some((earlier) => sameDeadline(earlier, deadline))),
      noLongerDue: before.filter(({ id }) => !now.some((deadline) => deadline.id === id)).map(({ id }) => id),
      day,
      superseded: ofType(decision.effects, 'decision_superseded'),
      restored: ofType(decision.effects, 'decision_restored').map(({ id }) => id),
      decisions: ofType(decision.effects, 'decision_issued'),
      notices,
      served: ofType(decision.effects, 'notice_changed').map(({ notice }) => notice),
      jobs: notices.map((notice) => renderJob(locked, notice)),
    };
  }

  private noticesOf({ locked, decision, facts, day, at }: AfterCommand, person: ApplicantParticulars): IssuedNotice[] {
    const issued = ofType(decision.effects, 'notice_issued');
    if (issued.length === 0) return [];
    const { context } = decision.state;
    const subject = {
      locked,
      context,
      facts,
      person,
      authority: this.registers.authority(locked.authority_id),
      reference: facts.reference && this.registers.referenceContent(facts.reference.id, facts.reference.version),
      countryName: (code: string) => this.registers.countryName(code),
      at,
      day,
    };
    return issued.map((effect) => {
      const content = verifiedContent(subject, effect);
      const data = noticeData(subject, effect, content?.valid_until);
      refuseIncomplete(data, facts);
      const verification = content && { code_sha256: this.codes.hashOf(effect.notice.id), content };
      return { effect, data, sha256: hashOf(data), ...(verification ? { verification } : {}) };
    });
  }
}

function ofType<Type extends Effect['type']>(effects: readonly Effect[], type: Type): EffectOf<Type>[] {
  return effects.filter((effect): effect is EffectOf<Type> => effect.type === type);
}

export function openDeadlines(deadlines: readonly CaseDeadline[]): OpenDeadline[] {
  return deadlines
    .filter(({ status }) => status === 'running' || status === 'suspended')
    .map(({ id, due_on, passes_at }) => ({ id, due_on: due_on ?? null, passes_at: passes_at ?? null }));
}

function sameDeadline(a: OpenDeadline, b: OpenDeadline): boolean {
  return a.id === b.id && a.due_on === b.due_on && a.passes_at === b.passes_at;
}

/** The next day that binds the authority: what work lists are sorted by. */
export function nextDue(deadlines: readonly CaseDeadline[]): string | null {
  const days = deadlines
    .filter(({ binds, status }) => binds === 'authority' && (status === 'running' || status === 'suspended'))
    .flatMap(({ due_on }) => due_on ?? []);
  return days.sort()[0] ?? null;
}

function renderJob(locked: LockedCase, { effect }: IssuedNotice): JobRequest {
  const { id } = effect.notice;
  return {
    task: 'render_notice',
    payload: { authority: locked.authority_id, case: locked.id, notice: id },
    key: `render_notice:${id}`,
  };
}
