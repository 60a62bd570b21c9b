import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { installChangeLog } from './change-log.ts';
import { asDatabaseError } from './database-errors.ts';
import type { ReadDb, WriteDb } from './handles.ts';
import { inspectFile, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { statement } from './statement-cache.ts';

/** One notebook: the only connection that writes, and one that can only read. */
export interface OpenDatabase {
  readonly file: string;
  readonly read: ReadDb;
  readonly write: WriteDb;
  close(): void;
}

const BUSY_MS = 5000;

/**
 * Opens or makes a notebook and brings it to the newest schema. Throws AppError: not-a-kith-file,
 * database-from-newer-app, database-damaged, database-locked or disk-full.
 */
export function openDatabase(file: string): OpenDatabase {
  let writer: Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writer = new Sqlite(file, { timeout: BUSY_MS });
    migrate(writer, migrations, (version) => freeName(file, version));
    prepareWriter(writer);
    const reader = new Sqlite(file, { readonly: true, timeout: BUSY_MS });
    return connected(file, writer, reader);
  } catch (error) {
    writer?.close();
    throw asDatabaseError(error);
  }
}

/** Returns the schema version of a file that is a whole Kith notebook this app can read; throws what inspectFile throws. */
export function checkNotebook(file: string): number {
  let sqlite: Database | null = null;
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
    const { version } = inspectFile(sqlite, newestVersion());
    const verdict = sqlite.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') throw Object.assign(new Error(String(verdict)), { code: 'SQLITE_CORRUPT' });
    return version;
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    sqlite?.close();
  }
}

/** The schema version this app writes. */
export function newestVersion(): number {
  return migrations.at(-1)?.version ?? 0;
}

function prepareWriter(sqlite: Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('foreign_keys = ON');
  // rows replaced by INSERT OR REPLACE reach the change log as deletes
  sqlite.pragma('recursive_triggers = ON');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('cache_size = -64000');
  installChangeLog(sqlite);
}

function connected(file: string, writer: Database, reader: Database): OpenDatabase {
  // the brands of ReadDb and WriteDb exist only for the compiler
  const read = { kysely: kyselyOver(reader), sqlite: reader } as ReadDb;
  const write = { kysely: kyselyOver(writer), sqlite: writer } as WriteDb;
  return {
    file,
    read,
    write,
    close() {
      reader.close();
      writer.close();
    },
  };
}

function kyselyOver(sqlite: Database): Kysely<Schema> {
  const database = {
    prepare: (sql: string) => statement<unknown[], unknown>(sqlite, sql),
    close: () => sqlite.close(),
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
}

/** Where the copy made before a migration goes; the copy of a migration that failed before is replaced. */
function freeName(file: string, version: number): string {
  const name = `${file}.before-migration-${version}.db`;
  if (existsSync(name)) rmSync(name);
  return name;
}
