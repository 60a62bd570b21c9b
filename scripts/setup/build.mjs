import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runTool } from './tool.mjs';

const out = join(root, 'out');

/** Builds the window's three parts into out/, unless they are newer than every source; resolves to the exit code. */
export function buildApp(options) {
  const build = () => runTool('electron-vite', ['build', ...quiet(options)], toStderr(options));
  return buildWhenStale('app', ['electron.vite.config.ts'], build, options);
}

/** Builds the command line and the sample maker into out/cli, unless they are newer than every source. */
export function buildCli(options) {
  return buildWhenStale('cli', ['vite.cli.config.ts'], () => buildCliAside(options), options);
}

/** A command that is running at that moment keeps the files it started with. */
async function buildCliAside(options) {
  const [made, kept] = ['made', 'kept'].map((word) => join(out, `.cli-${word}-${process.pid}`));
  try {
    const args = ['build', '--config', 'vite.cli.config.ts', '--outDir', made, ...quiet(options)];
    const code = await runTool('vite', args, toStderr(options));
    if (code !== 0) return code;
    await rename(join(out, 'cli'), kept).catch(ignoreOtherBuild);
    await rename(made, join(out, 'cli')).catch(ignoreOtherBuild);
    return 0;
  } finally {
    for (const folder of [made, kept]) await rm(folder, { recursive: true, force: true });
  }
}

/** Two builds at once: one folder moved away or put there by the other is as good as ours. */
function ignoreOtherBuild(error) {
  if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
}

async function buildWhenStale(name, configs, build, { force = false } = {}) {
  const stamp = join(out, `.${name}-built`);
  const started = new Date();
  if (!force && (await isFresh(stamp, configs))) return 0;
  await rm(stamp, { force: true });
  const code = await build();
  if (code !== 0) return code;
  await mkdir(out, { recursive: true });
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
  return 0;
}

async function isFresh(stamp, configs) {
  if (!existsSync(stamp)) return false;
  const built = (await stat(stamp)).mtimeMs;
  const sources = ['src', 'package.json', 'tsconfig.base.json', ...configs].map((path) => join(root, path));
  return (await Promise.all(sources.map(newest))).every((changed) => changed < built);
}

/** The latest change within a file or folder; folders count themselves, which betrays deleted files. */
async function newest(path) {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  const entries = await readdir(path).catch(() => []);
  return Math.max(mtimeMs, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))));
}

const quiet = ({ verbose = false } = {}) => (verbose ? [] : ['--logLevel', 'warn']);

/** Quiet builds may still warn; standard output belongs to the command that needed the build. */
const toStderr = ({ verbose = false } = {}) => (verbose ? {} : { stdio: ['ignore', 2, 'inherit'] });
