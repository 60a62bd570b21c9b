import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build } from 'electron-builder';
import { modules, root } from '../setup/paths.mjs';
import { ensureRuntime } from '../setup/runtime.mjs';
import { SetupProblem, say } from '../setup/say.mjs';

/** What every released executable must say of itself; see electron-builder.yml. */
const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/**
 * Packages what lies in out/ around the Electron at hand and reads the fuses of the result: into release/…-unpacked, or
 * into this system's installers. Resolves to 0. What set-up may once have compiled for the
 * registry's Electron has no place in installers.
 */
export async function packageApp({ dir }) {
  const runtime = await ensureRuntime();
  if (!dir && runtime.kind !== 'official') {
    throw new SetupProblem('Installers are made around the official Electron only. Please type: npx install-electron');
  }
  if (runtime.kind === 'official') await rm(join(modules, 'better-sqlite3', 'build'), { recursive: true, force: true });
  const executables = [];
  await build({
    projectDir: root,
    dir,
    publish: 'never',
    config: {
      electronVersion: runtime.electronVersion,
      electronDist: runtime.electronDist,
      afterExtract: dropDefaultApp,
      afterPack: ({ appOutDir, packager }) => void executables.push(findExecutable(appOutDir, packager)),
    },
  });
  for (const executable of executables) await checkFuses(executable);
  return 0;
}

/** A copied Electron brings the app that it shows when it is given none. */
async function dropDefaultApp({ appOutDir, packager }) {
  for (const name of ['app', 'default_app.asar']) {
    await rm(join(packager.getResourcesDir(appOutDir), name), { recursive: true, force: true });
  }
  await rm(join(appOutDir, 'version'), { force: true });
}

function findExecutable(appOutDir, { platform, appInfo, executableName }) {
  const { productFilename } = appInfo;
  if (platform.name === 'mac') return join(appOutDir, `${productFilename}.app`);
  return join(appOutDir, platform.name === 'windows' ? `${productFilename}.exe` : executableName);
}

async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  for (const [name, wanted] of Object.entries(fuses)) {
    if (wire[FuseV1Options[name]] !== (wanted ? FuseState.ENABLE : FuseState.DISABLE)) {
      throw new SetupProblem(`The fuse ${name} of ${executable} is not ${wanted ? 'on' : 'off'}.`);
    }
  }
  say(`packaged ${executable}, all ${Object.keys(fuses).length} fuses as they must be`);
}
