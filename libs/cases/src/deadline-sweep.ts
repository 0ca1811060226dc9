import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#access';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { CommandService } from './commands/command-service.js';

const pageSize = 500;

/** How many cases are worked on at the same time; each takes a connection. */
const atOnce = 4;

/** The account in whose name the clock acts; history shows its role. */
const clockId = '00000000-0000-7000-8000-000000000001';

interface DueDeadline {
  authority_id: string;
  case_id: string;
  id: string;
  passes_at: Date;
}

/** What one run came to. */
interface Tally {
  passed: number;
  /** By case and deadline: what broke, other than a refusal. */
  failures: Map<string, unknown>;
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

  /**
   * Returns how many passed. Deadlines that another process took, or that were met meanwhile, are not counted.
   * @throws Error when all others have passed, if a case could not be worked on; its cause is the first failure
   */
  async run(): Promise<number> {
    const tally: Tally = { passed: 0, failures: new Map() };
    // One that passes may start another whose day is over too: rounds go on until nothing passes any more.
    while (await this.round(tally));
    const [first] = tally.failures;
    if (!first) return tally.passed;
    const [which, cause] = first;
    throw new Error(`${tally.failures.size} due deadlines could not pass, the first of them ${which}`, { cause });
  }

  /** The next moment at which a deadline passes, for whoever moves a clock by hand; undefined: none is open. */
  async nextMoment(): Promise<Date | undefined> {
    const [first] = await this.dueBefore('infinity', 1);
    return first?.passes_at;
  }

  /** Every due deadline once, page by page: one that stays does not hide those behind it. */
  private async round(tally: Tally): Promise<boolean> {
    const before = tally.passed;
    const moment = this.clock.now().toISOString();
    let last: DueDeadline | undefined;
    do {
      const page = await this.dueBefore(moment, pageSize, last);
      await this.passAll(page, tally);
      last = page.length === pageSize ? page.at(-1) : undefined;
    } while (last);
    return tally.passed > before;
  }

  /** Several cases side by side, the deadlines of each in their order. */
  private async passAll(page: readonly DueDeadline[], tally: Tally): Promise<void> {
    const waiting = [...Map.groupBy(page, (deadline) => deadline.case_id).values()];
    const work = async () => {
      for (let own = waiting.shift(); own; own = waiting.shift()) {
        for (const deadline of own) await this.pass(deadline, tally);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  private dueBefore(moment: string, most: number, after?: DueDeadline): Promise<DueDeadline[]> {
    if (!after) return this.dataSource.query('SELECT * FROM due_deadlines($1, $2)', [moment, most]);
    const place = [after.passes_at, after.case_id, after.id];
    return this.dataSource.query('SELECT * FROM due_deadlines($1, $2, $3, $4, $5)', [moment, most, ...place]);
  }

  private async pass({ authority_id, case_id, id }: DueDeadline, tally: Tally): Promise<void> {
    const actor: Actor = { id: clockId, roles: ['clock'], authority: authority_id, name: 'clock' };
    try {
      await this.commands.execute({ caseId: case_id, command: 'deadline_passed', payload: { deadline: id }, actor });
      tally.passed += 1;
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 409)) tally.failures.set(`${case_id} ${id}`, error);
    }
  }
}
