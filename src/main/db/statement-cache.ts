import type { Database, Statement } from 'better-sqlite3';

const MOST = 400;
const caches = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/**
 * Returns the prepared statement for this SQL on this connection, preparing it at most once while it is in use.
 * The least recently used one goes when there are too many.
 */
export function statement<Params extends unknown[], Row>(sqlite: Database, sql: string): Statement<Params, Row> {
  const cache = caches.get(sqlite) ?? new Map<string, Statement<unknown[], unknown>>();
  caches.set(sqlite, cache);
  const known = cache.get(sql);
  if (known) {
    cache.delete(sql);
    cache.set(sql, known);
    // the types of parameters and rows belong to the SQL text, which is the cache's key
    return known as Statement<Params, Row>;
  }
  const prepared = sqlite.prepare<unknown[], unknown>(sql);
  cache.set(sql, prepared);
  const oldest = cache.keys().next();
  if (cache.size > MOST && !oldest.done) cache.delete(oldest.value);
  return prepared as Statement<Params, Row>;
}
