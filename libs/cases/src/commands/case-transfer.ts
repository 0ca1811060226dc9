import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { chainStart, entryHash, type ChainedEntry } from '#history';
import { caseDeadlines, machineVersion, type CaseContext } from '#lifecycle';
import { Registers } from '#registers';
import type { Role } from '#vocabulary';
import { caseNumber } from '../case-number.js';
import { Circumstances } from '../circumstances.js';
import { nextDue, openDeadlines, type AfterCommand } from './change-builder.js';

/**
 * Hands a file over: the other authority gets a case of its own with the applicant's documents and the day of receipt.
 * Row-level security keeps each authority to its rows, so a function of the database writes the copy; it does so only
 * for the authority whose case it is, and only for the transfer that the case has on record.
 */
@Injectable()
export class CaseTransfer {
  constructor(
    @Inject(Registers) private readonly registers: Registers,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
  ) {}

  async carryOut(tx: Tx, after: AfterCommand, actor: { id: string; role: Role }): Promise<void> {
    const effect = after.decision.effects.find(({ type }) => type === 'case_transferred');
    if (effect?.type !== 'case_transferred') return;
    const { locked, day, at } = after;
    const { calendar } = this.registers.authority(effect.to);
    const context: CaseContext = {
      ...effect.context,
      links: [...(effect.context.links ?? []), { kind: 'transferred_from', case: locked.id }],
    };
    const row = {
      ...locked,
      authority_id: effect.to,
      id: effect.case,
      number: caseNumber(day),
      calendar,
      status: 'intake' as const,
      context,
    };
    const facts = this.circumstances.of(row, [], day);
    const deadlines = caseDeadlines({ context, facts, day });
    const { authority_id, id, number } = row;
    const entry: ChainedEntry = {
      authority_id,
      case_id: id,
      case_version: 1,
      kind: 'transferred_from',
      actor_id: actor.id,
      actor_role: actor.role,
      at,
      status_before: null,
      status_after: row.status,
      payload: { authority: locked.authority_id, case: locked.id },
      facts: { day, application: context.application },
    };
    const hash = entryHash(chainStart, entry);
    await tx.query('SELECT transfer_case($1, $2, $3)', [
      locked.authority_id,
      locked.id,
      JSON.stringify({
        row: {
          authority_id,
          id,
          number,
          calendar,
          status: row.status,
          state: row.status,
          context,
          machine_version: machineVersion,
          version: 1,
          history_hash: hash,
          outcome: null,
          waiting_for: [],
          waits_on: 'authority',
          next_due_on: nextDue(deadlines),
          created_at: at,
          updated_at: at,
        },
        entry: { ...entry, hash },
        deadlines: openDeadlines(deadlines),
      }),
    ]);
  }
}
