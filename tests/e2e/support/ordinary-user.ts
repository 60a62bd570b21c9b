import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const NOBODY = 65_534;
const HEADLESS = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

/**
 * Starts the packaged app with Chromium's sandbox, without a display. Root, to whom Chromium refuses the sandbox, starts
 * a copy of it as nobody, with the sandbox's helper set up as an installer does.
 */
export function startSandboxed(folder: string, args: readonly string[]): ChildProcess {
  const packaged = resolve('release', 'linux-unpacked');
  if (process.getuid?.() !== 0) return spawn(join(packaged, 'kith'), [...HEADLESS, ...args]);
  const copy = join(folder, 'kith');
  const home = join(folder, 'home');
  chmodSync(folder, 0o755);
  cpSync(packaged, copy, { recursive: true });
  chownSync(join(copy, 'chrome-sandbox'), 0, 0);
  chmodSync(join(copy, 'chrome-sandbox'), 0o4755);
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home };
  return spawn(join(copy, 'kith'), [...HEADLESS, ...args], { env, cwd: home, uid: NOBODY, gid: NOBODY });
}

interface RunningProcess {
  readonly commandLine: string;
  /** The lines of /proc/PID/status by their names. */
  readonly status: ReadonlyMap<string, string>;
}

/** The running processes whose command line has all of these words. */
export function processesWith(...words: readonly string[]): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const commandLine = readProc(pid, 'cmdline').replaceAll('\0', ' ');
      if (!words.every((word) => commandLine.includes(word))) return [];
      const lines = readProc(pid, 'status')
        .split('\n')
        .map((line) => line.split(':\t') as [string, string]);
      return [{ commandLine, status: new Map(lines) }];
    });
}

/** Empty when the process has ended meanwhile. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8');
  } catch {
    return '';
  }
}
