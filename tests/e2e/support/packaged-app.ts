import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { sandboxSwitches } from './runtime.ts';

const folder = resolve('release', `${process.platform}-unpacked`);
const DEVTOOLS = /DevTools listening on (ws:\/\/\S+)/;

export interface PackagedApp {
  readonly page: Page;
  /** Closes the window, which ends the app; resolves to its exit code. */
  close(): Promise<number | null>;
}

/**
 * Starts the packaged app with its release fuses. They take away the inspector that Playwright starts apps with, so it
 * is started as a user would, and its page is reached through Chromium's own debugging port.
 */
export async function startPackaged(userData: string, database: string): Promise<PackagedApp> {
  const executable = join(folder, 'kith');
  if (!existsSync(executable)) throw new Error('no packaged app: run npm run package:dir');
  const args = [...sandboxSwitches, '--remote-debugging-port=0', `--user-data-dir=${userData}`, '--db', database];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const page = await firstPage(child);
  return {
    page,
    close: async () => {
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      await page.close();
      return ended;
    },
  };
}

/** Runs the packaged command line through its launcher, without any display. */
export function runLauncher(args: readonly string[]) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(join(folder, 'resources/bin/kith'), args, { encoding: 'utf8', env });
  return { code: status, stdout, stderr };
}

/** Resolves to the window's page of an app that was started with a debugging port; rejects when the app ends. */
export async function firstPage(child: ChildProcess): Promise<Page> {
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('the packaged app has no pages');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let told = '';
    child.once('exit', (code) => failed(new Error(`the packaged app ended with ${code}: ${told}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const address = DEVTOOLS.exec(told)?.[1];
      if (address) done(address);
    });
  });
}
