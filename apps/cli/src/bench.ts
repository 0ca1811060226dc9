import { childRole, benchCommand } from './bench/index.js';
import { runProgram } from './program/program.js';

/** `npm run bench`: how much of what the database and the bare server could do the product does. */
await runProgram((shutdown) => {
  const args = process.argv.slice(2);
  return childRole(args) ?? benchCommand(args, shutdown);
});
