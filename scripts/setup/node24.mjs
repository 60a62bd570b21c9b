import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { modules, node24, root } from './paths.mjs';
import { run, runShared, tail } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** The environment in which the repository's own Node comes first, as under `npm run`. */
export const env24 = { ...process.env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) };

/** Makes sure of Node 24, which Vitest, better-sqlite3 and Vite need: an install without scripts leaves it out. */
export async function ensureNode24() {
  if (existsSync(node24)) return;
  if (!existsSync(join(modules, 'node')))
    throw new SetupProblem('The dependencies are not installed. Please type: npm ci');
  say('installing Node 24 into node_modules');
  const { code, stdout, stderr } = await run('npm', ['rebuild', 'node'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (code !== 0 || !existsSync(node24)) throw new SetupProblem(`npm rebuild node failed:\n  ${tail(stdout + stderr)}`);
}

/** Starts the running script again in Node 24 when an older one runs it; resolves to its exit code, else undefined. */
export async function restartInNode24() {
  await ensureNode24();
  if (Number.parseInt(process.versions.node, 10) >= 24) return undefined;
  return runShared(node24, process.argv.slice(1), { env: env24 });
}
