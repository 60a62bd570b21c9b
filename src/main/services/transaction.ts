import { asDatabaseError } from '../db/database-errors.ts';
import type { WriteDb } from '../db/handles.ts';

/**
 * Runs work inside BEGIN IMMEDIATE … COMMIT (or ROLLBACK, for a dry run) on the write connection. Whatever is
 * thrown rolls back; SQLite's own errors come out as AppErrors.
 */
export async function inTransaction<T>(
  { sqlite }: WriteDb,
  work: () => Promise<T>,
  end: 'COMMIT' | 'ROLLBACK' = 'COMMIT',
): Promise<T> {
  try {
    sqlite.exec('BEGIN IMMEDIATE');
    const result = await work();
    sqlite.exec(end);
    return result;
  } catch (error) {
    // a full disk or a lost file has already rolled it back
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw asDatabaseError(error);
  }
}
