import { spawn } from 'node:child_process';

import { programOf, project, say } from './project.mjs';

const checks = () => [
  ['lint', programOf('eslint'), '.', '--max-warnings=0'],
  ['types', programOf('typescript-native', 'tsc'), '-p', '.'],
  ['format', programOf('prettier'), '--check', '.'],
  ['boundaries', programOf('dependency-cruiser', 'depcruise'), 'apps', 'libs', 'migrations', 'test'],
  ['dead code', programOf('knip')],
];

/**
 * Runs all checks, two at a time, and shows what a failed one says.
 * @returns names of those that failed
 */
export async function runChecks(node) {
  const failed = [];
  const queue = checks();
  const work = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const { ok, said, seconds } = await runCheck(node, check);
      say(`${ok ? 'ok    ' : 'FAILED'} ${check[0]} (${seconds} s)`);
      if (ok) continue;
      failed.push(check[0]);
      say(said.trim());
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

function runCheck(node, [, script, ...args]) {
  const start = Date.now();
  const child = spawn(node, [script, ...args], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      resolve({ ok: code === 0, said: Buffer.concat(said).toString(), seconds });
    });
  });
}
