import type { Database } from 'better-sqlite3';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

interface Kept {
  version: string;
  readonly values: Map<string, unknown>;
}

/** As many answers as one screen of lists asks again and again: pages of a few filters, the last keystrokes. */
const MOST = 16;
const keptBy = new WeakMap<Database, Kept>();

/**
 * Returns what `compute` returned for this key, as long as nothing was written to the file since (by this or any
 * other connection). Pages of one list then cost one scan, not one scan each. Inside a transaction nothing is kept.
 */
export function cached<T>(db: ReadDb, key: string, compute: () => T): T {
  if (db.sqlite.inTransaction) return compute();
  const kept = currentFor(db.sqlite);
  // the key names its own compute function, so the value under it has its type
  if (kept.values.has(key)) return refreshed(kept.values, key) as T;
  const value = compute();
  kept.values.set(key, value);
  const oldest = kept.values.keys().next();
  if (kept.values.size > MOST && !oldest.done) kept.values.delete(oldest.value);
  return value;
}

function currentFor(sqlite: Database): Kept {
  // what others wrote, and what this connection wrote itself
  const changes = statement<[], unknown>(sqlite, 'SELECT total_changes()').pluck().get();
  const version = `${sqlite.pragma('data_version', { simple: true })}/${changes}`;
  let kept = keptBy.get(sqlite);
  if (kept?.version !== version) {
    kept = { version, values: new Map() };
    keptBy.set(sqlite, kept);
  }
  return kept;
}

function refreshed(values: Map<string, unknown>, key: string): unknown {
  const value = values.get(key);
  values.delete(key);
  values.set(key, value);
  return value;
}
