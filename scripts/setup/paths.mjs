import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export const modules = join(root, 'node_modules');

/** Node 24 as the `node` package installs it; `npm run` puts it first on the PATH. */
export const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What set-up found out, for tests and tools: which Electron to start. See runtime.mjs for the fields. */
export const runtimeFile = join(modules, '.cache', 'kith', 'runtime.json');

/** Where downloaded and built things live, outside the repository, shared by all its clones. */
export const cache = process.env.KITH_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kith');
