import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { caseDeadlines, newCase } from '#lifecycle';
import { Registers } from '#registers';
import type { Role } from '#vocabulary';
import { caseNumber } from '../case-number.js';
import { Circumstances } from '../circumstances.js';
import { writeDraft, type DraftRow } from '../drafts/draft-rows.js';
import type { ApplicantParticulars } from '../entities/case.js';
import type { AfterCommand } from './change-builder.js';

/**
 * Opens the draft of a supplementary application that a command asked for, in the command's own transaction: with the
 * same authority, about the same qualification and reference, and with what the applicant declared before.
 */
@Injectable()
export class SupplementOpening {
  constructor(
    @Inject(Registers) private readonly registers: Registers,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
  ) {}

  async carryOut(
    tx: Tx,
    after: AfterCommand,
    applicant: ApplicantParticulars,
    actor: { id: string; role: Role },
  ): Promise<void> {
    const effect = after.decision.effects.find(({ type }) => type === 'supplement_opened');
    if (effect?.type !== 'supplement_opened') return;
    const { day } = after;
    const row = this.draft(after, effect.case);
    const facts = this.circumstances.of(row, [], day);
    await writeDraft(tx, {
      row,
      applicant,
      actor,
      day,
      deadlines: caseDeadlines({ context: row.context, facts, day }),
    });
  }

  private draft({ locked, decision, day, at }: AfterCommand, id: string): DraftRow {
    const inForce = this.registers.profileInForce(locked.profile_id, day);
    const pinned = {
      ...locked,
      id,
      number: caseNumber(day),
      profile_version: inForce?.version ?? locked.profile_version,
      calendar: this.registers.authority(locked.authority_id).calendar,
      status: 'draft' as const,
      supplemented_by: [],
      version: 1,
      created_at: at,
    };
    const facts = this.circumstances.of(pinned, [], day);
    const { application } = decision.state.context;
    const { value, context } = newCase(application, { facts, day, supplements: locked.id });
    return { ...pinned, state: value as string, context };
  }
}
