import type { Database } from 'better-sqlite3';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

interface Kept {
  version: string;
  readonly values: Map<Kind, Map<string, unknown>>;
}

/** Each kind has room of its own, so that keystrokes do not push out what is dear to work out. */
type Kind = 'order' | 'members' | 'search' | 'list' | 'name-words' | 'counts';

/** As many answers of a kind as one screen asks again and again: pages of a few filters, the last keystrokes. */
const MOST = 16;
const keptBy = new WeakMap<Database, Kept>();

/**
 * Returns what `compute` returned for this key, as long as nothing was written to the file since (by this or any
 * other connection). Pages of one list then cost one scan, not one scan each. Inside a transaction nothing is kept.
 */
export function cached<T>(db: ReadDb, kind: Kind, key: string, compute: () => T): T {
  if (db.sqlite.inTransaction) return compute();
  const values = currentFor(db.sqlite, kind);
  const known = values.has(key);
  // the kind names one compute function, so the value under it has its type
  const value = known ? (values.get(key) as T) : compute();
  values.delete(key);
  values.set(key, value);
  const oldest = values.keys().next();
  if (values.size > MOST && !oldest.done) values.delete(oldest.value);
  return value;
}

function currentFor(sqlite: Database, kind: Kind): Map<string, unknown> {
  // what others wrote, and what this connection wrote itself
  const changes = statement<[], unknown>(sqlite, 'SELECT total_changes()').pluck().get();
  const version = `${sqlite.pragma('data_version', { simple: true })}/${changes}`;
  let kept = keptBy.get(sqlite);
  if (kept?.version !== version) {
    kept = { version, values: new Map() };
    keptBy.set(sqlite, kept);
  }
  const values = kept.values.get(kind) ?? new Map<string, unknown>();
  kept.values.set(kind, values);
  return values;
}
