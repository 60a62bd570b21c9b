import { AppError } from '../../../shared/errors/app-error.ts';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import type { WriteDb } from '../../db/handles.ts';
import { importRecord } from '../../db/imports/import-records.ts';
import { accountsOfImport, markUndone, unknownAccounts, withdrawSlice } from '../../db/imports/withdraw-import.ts';
import { removeAccount } from '../../db/joins/resolve-accounts.ts';
import { breathe, chunks } from './breathe.ts';
import { settleAccounts } from './settle-import.ts';

const CHUNK = 500;

/**
 * Takes a whole import back, in whatever order imports are undone: what no other import says goes, joins it made
 * come apart, what the user typed stays. Throws import-not-found or import-already-undone.
 */
export async function undoImport(db: WriteDb, id: ImportId, now: EpochMs): Promise<void> {
  const record = importRecord(db.sqlite, id);
  if (!record) throw new AppError('import-not-found', { id });
  if (record.undone_at !== null) throw new AppError('import-already-undone', { id });
  const accounts = accountsOfImport(db.sqlite, id);
  while (withdrawSlice(db.sqlite, id)) await breathe();
  markUndone(db.sqlite, id, now);
  const left: PersonId[] = [];
  for (const chunk of chunks(new Set<AccountId>(accounts), CHUNK)) {
    for (const account of unknownAccounts(db.sqlite, chunk)) {
      const person = removeAccount(db.sqlite, account);
      if (person !== null) left.push(person);
      accounts.delete(account);
    }
    await breathe();
  }
  await settleAccounts(db, accounts, { now, importId: null, changed: accounts, left });
}
