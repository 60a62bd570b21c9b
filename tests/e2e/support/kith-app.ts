import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { type RunFiles, runFiles } from './run-files.ts';
import { electronRuntime, sandboxSwitches } from './runtime.ts';

export interface KithApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of this test's own: notebook, settings, sample archives. */
  readonly folder: string;
  readonly database: string;
  /** What must never happen: errors and warnings of the page, dialogs of the browser, requests to anywhere else. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly folder: string;
  /** The notebook's file; null leaves the choice to the app. */
  readonly database?: string | null;
  /** A notebook to begin with; it is copied, so the test may change it. */
  readonly notebook?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built app on its own user-data folder and waits for its first window. */
export async function launchKith({ folder, database, notebook, args = [], env = {} }: LaunchOptions): Promise<KithApp> {
  const file = database ?? join(folder, 'kith.db');
  const chosen = database === null ? [] : ['--db', file];
  if (notebook) copyFileSync(notebook, file);
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [...sandboxSwitches, `--user-data-dir=${join(folder, 'user-data')}`, resolve('.'), ...chosen, ...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const page = await app.firstWindow();
  const troubles = watchTroubles(page);
  await page.waitForSelector('main');
  return { app, page, folder, database: file, troubles, close: () => app.close() };
}

function watchTroubles(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(app|data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

/** A test with a fresh folder, files made once per run and, on demand, a running Kith that is closed afterwards. */
export const test = base.extend<{ folder: string; kith: KithApp }, { files: RunFiles }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the destructured names of a fixture's first argument
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'kith-e2e-files-'));
      await use(runFiles(folder));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the destructured names of a fixture's first argument
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  kith: async ({ folder }, use) => {
    const kith = await launchKith({ folder });
    await use(kith);
    expect(kith.troubles).toEqual([]);
    await kith.close();
  },
});

/**
 * One running Kith for all tests of a file, which must not depend on each other. `notebook` names what it opens;
 * without one it is a newcomer's. After each test nothing may have gone wrong in the page.
 */
export function shareKith(notebook?: (files: RunFiles) => Promise<string>): { readonly current: KithApp } {
  let kith: KithApp | null = null;
  const current = () => {
    if (!kith) throw new Error('Kith is not running yet');
    return kith;
  };
  test.beforeAll(async ({ files }) => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
    kith = await launchKith({ folder, ...(notebook && { notebook: await notebook(files) }) });
  });
  test.afterEach(() => {
    expect(current().troubles).toEqual([]);
  });
  test.afterAll(async () => {
    await kith?.close();
    if (kith) rmSync(kith.folder, { recursive: true, force: true });
  });
  return {
    get current() {
      return current();
    },
  };
}
