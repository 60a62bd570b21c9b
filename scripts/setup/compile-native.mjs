import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modules } from './paths.mjs';
import { run, tail, which } from './run.mjs';
import { SetupProblem } from './say.mjs';

const require = createRequire(import.meta.url);
const source = join(modules, 'better-sqlite3');

/** One binary for Node 24 and for Electron 33: what better-sqlite3 needs of Node-API 10 is "experimental" in 9. */
const nodeApi = ['-include', fileURLToPath(new URL('node-api-experimental.h', import.meta.url))];

/** As in better-sqlite3's binding.gyp. */
const addon = ['NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS', 'BUILDING_NODE_EXTENSION'];
const common = ['-c', '-w', '-O3', '-fPIC', '-DNDEBUG'];
const hidden = ['-fvisibility=hidden', '-fvisibility-inlines-hidden', '-fno-rtti', '-fno-exceptions'];
const link = ['-shared', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-static-libgcc', '-static-libstdc++'];

/**
 * Builds better-sqlite3 from the sources in its package into `target`. With the compiler itself rather than
 * node-gyp, which would want Python, make and headers from nodejs.org; Node-API's headers come from npm.
 */
export async function compileNative(target) {
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), 'making-'));
  try {
    const [sqlite, binding, built] = ['sqlite3.o', 'binding.o', 'built.node'].map((name) => join(work, name));
    await Promise.all([
      compile('gcc', [
        '-std=c99',
        ...common,
        ...(await sqliteOptions()),
        inSource('deps/sqlite3/sqlite3.c'),
        '-o',
        sqlite,
      ]),
      compile('g++', [
        '-std=c++20',
        ...common,
        ...hidden,
        ...define(addon),
        ...includes(),
        ...nodeApi,
        inSource('src/better_sqlite3.cpp'),
        '-o',
        binding,
      ]),
    ]);
    await compile('g++', [...link, binding, sqlite, '-ldl', '-lpthread', '-lm', '-o', built]);
    await rename(built, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** True when this machine could compile right now. */
export function hasCompiler() {
  return Boolean(which('gcc') && which('g++'));
}

async function compile(command, args) {
  const { code, stderr } = await run(command, args);
  if (code !== 0) throw new SetupProblem(`better-sqlite3 could not be compiled:\n  ${tail(stderr)}`);
}

async function sqliteOptions() {
  const gypi = await readFile(inSource('deps/defines.gypi'), 'utf8');
  return define([...gypi.matchAll(/'((?:HAVE|SQLITE)_[^']+)'/g)].map((match) => match[1]));
}

function includes() {
  const folders = [require('node-api-headers').include_dir, join(modules, 'node-addon-api'), inSource('deps/sqlite3')];
  return folders.map((folder) => `-I${folder}`);
}

const inSource = (path) => join(source, path);
const define = (names) => names.map((name) => `-D${name}`);
