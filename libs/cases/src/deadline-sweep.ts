import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#access';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { CommandService } from './commands/command-service.js';

const batch = 100;

/** The account in whose name the clock acts; history shows its role. */
const clockId = '00000000-0000-7000-8000-000000000001';

interface DueDeadline {
  authority_id: string;
  case_id: string;
  id: string;
  passes_at: Date;
}

/**
 * Gives `deadline_passed` for every deadline whose moment has come. The command itself asks again under the lock
 * of the case, so a deadline passes exactly once however many sweeps run, and after an outage none is forgotten.
 */
@Injectable()
export class DeadlineSweep {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Returns how many passed. Deadlines that another process took, or that were met meanwhile, are not counted. */
  async run(): Promise<number> {
    let passed = 0;
    for (;;) {
      const due = await this.due(this.clock.now());
      let taken = 0;
      for (const deadline of due) taken += (await this.pass(deadline)) ? 1 : 0;
      passed += taken;
      if (due.length < batch || taken === 0) return passed;
    }
  }

  /** The next moment at which a deadline passes, for whoever moves a clock by hand; undefined: none is open. */
  async nextMoment(): Promise<Date | undefined> {
    const [first] = await this.dueBefore('infinity', 1);
    return first?.passes_at;
  }

  private due(moment: Date): Promise<DueDeadline[]> {
    return this.dueBefore(moment.toISOString(), batch);
  }

  private dueBefore(moment: string, most: number): Promise<DueDeadline[]> {
    return this.dataSource.query('SELECT * FROM due_deadlines($1, $2)', [moment, most]);
  }

  private async pass({ authority_id, case_id, id }: DueDeadline): Promise<boolean> {
    const actor: Actor = { id: clockId, roles: ['clock'], authority: authority_id, name: 'clock' };
    try {
      await this.commands.execute({ caseId: case_id, command: 'deadline_passed', payload: { deadline: id }, actor });
      return true;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 409) return false;
      throw error;
    }
  }
}
