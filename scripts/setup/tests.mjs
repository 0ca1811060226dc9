import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { programOf, project } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs Jest with its usual output.
 * @returns {Promise<{passed: number, failed: number}>} tests; a file that could not be run counts as a failed one
 */
export async function runTests(node, args) {
  const folder = mkdtempSync(join(tmpdir(), 'agnosco-result-'));
  const result = join(folder, 'result.json');
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = [...options, programOf('jest'), '--json', `--outputFile=${result}`, ...args];
  try {
    const code = await run(node, jest, { cwd: project });
    return counts(result, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function counts(result, code) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(result, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
