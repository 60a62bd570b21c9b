import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli } from './build.mjs';
import { restartInNode24 } from './node24.mjs';
import { root } from './paths.mjs';
import { ensureNodeRuntime } from './runtime.mjs';
import { main } from './say.mjs';

/**
 * Runs out/cli/NAME.js in this process with the arguments given, built and set up first where needed. Paths are the
 * caller's: npm starts scripts in the repository, wherever it was called.
 */
export function runCommandLine(name) {
  return main(async () => {
    const restarted = await restartInNode24();
    if (restarted !== undefined) return restarted;
    await ensureNodeRuntime();
    const failed = await buildCli();
    if (failed) return 1;
    if (process.env.npm_lifecycle_event === name) process.chdir(process.env.INIT_CWD ?? '.');
    const file = join(root, 'out', 'cli', `${name}.js`);
    process.argv[1] = file;
    await import(pathToFileURL(file).href);
    return undefined;
  });
}
