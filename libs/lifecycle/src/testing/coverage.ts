import type { CommandName, Status } from '#vocabulary';
import { stages, type RandomWalk } from '#testing';
import { supportedCommands } from '../engine.js';
import { movesOf, statusesIn, type Line } from '../moves.js';

/** Where walks have been, procedure by procedure, so that walks that go nowhere do not pass for a proof. */
export class Coverage {
  private readonly lines = new Map<string, Set<string>>();
  private readonly statuses = new Map<string, Set<Status>>();

  began({ stage, status }: RandomWalk): void {
    of(this.statuses, stage.procedure).add(status);
  }

  took({ stage, status: from }: RandomWalk, command: CommandName, to: Status): void {
    of(this.statuses, stage.procedure).add(to);
    of(this.lines, stage.procedure).add(inWords({ from, command, to }));
  }

  /** Commands that no walk was allowed, in whatever procedure. */
  untaken(): CommandName[] {
    const taken = new Set([...this.lines.values()].flatMap((lines) => [...lines].map((line) => line.split(' ')[1])));
    return supportedCommands.filter((command) => !taken.has(command));
  }

  /** Statuses that a procedure has and no walk in it came to. */
  unreached(): string[] {
    return stages().flatMap(({ procedure, profile }) =>
      statusesIn(movesOf(profile))
        .filter((status) => !of(this.statuses, procedure).has(status))
        .map((status) => `${procedure}: ${status}`),
    );
  }

  /** Of the lines of each procedure's diagram, how many were taken. */
  shares(): [procedure: string, share: number][] {
    return stages().map(({ procedure, profile }) => {
      const drawn = movesOf(profile);
      const taken = drawn.filter((line) => of(this.lines, procedure).has(inWords(line)));
      return [procedure, taken.length / drawn.length];
    });
  }
}

function of<T>(sets: Map<string, Set<T>>, procedure: string): Set<T> {
  const found = sets.get(procedure) ?? new Set<T>();
  sets.set(procedure, found);
  return found;
}

function inWords({ from, command, to }: Line): string {
  return `${from} ${command} ${to}`;
}
