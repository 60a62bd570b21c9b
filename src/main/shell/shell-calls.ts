import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { AboutApp } from '../../shared/contract/app.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import type { Engine } from '../workers/engine.ts';
import { browserLink, PAGES } from './browser-links.ts';
import type { Locations } from './locations.ts';
import type { OfferBook } from './offers.ts';

export interface ShellContext {
  readonly engine: Engine;
  readonly offers: OfferBook;
  readonly locations: Locations;
  readonly window: () => BrowserWindow | null;
}

type ShellCall = (context: ShellContext, input: never) => Promise<unknown>;

/** Answers a method whose place is `shell`; its input has been parsed by the bridge. */
export function callShell(context: ShellContext, method: string, input: unknown): Promise<unknown> {
  const call = Object.hasOwn(shellCalls, method) ? shellCalls[method] : undefined;
  if (!call) throw new AppError('unknown-method', { method });
  return call(context, input as never);
}

/** Everything in the contract whose place is `shell`; a test compares the list with the contract. */
export const shellCalls: Readonly<Record<string, ShellCall>> = {
  'app.about': about,
  'app.openProfile': async ({ engine }, input: { account: number }) => {
    const { value } = await engine.call('engine.profileUrl', input);
    await shell.openExternal(browserLink(String(value ?? '')));
    return null;
  },
  'app.openPage': async (_context, input: { page: keyof typeof PAGES }) => {
    await shell.openExternal(browserLink(PAGES[input.page]));
    return null;
  },
  'app.showDataFolder': async ({ locations }) => {
    await shell.openPath(dirname(locations.database));
    return null;
  },
  'app.copyText': async (_context, input: { text: string }) => {
    clipboard.writeText(input.text);
    return null;
  },
  'app.backups': async ({ engine }) => (await engine.call('engine.listBackups', {})).value,
  'app.backUpNow': async ({ engine }) => (await engine.call('engine.backUp', {})).value,
  'app.restore': async ({ engine, locations }, input: { name: string }) => {
    await engine.call('engine.restore', { path: join(locations.backups, onlyName(input.name)) });
    return null;
  },
  'app.restoreFromFile': restoreFromFile,
  'imports.choose': chooseArchives,
  'imports.preview': ({ engine, offers }, input: { offer: string }) => engine.preview(offers.path(input.offer)),
  'imports.commit': ({ engine, offers }, input: { offer: string }) => engine.commit(offers.path(input.offer)),
  'imports.cancel': async ({ engine }) => {
    await engine.cancel();
    return null;
  },
  'imports.trySample': ({ engine }) => importSample(engine),
};

async function about({ engine, locations }: ShellContext): Promise<AboutApp> {
  const { value } = await engine.call('engine.about', {});
  const size = await stat(locations.database).then(
    (found) => found.size,
    () => 0,
  );
  return {
    ...(value as Pick<AboutApp, 'ownerName' | 'sqlite'>),
    version: app.getVersion(),
    databasePath: locations.database,
    databaseBytes: size,
    backupFolder: locations.backups,
    platform: process.platform,
    electron: process.versions.electron ?? '',
  };
}

async function chooseArchives({ window, offers }: ShellContext) {
  const options = {
    title: 'Choose an archive',
    buttonLabel: 'Look inside',
    properties: ['openFile', 'multiSelections'] as ('openFile' | 'multiSelections')[],
    filters: [
      { name: 'Archives and lists', extensions: ['zip', 'csv', 'js'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const owner = window();
  const chosen = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
  return offers.add(chosen.canceled ? [] : chosen.filePaths);
}

async function restoreFromFile({ window, engine }: ShellContext) {
  const options = { title: 'Choose a backup', buttonLabel: 'Restore', properties: ['openFile'] as 'openFile'[] };
  const owner = window();
  const chosen = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
  const path = chosen.filePaths[0];
  if (chosen.canceled || path === undefined) return null;
  return (await engine.call('engine.restore', { path })).value;
}

/** Imports both made-up archives and returns what the first of them did. */
async function importSample(engine: Engine): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-sample-'));
  try {
    const reports: ImportReport[] = [];
    for (const path of await engine.writeSample(folder)) {
      await engine.preview(path);
      reports.push(await engine.commit(path));
    }
    const first = reports[0];
    if (!first) throw new AppError('unexpected', {});
    return first;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file name without folders, so that a restore cannot be pointed elsewhere by the page. */
function onlyName(name: string): string {
  if (name.includes('/') || name.includes('\\') || name.startsWith('.')) throw new AppError('backup-unreadable', {});
  return name;
}
