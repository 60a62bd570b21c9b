import { existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileNative, hasCompiler } from './compile-native.mjs';
import { cache, modules } from './paths.mjs';
import { run, tail } from './run.mjs';
import { SetupProblem, say } from './say.mjs';
import { ensureSystem } from './system.mjs';

const home = join(modules, 'better-sqlite3');
const compiled = join(home, 'build', 'Release', 'better_sqlite3.node');
const stampFile = join(modules, '.cache', 'kith', 'better-sqlite3.json');

/** Raise it when compile-native.mjs changes what it builds. */
const recipe = 1;

/**
 * Makes sure that better-sqlite3 opens a database in each of the executables (Node, or Electron in Node's role). Its
 * prebuilt binary needs Node-API 10; where that is not to be had it is compiled once and kept in the cache.
 */
export async function ensureNative(executables) {
  if (executables.every((executable) => readStamp().includes(executable))) return;
  if (!(await findFailure(executables))) return stamp(executables);
  await placeCompiled();
  const failure = await findFailure(executables);
  if (failure) throw new SetupProblem(`better-sqlite3 does not work in ${failure.executable}:\n  ${failure.output}`);
  await stamp(executables);
}

async function findFailure(executables) {
  const script = `const Database = require(${JSON.stringify(home)});
    new Database(':memory:').exec("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='trigram')")`;
  for (const executable of executables) {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { code, stderr } = await run(executable, ['-e', script], { env });
    if (code !== 0) return { executable, output: tail(stderr) };
  }
  return undefined;
}

/** Puts the compiled binary where better-sqlite3 looks first, compiling it when the cache has none. */
async function placeCompiled() {
  if (process.platform !== 'linux')
    throw new SetupProblem('better-sqlite3 does not load here. Please type: npm rebuild better-sqlite3');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-linux-${process.arch}-napi-experimental-r${recipe}.node`;
  const kept = join(cache, 'native', name);
  if (!existsSync(kept)) {
    if (!hasCompiler()) await ensureSystem(['compiler']);
    say('compiling better-sqlite3 for this Electron (about a minute, once)');
    await compileNative(kept);
  }
  await mkdir(dirname(compiled), { recursive: true });
  const arriving = `${compiled}.${process.pid}`;
  await copyFile(kept, arriving);
  await rename(arriving, compiled);
}

/** Which executables the binary was seen working in: a new binary, or a new Node or Electron, is looked at afresh. */
function readStamp() {
  if (!existsSync(stampFile)) return [];
  const { binary, executables } = JSON.parse(readFileSync(stampFile, 'utf8'));
  return binary === describeBinary()
    ? executables.filter((one) => existsSync(one.path) && one.made === made(one.path)).map((one) => one.path)
    : [];
}

async function stamp(executables) {
  const all = [...new Set([...readStamp(), ...executables])].map((path) => ({ path, made: made(path) }));
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, `${JSON.stringify({ binary: describeBinary(), executables: all }, null, 2)}\n`);
}

function describeBinary() {
  const file = existsSync(compiled) ? compiled : join(home, 'package.json');
  return `${file} ${statSync(file).size} ${made(file)}`;
}

const made = (file) => statSync(file).mtimeMs;
