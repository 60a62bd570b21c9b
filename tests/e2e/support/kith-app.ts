import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime, sandboxSwitches } from './runtime.ts';

export interface KithApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of this test's own: notebook, settings, sample archives. */
  readonly folder: string;
  readonly database: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly folder: string;
  readonly database?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built app on its own user-data folder and waits for its first window. */
export async function launchKith({ folder, database, args = [], env = {} }: LaunchOptions): Promise<KithApp> {
  const file = database ?? join(folder, 'kith.db');
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [...sandboxSwitches, `--user-data-dir=${join(folder, 'user-data')}`, resolve('.'), '--db', file, ...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('main');
  return { app, page, folder, database: file, close: () => app.close() };
}

/** A test with a fresh folder and, on demand, a running Kith that is closed afterwards. */
export const test = base.extend<{ folder: string; kith: KithApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the destructured names of a fixture's first argument
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  kith: async ({ folder }, use) => {
    const kith = await launchKith({ folder });
    await use(kith);
    await kith.close();
  },
});
