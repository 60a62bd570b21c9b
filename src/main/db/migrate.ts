import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Migration } from './migrations/migration.ts';

/** "KITH" in ASCII: marks a SQLite file as ours, so that a foreign one is never touched. */
export const APPLICATION_ID = 0x4b495448;

export interface FileState {
  readonly version: number;
  readonly isNew: boolean;
}

/** Returns the schema version of an open file. Throws not-a-kith-file for anybody else's, database-from-newer-app for a later one. */
export function inspectFile(sqlite: Database, newest: number): FileState {
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  const owner = Number(sqlite.pragma('application_id', { simple: true }));
  const isEmpty = sqlite.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  const isNew = owner === 0 && version === 0 && isEmpty;
  if (!isNew && owner !== APPLICATION_ID) throw new AppError('not-a-kith-file', {});
  if (version > newest) throw new AppError('database-from-newer-app', { found: version, known: newest });
  return { version, isNew };
}

/**
 * Brings a file to the newest schema, one transaction per step, `user_version` included, so that a failing
 * step leaves tables and version as they were. An existing file is first copied to `backup(version)`.
 */
export function migrate(sqlite: Database, steps: readonly Migration[], backup: (version: number) => string): void {
  const newest = steps.at(-1)?.version ?? 0;
  const { version, isNew } = inspectFile(sqlite, newest);
  const missing = steps.filter((step) => step.version > version);
  if (missing.length > 0 && !isNew) sqlite.prepare('VACUUM INTO ?').run(backup(version));
  for (const step of missing) {
    sqlite.transaction(() => {
      step.up(sqlite);
      sqlite.pragma(`application_id = ${APPLICATION_ID}`);
      sqlite.pragma(`user_version = ${step.version}`);
    })();
  }
}
