import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';

/** Returns a hash of every row of every table of a notebook: equal digests, equal notebooks. */
export function notebookDigest(file: string): string {
  const sqlite = new Sqlite(file, { readonly: true });
  try {
    const hash = createHash('sha256');
    const tables = sqlite
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all();
    for (const table of tables) {
      hash.update(`\n${table}\n`);
      const rows = sqlite.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().iterate();
      for (const row of rows) hash.update(JSON.stringify(row));
    }
    return hash.digest('hex');
  } finally {
    sqlite.close();
  }
}
