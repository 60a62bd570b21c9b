import { buildApp, buildCli } from '../setup/build.mjs';
import { say } from '../setup/say.mjs';
import { runTool } from '../setup/tool.mjs';
import { completeLockfile } from './lockfile.mjs';

/** What `npm run check` runs, in this order: each a heading and a command that resolves to its exit code. */
export const readings = [
  ['Lockfile', checkLockfile],
  ['Format and lint (Biome)', () => runTool('biome', ['ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])])],
  ['Types (tsc)', () => runTool('tsc', ['-b'])],
  ['Dead code (knip)', () => runTool('knip', [])],
];

export const unitTests = (args = []) => [
  'Unit, store and thread tests (Vitest)',
  () => runTool('vitest', ['run', ...args]),
];

export const builds = [
  ['Build: window (electron-vite)', () => buildApp({ force: true, verbose: true })],
  ['Build: command line (vite)', () => buildCli({ force: true, verbose: true })],
];

/** Runs steps until one fails; resolves to the failed step's heading, or undefined. */
export async function runSteps(steps) {
  for (const [heading, step] of steps) {
    process.stdout.write(`\n== ${heading}\n`);
    if ((await step()) !== 0) return heading;
  }
  return undefined;
}

function checkLockfile() {
  const notes = completeLockfile({ write: false });
  for (const note of notes) say(`package-lock.json: ${note}`);
  if (notes.length > 0) say('please type: npm run lockfile');
  return notes.length === 0 ? 0 : 1;
}
