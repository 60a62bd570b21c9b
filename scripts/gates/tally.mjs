import { existsSync, readFileSync } from 'node:fs';

/** What a suite's JSON report counts. No report, or a failed run that names no failed test, is one failure. */
export function tally(file, exitCode, count) {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

/** Vitest's report; a file that could not be loaded has no tests to count, so it counts as one. */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/** Playwright's report; errors outside of tests (a set-up that threw) count as failures. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
