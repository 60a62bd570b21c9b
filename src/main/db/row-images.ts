import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../shared/model/ids.ts';
import type { WriteDb } from './handles.ts';
import { type LoggedTable, loggedTable } from './logged-tables.ts';
import { statement } from './statement-cache.ts';

type Cell = string | number | null;
/** The user-owned columns of one row; null stands for no row. */
export type Image = Readonly<Record<string, Cell>>;

/** Rows that go with another row without being the user's words about it. */
const DERIVED_CHILDREN = new Set(['hand', 'change_row', 'joined_row', 'joined_value', 'kept_key']);

/**
 * Turns one row from one image into the other. Returns false, having written nothing, when the row is not as
 * `from` says, when its person has since been joined into another, or when something newer hangs on it.
 */
export function putImage({ sqlite }: WriteDb, tableName: string, from: Image | null, to: Image | null): boolean {
  const table = loggedTable(tableName);
  const image = from ?? to;
  if (!image || !sameImage(rowNow(sqlite, table, image), from) || isJoinedAway(sqlite, table, image)) return false;
  try {
    if (to === null) return remove(sqlite, table, image);
    if (from === null) insert(sqlite, table, to);
    else update(sqlite, table, to);
    return true;
  } catch (error) {
    // what it refers to is gone, or its place is taken: a conflict like any other
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

/** The people whose derived columns or search text depend on this row. */
export function peopleOfImage({ sqlite }: WriteDb, tableName: string, image: Image): PersonId[] {
  const all = (sql: string, id: Cell) => statement<[Cell], PersonId>(sqlite, sql).pluck().all(id);
  if (tableName === 'person') return [image['id'] as PersonId];
  if (tableName === 'tag') return all('SELECT person_id FROM person_tag WHERE tag_id = ?', image['id'] ?? null);
  if (tableName === 'note_version') return all('SELECT person_id FROM note WHERE id = ?', image['note_id'] ?? null);
  const person = image['person_id'];
  return typeof person === 'number' ? [person as PersonId] : [];
}

function whereKey(table: LoggedTable): string {
  return table.key.map((column) => `${column} = @${column}`).join(' AND ');
}

function rowNow(sqlite: Database, table: LoggedTable, image: Image): Image | null {
  const sql = `SELECT ${table.columns.join(', ')} FROM ${table.name} WHERE ${whereKey(table)}`;
  return statement<[Image], Image>(sqlite, sql).get(image) ?? null;
}

function sameImage(one: Image | null, other: Image | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.entries(other).every(([column, value]) => one[column] === value);
}

function isJoinedAway(sqlite: Database, table: LoggedTable, image: Image): boolean {
  const person = table.name === 'person' ? image['id'] : image['person_id'];
  if (typeof person !== 'number') return false;
  const sql = 'SELECT 1 FROM person WHERE id = ? AND merged_into IS NOT NULL';
  return statement<[number], number>(sqlite, sql).get(person) !== undefined;
}

function insert(sqlite: Database, table: LoggedTable, image: Image): void {
  const columns = table.columns.filter((column) => column in image);
  const values = columns.map((column) => `@${column}`).join(', ');
  statement<[Image], never>(sqlite, `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${values})`).run(image);
}

function update(sqlite: Database, table: LoggedTable, image: Image): void {
  const columns = table.columns.filter((column) => column in image && !table.key.includes(column));
  if (columns.length === 0) return;
  const assignments = columns.map((column) => `${column} = @${column}`).join(', ');
  statement<[Image], never>(sqlite, `UPDATE ${table.name} SET ${assignments} WHERE ${whereKey(table)}`).run(image);
}

function remove(sqlite: Database, table: LoggedTable, image: Image): boolean {
  const key = table.key.length === 1 ? image[table.key[0] ?? ''] : undefined;
  if (key !== undefined && key !== null && hasChildren(sqlite, table.name, key)) return false;
  return (
    statement<[Image], never>(sqlite, `DELETE FROM ${table.name} WHERE ${whereKey(table)}`).run(image).changes === 1
  );
}

interface Reference {
  readonly child: string;
  readonly column: string;
}

function hasChildren(sqlite: Database, parent: string, key: Cell): boolean {
  const sql = `
    SELECT t.name AS child, f."from" AS "column" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
    WHERE t.schema = 'main' AND f."table" = ?`;
  return statement<[string], Reference>(sqlite, sql)
    .all(parent)
    .filter(({ child }) => !DERIVED_CHILDREN.has(child))
    .some(
      ({ child, column }) =>
        statement<[Cell], number>(sqlite, `SELECT 1 FROM "${child}" WHERE "${column}" = ? LIMIT 1`).get(key) !==
        undefined,
    );
}
