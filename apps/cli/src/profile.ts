import { runProgram } from './program/program.js';
import { profileCommand } from './profile/command.js';

/** `npm run profile`: checks profiles and overlays, says what they say, and compares two. */
await runProgram(async () =>
  profileCommand(process.argv.slice(2), {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  }),
);
