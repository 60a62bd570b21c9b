import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builds, readings, runSteps, unitTests } from './gates/checks.mjs';
import { countPlaywright, countVitest, tally } from './gates/tally.mjs';
import { restartInNode24 } from './setup/node24.mjs';
import { modules } from './setup/paths.mjs';
import { ensureRuntime, hasDisplay } from './setup/runtime.mjs';
import { main, SetupProblem, say } from './setup/say.mjs';
import { runTool } from './setup/tool.mjs';

// `npm test`: the checks, the packaged app, and the end-to-end tests in real Electron. Its last line counts the tests of
// both suites; whatever keeps a suite from starting counts as a failure.
const reports = join(modules, '.cache', 'kith', 'reports');
const unitReport = join(reports, 'vitest.json');
const windowReport = join(reports, 'playwright.json');

await main(async () => {
  const restarted = await restartInNode24().catch(failWithout);
  if (restarted !== undefined) return restarted;
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = await runAll().catch(failWithout);
  if (results === 1) return 1;
  const [passed, failed] = ['passed', 'failed'].map((key) => results.reduce((sum, result) => sum + result[key], 0));
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** Set-up itself failed: says why and counts it. */
function failWithout(error) {
  say(error instanceof SetupProblem ? error.message : error.stack);
  process.stdout.write('\n0 passed, 1 failed\n');
  return 1;
}

async function runAll() {
  await ensureRuntime({ forTests: true });
  if (await runSteps(readings)) return [{ passed: 0, failed: 1 }];
  const unitFailure = await runSteps([
    unitTests(['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ]);
  const units = tally(unitReport, unitFailure ? 1 : 0, countVitest);
  if (await runSteps([...builds, ['Package (electron-builder)', packageFolder]]))
    return [units, { passed: 0, failed: 1 }];
  const windowFailure = await runSteps([['End to end (Playwright in Electron)', testWindows]]);
  return [units, tally(windowReport, windowFailure ? 1 : 0, countPlaywright)];
}

async function packageFolder() {
  const { packageApp } = await import('./packaging/package-app.mjs');
  return packageApp({ dir: true });
}

function testWindows() {
  const screen = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: windowReport, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  return runTool('playwright', ['test', '--reporter=list,json'], { env, under: hasDisplay() ? [] : screen });
}
