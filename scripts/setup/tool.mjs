import { join } from 'node:path';
import { env24 } from './node24.mjs';
import { modules, root } from './paths.mjs';
import { runShared } from './run.mjs';

/** No colours where nobody sees them: some tools would print them into files, too. */
const colours = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' };

/** Runs a tool of node_modules/.bin in the repository, in Node 24, on our terminal; resolves to its exit code. */
export function runTool(name, args, { env = {}, ...options } = {}) {
  const [command, ...before] = [...(options.under ?? []), join(modules, '.bin', name)];
  const shell = process.platform === 'win32';
  return runShared(command, [...before, ...args], {
    cwd: root,
    shell,
    ...options,
    env: { ...env24, ...colours, ...env },
  });
}
