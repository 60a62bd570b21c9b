import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../shared/model/dates.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import type { WriteDb } from './handles.ts';
import { LOGGED_TABLES, type LoggedTable } from './logged-tables.ts';
import { statement } from './statement-cache.ts';

/** As many steps back as are kept. */
const KEPT = 1000;

/**
 * Installs TEMP triggers on the writing connection that keep an image of every user-owned row before and after
 * it is touched, but only while a change is open. Derived columns and imported rows are never recorded.
 */
export function installChangeLog(sqlite: Database): void {
  sqlite.exec('CREATE TEMP TABLE open_change (id INTEGER PRIMARY KEY)');
  for (const table of LOGGED_TABLES) for (const sql of triggersOf(table)) sqlite.exec(sql);
}

function triggersOf(table: LoggedTable): string[] {
  const image = (row: 'NEW' | 'OLD') =>
    `json_object(${table.columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
  const trigger = (event: 'INSERT' | 'UPDATE' | 'DELETE', of = '') => {
    const row = event === 'DELETE' ? 'OLD' : 'NEW';
    const mine = table.only === undefined ? '' : `${table.only.replaceAll('ROW', row)} AND`;
    const before = event === 'INSERT' ? 'NULL' : image('OLD');
    const after = event === 'DELETE' ? 'NULL' : image('NEW');
    const key = `json_array(${table.key.map((column) => `${row}.${column}`).join(', ')})`;
    return `
      CREATE TEMP TRIGGER log_${table.name}_${event.toLowerCase()} AFTER ${event}${of} ON ${table.name}
      WHEN ${mine} EXISTS (SELECT 1 FROM open_change)
      BEGIN
        INSERT INTO change_row (change_id, seq, table_name, row_key, before_json, after_json)
        SELECT id, (SELECT coalesce(max(seq), 0) + 1 FROM change_row WHERE change_id = open_change.id),
          '${table.name}', ${key}, ${before}, ${after}
        FROM open_change;
      END`;
  };
  const columns = table.updates ?? table.columns;
  return [trigger('INSERT'), trigger('UPDATE', ` OF ${columns.join(', ')}`), trigger('DELETE')];
}

/** Begins recording; every user-owned row touched until `closeChange` belongs to this change. Needs an open transaction. */
export function openChange({ sqlite }: WriteDb, method: string, at: EpochMs): ChangeId {
  const { lastInsertRowid } = statement(sqlite, `INSERT INTO change (method, label, at) VALUES (?, '', ?)`).run(
    method,
    at,
  );
  statement(sqlite, 'INSERT INTO open_change (id) VALUES (?)').run(lastInsertRowid);
  return Number(lastInsertRowid) as ChangeId;
}

/**
 * Ends recording. Returns the change, or null when it has no words or touched nothing the user owns; it is then
 * forgotten. A change that stays ends what could be redone.
 */
export function closeChange({ sqlite }: WriteDb, id: ChangeId, label: string | null): ChangeId | null {
  statement(sqlite, 'DELETE FROM open_change').run();
  const touched = statement(sqlite, 'SELECT 1 FROM change_row WHERE change_id = ? LIMIT 1').get(id) !== undefined;
  if (label === null || !touched) {
    statement(sqlite, 'DELETE FROM change WHERE id = ?').run(id);
    return null;
  }
  statement(sqlite, 'UPDATE change SET label = ? WHERE id = ?').run(label, id);
  statement(sqlite, 'DELETE FROM change WHERE undone_at IS NOT NULL OR id <= ?').run(id - KEPT);
  return id;
}
