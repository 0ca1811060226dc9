// Runs on whatever Node.js the machine has (18 or later), before anything is installed: plain JavaScript, no dependencies.
// Usage: node scripts/bootstrap.mjs start | test [options of jest] | check | build | run PROGRAM [arguments]
import { ensureBuilt } from './setup/build.mjs';
import { runChecks } from './setup/checks.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';
import { giveUp, inProject, project, say } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { runTests } from './setup/tests.mjs';

const commands = {
  start: (node) => program(node, 'start'),
  run: (node, [name, ...args]) => program(node, name, args),
  build: (node) => ensureBuilt(node).then(() => 0),
  check: async (node) => ((await runChecks(node)).length === 0 ? 0 : 1),
  test,
};

const [command, ...args] = process.argv.slice(2);
if (!Object.keys(commands).includes(command)) giveUp(`Usage: bootstrap.mjs ${Object.keys(commands).join(' | ')}`);
await ensureInstalled();
process.exitCode = await commands[command](findNode(), args);

/** One of the programs of apps/cli. */
async function program(node, name, args = []) {
  await ensureBuilt(node);
  const cache = inProject('node_modules', '.cache', 'compiled');
  const env = { NODE_COMPILE_CACHE: cache, ...process.env };
  return run(node, ['--enable-source-maps', inProject('dist', 'apps', 'cli', 'src', `${name}.js`), ...args], {
    ipc: true,
    cwd: project,
    env,
  });
}

/** Checks and tests; the last line tells how many passed and failed, a failed check counting as a failed test. */
async function test(node, args) {
  const failedChecks = args.length === 0 ? await runChecks(node) : [];
  const { passed, failed } = await runTests(node, args);
  say(`${passed} passed, ${failed + failedChecks.length} failed`);
  return failed + failedChecks.length === 0 ? 0 : 1;
}
