/** One file on the way of a command, and what it does there. */
export interface Stage {
  file: string;
  does: string;
}

/** From the route to the row: what an accepted command goes through, in this order. A spec follows the imports. */
export const commandPath: readonly Stage[] = [
  {
    file: 'apps/server/src/api/cases/commands.controller.ts',
    does: 'the route: name of the command, headers, fingerprint of the request',
  },
  { file: 'apps/server/src/api/cases/dto/commands.dto.ts', does: 'which body belongs to which command' },
  {
    file: 'apps/server/src/api/cases/dto/<theme>-commands.dto.ts',
    does: 'the body of the command, field by field: what is wrong with it is told there (400)',
  },
  {
    file: 'libs/cases/src/commands/command-service.ts',
    does: 'one method, one transaction: lock, permission, version, facts, verdict, write',
  },
  { file: 'libs/cases/src/commands/command-store.ts', does: 'locks the row, reads what lies beside it' },
  { file: 'libs/cases/src/commands/command-sql.ts', does: 'the statements that read' },
  {
    file: 'libs/cases/src/circumstances.ts',
    does: 'what the machine must know and does not keep: profile, reference, calendar, files, day',
  },
  { file: 'libs/lifecycle/src/engine.ts', does: 'asks for the verdict and takes the transition' },
  { file: 'libs/lifecycle/src/rules.ts', does: 'what holds for every command: profile, status, rest (409)' },
  {
    file: 'libs/lifecycle/src/commands/<command>.ts',
    does: 'the rule of this one: who, from where to where, blockers, what it changes',
  },
  { file: 'libs/lifecycle/src/machine.ts', does: 'the machine, made of the rules: new state and effects' },
  { file: 'libs/cases/src/commands/change-builder.ts', does: 'rows of the new state and its effects' },
  { file: 'libs/cases/src/commands/change-writer.ts', does: 'writes them, all or nothing' },
  { file: 'libs/cases/src/commands/write-sql.ts', does: 'the one statement for it, of the parts that have a row' },
];
