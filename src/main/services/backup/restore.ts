import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { AppError, isAppError } from '../../../shared/errors/app-error.ts';
import { checkNotebook } from '../../db/connection.ts';

/** Throws backup-unreadable, unless the file is a whole Kith notebook; one from a newer Kith is said to be so. */
export function checkBackup(path: string): void {
  try {
    checkNotebook(path);
  } catch (error) {
    if (isAppError(error, 'database-from-newer-app')) throw error;
    throw new AppError('backup-unreadable', {}, error);
  }
}

/**
 * Puts a copy of the backup in the notebook's place in one step. No connection to the notebook may be open: its
 * write-ahead log belongs to the file that goes.
 */
export function swapIn(backup: string, file: string): void {
  const arriving = `${file}.restoring`;
  copyFileSync(backup, arriving);
  for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
  renameSync(arriving, file);
}

/**
 * Puts a backup in the place of a notebook too damaged to be opened. The damaged file is kept beside it, under the
 * path that is returned.
 */
export function replaceDamaged(backup: string, file: string, stamp: string): string {
  checkBackup(backup);
  const aside = `${file}.damaged-${stamp}`;
  copyFileSync(file, aside);
  swapIn(backup, file);
  return aside;
}
