import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, tail, which } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** Libraries by the name the loader looks for, with Debian's package names, newest first. */
const libraries = {
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3.so': ['libnss3'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libgbm.so.1': ['libgbm1'],
  'libXss.so.1': ['libxss1'],
  'libXtst.so.6': ['libxtst6'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libdrm.so.2': ['libdrm2'],
  'libsecret-1.so.0': ['libsecret-1-0'],
  'libnotify.so.4': ['libnotify4'],
};
const display = { Xvfb: ['xvfb'], 'xvfb-run': ['xvfb'], xauth: ['xauth'] };
const compiler = { gcc: ['g++'], 'g++': ['g++'] };
const fonts = {
  '/usr/share/fonts/opentype/inter': ['fonts-inter'],
  '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf': ['fonts-noto-core'],
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': ['fonts-noto-cjk'],
  '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf': ['fonts-noto-color-emoji'],
};

/**
 * Makes sure of what Linux itself must have for the purposes given: `window` (Electron's libraries), `display`
 * (a virtual one), `fonts` (for screenshots), `compiler`. Installs it as root on Debian and Ubuntu, else says how.
 */
export async function ensureSystem(purposes) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(purposes);
  if (missing.length === 0) return;
  if (!which('apt-get')) {
    throw new SetupProblem(`Please install with your package manager: ${missing.map(({ name }) => name).join(', ')}`);
  }
  if (process.getuid() === 0) return install(missing);
  const words = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${await choosePackages(missing)}`;
  if (missing.every(({ name }) => name in fonts))
    return say(`for screenshots with every script's letters, type: ${words}`);
  throw new SetupProblem(
    `This machine lacks ${missing.length === 1 ? 'a package' : 'packages'} that Kith needs. Please type:\n  ${words}`,
  );
}

async function findMissing(purposes) {
  const loadable = purposes.includes('window') ? await listLibraries() : undefined;
  const needed = [
    ...(loadable ? list(libraries, (name) => loadable.includes(`\t${name} `)) : []),
    ...(purposes.includes('display') ? list(display, which) : []),
    ...(purposes.includes('compiler') ? list(compiler, which) : []),
    ...(purposes.includes('fonts') && which('apt-get') ? list(fonts, existsSync) : []),
  ];
  return needed.filter(({ isThere }) => !isThere);
}

function list(needs, isThere) {
  return Object.entries(needs).map(([name, packages]) => ({ name, packages, isThere: isThere(name) }));
}

/** What the loader's cache holds, or undefined on systems that keep none: those we leave to their owners. */
async function listLibraries() {
  const { code, stdout } = await run(which('ldconfig') ?? 'ldconfig', ['-p']);
  return code === 0 && stdout.includes('libc.so.6') ? stdout : undefined;
}

async function install(missing) {
  const unnamed = [...new Set(missing.map(({ packages }) => packages.at(-1)))].join(' ');
  say(`installing system packages that are missing here: ${unnamed}`);
  await apt(['update', '-qq']);
  const packages = (await choosePackages(missing)).split(' ');
  const { code, stdout, stderr } = await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (code !== 0)
    throw new SetupProblem(`apt-get could not install ${packages.join(' ')}:\n  ${tail(stdout + stderr, 30)}`);
}

/** Newer releases renamed some packages (…t64): takes the first name that this one knows. */
async function choosePackages(missing) {
  const chosen = await Promise.all(
    missing.map(async ({ packages }) => {
      if (packages.length === 1) return packages[0];
      const { code } = await run('apt-cache', ['show', '--no-all-versions', packages[0]]);
      return code === 0 ? packages[0] : packages[1];
    }),
  );
  return [...new Set(chosen)].join(' ');
}

/** Waits its turn when another apt is at work, two minutes at most. */
async function apt(words, attempts = 60) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], { env });
  if (result.code === 0 || attempts <= 1 || !/could not get lock/i.test(result.stderr)) return result;
  await sleep(2000);
  return apt(words, attempts - 1);
}
