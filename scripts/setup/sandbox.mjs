import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupProblem } from './say.mjs';

/** Chromium refuses its sandbox to root, and only then may it go without. */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
}

/** Some Linux systems keep user namespaces from ordinary users; there Chromium's helper must belong to root. */
export async function ensureSandbox({ electronDist }) {
  if (process.platform !== 'linux' || process.getuid() === 0) return;
  const helper = join(electronDist, 'chrome-sandbox');
  if (isSetUp(helper) || (await run('unshare', ['--user', '--map-root-user', 'true'])).code === 0) return;
  throw new SetupProblem(
    `Kith keeps its page in a sandbox, which this system grants only to a helper that belongs to root. Once, please type:
  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function isSetUp(helper) {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4111) === 0o4111;
}
