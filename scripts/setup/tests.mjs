import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inProject, programOf, project } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs Jest with its usual output.
 * @returns {Promise<{passed: number, failed: number}>} tests; a file that could not be run counts as a failed one
 */
export async function runTests(node, args) {
  const folder = mkdtempSync(join(tmpdir(), 'agnosco-result-'));
  const result = join(folder, 'counts.json');
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const reporters = ['--reporters=default', `--reporters=${inProject('scripts', 'jest', 'counts.mjs')}`];
  const env = { ...process.env, AGNOSCO_TEST_RESULT: result };
  try {
    const code = await run(node, [...options, programOf('jest'), ...args, ...reporters], { cwd: project, env });
    return counts(result, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ended early, or failed for another reason than a test, has failed all the same. */
function counts(result, code) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(result, 'utf8'));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
