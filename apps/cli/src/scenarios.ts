import { throwawayDatabase } from '#testing';
import { runProgram } from './program/program.js';
import { scenariosCommand } from './scenarios/index.js';

/** `npm run scenarios`: scenario files against the product in this process and a database of its own. */
await runProgram((shutdown) =>
  scenariosCommand(process.argv.slice(2), {
    openTarget: async () => {
      const { openInProcessTarget } = await import('./scenarios/in-process-target.js');
      const database = await shutdown.stopAtEnd(throwawayDatabase());
      return openInProcessTarget(database);
    },
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  }),
);
