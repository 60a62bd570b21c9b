import { dialog } from 'electron';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Locations } from './locations.ts';

/** Says in a system box why the notebook could not be opened, what is safe and what to do. */
export function showStartFailure(error: unknown, { database, backups }: Locations): void {
  dialog.showErrorBox('Kith could not open your notebook', failureWords(error, database, backups));
}

/** The words for an error at start; pure, so that each case is tested. */
export function failureWords(error: unknown, database: string, backups: string): string {
  const code = error instanceof AppError ? error.code : 'unexpected';
  const safe = `Nothing was changed. The file is ${database}.`;
  switch (code) {
    case 'database-from-newer-app':
      return `This notebook was last used by a newer Kith. Update Kith, then open it again.\n\n${safe}`;
    case 'not-a-kith-file':
      return `This file is not a Kith notebook. Choose another with --db.\n\n${safe}`;
    case 'database-damaged':
      return `The file is damaged and cannot be read. Put a backup from ${backups} in its place.\n\n${safe}`;
    case 'database-locked':
      return `Another program is holding the file. Close it, then open Kith again.\n\n${safe}`;
    case 'disk-full':
      return `There is no room to save. Free about 200 MB, then open Kith again.\n\n${safe}`;
    default:
      return `Something unexpected stopped the start. Try again; if it comes back, restart the computer.\n\n${safe}`;
  }
}
