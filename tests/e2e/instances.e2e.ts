import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { launchKith, test } from './support/kith-app.ts';
import { electronRuntime, sandboxSwitches } from './support/runtime.ts';

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('a second start focuses the first window and ends', async ({ folder }) => {
  const kith = await launchKith({ folder });
  await kith.app.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // without a window manager no window has the focus; what counts is that it was asked for
    if (window) window.focus = () => Object.assign(globalThis, { focused: true });
    app.once('second-instance', () => Object.assign(globalThis, { asked: true }));
  });
  const second = spawn(
    electronRuntime().executable,
    [...sandboxSwitches, `--user-data-dir=${join(folder, 'user-data')}`, resolve('.'), '--db', kith.database],
    { stdio: 'ignore' },
  );
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect.poll(() => kith.app.evaluate(() => 'asked' in globalThis && 'focused' in globalThis)).toBe(true);
  expect(await kith.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await kith.close();
});

test('what was typed is there after a restart, in the notebook that --db or KITH_DB names', async ({ folder }) => {
  const named = join(folder, 'named.db');
  const first = await launchKith({ folder, database: named });
  await add(first.page, 'Ines Carvalho');
  await first.close();

  const again = await launchKith({ folder, database: named });
  expect(await people(again.page)).toEqual(['Ines Carvalho']);
  await again.close();

  const byEnvironment = await launchKith({ folder, database: null, env: { KITH_DB: named } });
  expect(await people(byEnvironment.page)).toEqual(['Ines Carvalho']);
  await byEnvironment.close();

  const other = await launchKith({ folder, database: join(folder, 'other.db') });
  expect(await people(other.page)).toEqual([]);
  await other.close();
});

const unusable = [
  ['from a newer Kith', 'database-from-newer-app', newerNotebook],
  ['damaged', 'database-damaged', damagedNotebook],
  [
    'no notebook at all',
    'not-a-kith-file',
    (file: string) => writeFileSync(file, 'a letter to a friend\n'.repeat(400)),
  ],
] as const;

for (const [what, code, make] of unusable) {
  test(`a file that is ${what} is named as such and left as it is`, async ({ folder }) => {
    const file = join(folder, 'notebook.db');
    make(file);
    const before = digest(file);
    const silence = join(folder, 'silence.cjs');
    // the message box waits for a click that nobody makes here; its words have unit tests
    writeFileSync(
      silence,
      "require('electron').dialog.showErrorBox = (title) => process.stdout.write(title + '\\n');\n",
    );
    const { status, stdout } = spawnSync(
      electronRuntime().executable,
      [...sandboxSwitches, '-r', silence, `--user-data-dir=${join(folder, 'user-data')}`, resolve('.'), '--db', file],
      { timeout: 30_000, encoding: 'utf8' },
    );
    expect(stdout).toContain('Kith could not open your notebook');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'user-data', 'logs', 'kith.log'), 'utf8')).toContain(code);
    expect(digest(file)).toBe(before);
  });
}

interface Bridged {
  readonly kith: { invoke(method: string, input: unknown): Promise<{ value: unknown }> };
}

function add(page: Page, name: string) {
  return page.evaluate((typed) => (globalThis as unknown as Bridged).kith.invoke('people.add', { name: typed }), name);
}

async function people(page: Page): Promise<string[]> {
  const { value } = await page.evaluate(() =>
    (globalThis as unknown as Bridged).kith.invoke('people.list', { filter: {}, sort: 'name' }),
  );
  return (value as { rows: { name: string }[] }).rows.map((row) => row.name);
}

function newerNotebook(file: string): void {
  notebook(file, (sqlite) => sqlite.pragma('user_version = 99'));
}

/** Keeps the header, which says that it is a notebook, and loses the schema behind it. */
function damagedNotebook(file: string): void {
  notebook(file, () => undefined);
  writeFileSync(file, readFileSync(file).fill('x', 100, 4096));
}

function notebook(file: string, change: (sqlite: Sqlite.Database) => void): void {
  const made = spawnSync(process.execPath, [resolve('src/main/kith.ts'), 'people', '--db', file]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const sqlite = new Sqlite(file);
  change(sqlite);
  sqlite.close();
}
