import { z } from 'zod';
import type { Change } from '../model/person.ts';
import { type Settings, settingsChange } from '../model/settings.ts';
import { command, query, shell } from './define.ts';
import { accountId, changeId, nothing } from './inputs.ts';

export interface BackupFile {
  /** File name inside the backup folder. */
  readonly name: string;
  readonly at: number;
  readonly bytes: number;
}
export interface AboutApp {
  readonly version: string;
  readonly databasePath: string;
  readonly databaseBytes: number;
  readonly backupFolder: string;
  readonly platform: string;
  /** The first name of the owner of the imported archives; null before any import. */
  readonly ownerName: string | null;
  readonly sqlite: string;
  readonly electron: string;
}

export const settings = {
  get: query(nothing).returns<Settings>(),
  set: command(settingsChange, ['settings', 'today']).returns<Settings>(),
};

export const history = {
  recent: query(z.object({ limit: z.int().min(1).max(100).default(20) })).returns<readonly Change[]>(),
  /** Takes one change back; without an id, the newest that stands. Null when there is none. */
  undo: command(z.object({ change: changeId.nullable().default(null) }), [
    'people',
    'person',
    'today',
    'imports',
    'settings',
    'history',
  ]).returns<Change | null>(),
  redo: command(nothing, ['people', 'person', 'today', 'imports', 'settings', 'history']).returns<Change | null>(),
};

export const app = {
  about: shell(nothing).returns<AboutApp>(),
  /** Opens an account in the user's browser; only https hosts on the allow-list. */
  openProfile: shell(z.object({ account: accountId })).returns<null>(),
  /** Opens a named page in the user's browser, such as LinkedIn's export settings. */
  openPage: shell(z.object({ page: z.enum(['linkedin-export', 'x-export']) })).returns<null>(),
  showDataFolder: shell(nothing).returns<null>(),
  /** A page of text at most, or the rows an import set aside as CSV. */
  copyText: shell(z.object({ text: z.string().max(1_000_000) })).returns<null>(),
  backups: shell(nothing).returns<readonly BackupFile[]>(),
  backUpNow: shell(nothing).returns<BackupFile>(),
  /** Puts a backup in place of the notebook; the present one is backed up first. */
  restore: shell(z.object({ name: z.string().max(200) })).returns<null>(),
  /** Lets the user choose a backup file elsewhere; null when the dialog was closed. */
  restoreFromFile: shell(nothing).returns<BackupFile | null>(),
};
