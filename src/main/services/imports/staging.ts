import Sqlite from 'better-sqlite3';
import type { Finding } from '../../importers/importer.ts';

/** Findings on their way from an export to the notebook: kept in order in a temporary file, so that memory stays flat. */
export interface Staging {
  /** How many findings were taken so far. */
  readonly count: number;
  add(findings: readonly Finding[]): void;
  /** Gives every batch back in the order in which it came; may be read more than once. */
  batches(): IterableIterator<readonly Finding[]>;
  /** Lets the file go. */
  close(): void;
}

/**
 * Opens an empty staging file. SQLite puts it where the system keeps temporary files and deletes it at once, so that
 * nothing of anybody's archive is left behind even when the process is killed.
 */
export function openStaging(): Staging {
  const sqlite = new Sqlite('');
  // lost with the process in any case
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
  sqlite.exec('CREATE TABLE batch (seq INTEGER PRIMARY KEY, findings TEXT NOT NULL) STRICT');
  const insert = sqlite.prepare<[string]>('INSERT INTO batch (findings) VALUES (?)');
  const next = sqlite.prepare<[number], { seq: number; findings: string }>(
    'SELECT seq, findings FROM batch WHERE seq > ? ORDER BY seq LIMIT 1',
  );
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(findings) {
      if (findings.length === 0) return;
      insert.run(JSON.stringify(findings));
      count += findings.length;
    },
    *batches() {
      let seq = 0;
      for (let row = next.get(seq); row; row = next.get(seq)) {
        seq = row.seq;
        // written by `add` above from typed findings
        yield JSON.parse(row.findings) as readonly Finding[];
      }
    },
    close: () => void sqlite.close(),
  };
}
