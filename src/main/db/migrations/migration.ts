import type { Database } from 'better-sqlite3';

/** One step of the schema. `up` runs inside the runner's transaction, which also moves `user_version`. */
export interface Migration {
  readonly version: number;
  up(sqlite: Database): void;
}
