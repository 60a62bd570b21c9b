import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

declare const reads: unique symbol;
declare const writes: unique symbol;

/** A handle that can only be read from: its connection is opened read-only. `sqlite` is for what Kysely has no words for. */
export interface ReadDb {
  readonly kysely: Kysely<Schema>;
  readonly sqlite: Database;
  readonly [reads]: true;
}

/** The one connection that writes. Handed only to command handlers and the import, inside an open transaction. */
export interface WriteDb extends ReadDb {
  readonly [writes]: true;
}
