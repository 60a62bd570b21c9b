import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupFile } from '../../../shared/contract/app.ts';
import { asDatabaseError } from '../../db/database-errors.ts';
import type { ReadDb } from '../../db/handles.ts';
import { backupName, isBackupName, surplusBackups } from './backup-names.ts';

/**
 * Writes a whole, compact copy of the notebook to a file, replacing it only once the copy is complete. Throws
 * disk-full or what else SQLite says.
 */
export function backUpTo({ sqlite }: ReadDb, target: string): BackupFile {
  const unfinished = `${target}.unfinished`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(unfinished, { force: true });
    sqlite.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asDatabaseError(error);
  }
  return backupFile(target);
}

/** Writes a copy into the backup folder under a name of its own, and lets surplus copies go. */
export function backUpInto(db: ReadDb, folder: string, now: number): BackupFile {
  const written = backUpTo(db, freePath(folder, backupName(now)));
  for (const name of surplusBackups(namesIn(folder))) rmSync(join(folder, name), { force: true });
  return written;
}

/** Returns the copies in the backup folder, newest first. */
export function listBackups(folder: string): BackupFile[] {
  return namesIn(folder)
    .sort()
    .reverse()
    .map((name) => backupFile(join(folder, name)));
}

/** Returns true when the notebook was written to since its newest copy was made, and that was before `today`. */
export function isBackupDue(file: string, folder: string, startOfToday: number): boolean {
  const newest = listBackups(folder)[0];
  if (!newest) return true;
  const written = Math.max(...[file, `${file}-wal`].map((path) => writtenAt(path)));
  return newest.at < startOfToday && written > newest.at;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter(isBackupName) : [];
}

function backupFile(path: string): BackupFile {
  const { mtimeMs, size } = statSync(path);
  return { name: basename(path), at: Math.round(mtimeMs), bytes: size };
}

function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Two copies within a second keep both. */
function freePath(folder: string, name: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const candidate = join(folder, attempt === 1 ? name : name.replace('.db', `-${attempt}.db`));
    if (!existsSync(candidate)) return candidate;
  }
}
