import Sqlite from 'better-sqlite3';
import type { ReadDb } from '../handles.ts';

/** Rows that no rule of Kith's would leave behind; each query counts them. */
export const ORPHAN_CHECKS: readonly { readonly name: string; readonly sql: string; readonly what: string }[] = [
  {
    name: 'interactions',
    what: 'interactions that do not follow their account',
    sql: `SELECT count(*) FROM interaction i LEFT JOIN link l ON l.account_id = i.account_id AND l.state = 'active'
          WHERE i.by_hand = 0 AND i.person_id IS NOT l.person_id`,
  },
  {
    name: 'memberships',
    what: 'rows that no import says',
    sql: `SELECT (SELECT count(*) FROM sighting s WHERE NOT EXISTS (SELECT 1 FROM import_sighting m WHERE m.sighting_id = s.id))
          + (SELECT count(*) FROM interaction i WHERE i.by_hand = 0
             AND NOT EXISTS (SELECT 1 FROM import_interaction m WHERE m.interaction_id = i.id))`,
  },
  {
    name: 'accounts',
    what: 'accounts without the person that is theirs',
    sql: `SELECT count(*) FROM account a WHERE a.home_person_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM link l JOIN person p ON p.id = a.home_person_id
            WHERE l.account_id = a.id AND l.state = 'active' AND l.person_id = coalesce(p.merged_into, p.id))`,
  },
  {
    name: 'joins',
    what: 'people joined into somebody who is joined into another',
    sql: `SELECT count(*) FROM person p JOIN person q ON q.id = p.merged_into WHERE q.merged_into IS NOT NULL`,
  },
  {
    name: 'names',
    what: 'people without a name',
    sql: `SELECT count(*) FROM person WHERE merged_into IS NULL AND name = ''`,
  },
];

/**
 * Returns what SQLite finds wrong with the file; nothing when it is whole. Asks over a connection of its own: FTS5
 * checks itself against what the asking connection remembers of the index, which another one may have changed since.
 */
export function damageOf({ sqlite }: ReadDb): string[] {
  const fresh = new Sqlite(sqlite.name, { readonly: true });
  try {
    const found = fresh.pragma('integrity_check(5)') as readonly { integrity_check: string }[];
    return found.map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok');
  } finally {
    fresh.close();
  }
}

/** Compares the search index with the people it should hold. */
export function searchCheck({ sqlite }: ReadDb): { rows: number; wrong: number } {
  const count = (sql: string) => sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
  const missing = count(`
    SELECT count(*) FROM person WHERE merged_into IS NULL AND id NOT IN (SELECT rowid FROM person_search)`);
  const surplus = count(`
    SELECT count(*) FROM person_search WHERE rowid NOT IN (SELECT id FROM person WHERE merged_into IS NULL)`);
  const unfit = count(`
    SELECT count(*) FROM person p JOIN person_search s ON s.rowid = p.id
    WHERE p.named = 1 AND instr(s.name, p.name_fold) = 0`);
  return { rows: count('SELECT count(*) FROM person_search'), wrong: missing + surplus + unfit };
}

/** The versions of the schema and of SQLite. */
export function versionsOf({ sqlite }: ReadDb): { schema: number; sqlite: string } {
  return {
    schema: Number(sqlite.pragma('user_version', { simple: true })),
    sqlite: sqlite.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
  };
}
