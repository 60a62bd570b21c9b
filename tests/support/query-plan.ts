import type { ReadDb } from '../../src/main/db/handles.ts';

/** Returns what SQLite will do to answer a statement, a line per step. */
export function queryPlan({ sqlite }: ReadDb, sql: string, params: readonly unknown[]): string[] {
  return sqlite
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
    .map(({ detail }) => detail);
}
