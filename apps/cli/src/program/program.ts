import { DatabaseProblem } from '#database';
import { ProfileError } from '#procedures';
import { PublicationError } from '#registers';

import { ConfigError } from '#configuration';
import { PortProblem } from './port.js';
import { Shutdown } from './shutdown.js';

/**
 * Runs a program of the command line: it ends with all it has started, and a fault that the person can mend is told in
 * lines of its own, without a stack.
 * @param main resolves to an exit code when the program is done; not at all when it serves until it is stopped
 */
export async function runProgram(main: (shutdown: Shutdown) => Promise<number | undefined>): Promise<void> {
  const shutdown = new Shutdown();
  try {
    const exitCode = await main(shutdown);
    if (exitCode !== undefined) await shutdown.end(exitCode);
  } catch (error) {
    if (!shutdown.underWay) tell(error);
    await shutdown.end(1);
  }
}

function tell(error: unknown): void {
  if (error instanceof ConfigError) console.error(error.lines.join('\n'));
  else if (isForThePerson(error)) console.error(error.message);
  else console.error(error);
}

/** Its message says in a line or two what to do. */
function isForThePerson(error: unknown): error is Error {
  return [DatabaseProblem, PortProblem, ProfileError, PublicationError].some((kind) => error instanceof kind);
}
