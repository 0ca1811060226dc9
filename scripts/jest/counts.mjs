import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file that AGNOSCO_TEST_RESULT names. */
export default class Counts {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    writeFileSync(process.env.AGNOSCO_TEST_RESULT, JSON.stringify(counts));
  }
}
