import { AppError } from '../../shared/errors/app-error.ts';
import type { EpochMs } from '../../shared/model/dates.ts';
import type { ChangeId, PersonId } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/person.ts';
import type { WriteDb } from './handles.ts';
import { refreshPeople } from './refresh-people.ts';
import { type Image, peopleOfImage, putImage } from './row-images.ts';
import { statement } from './statement-cache.ts';

interface ChangeRow {
  readonly table_name: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
}
type ChangeRecord = Omit<Change, 'undone'> & { readonly undone_at: EpochMs | null };

const CHANGE = 'SELECT id, label, at, undone_at FROM change';

/**
 * Takes a change back: puts every row as it was before, newest first, and refreshes the people concerned.
 * Throws change-not-found, or change-conflict when a row is no longer as the change left it.
 */
export function undoChange(db: WriteDb, id: ChangeId, now: EpochMs): Change {
  const change = find(db, id);
  if (change.undone_at !== null) throw new AppError('change-not-found', { id });
  replay(db, id, 'before');
  statement(db.sqlite, 'UPDATE change SET undone_at = ? WHERE id = ?').run(now, id);
  return { id, label: change.label, at: change.at, undone: true };
}

/** Does a change again that was taken back. Throws what undoChange throws. */
export function redoChange(db: WriteDb, id: ChangeId): Change {
  const change = find(db, id);
  if (change.undone_at === null) throw new AppError('change-not-found', { id });
  replay(db, id, 'after');
  statement(db.sqlite, 'UPDATE change SET undone_at = NULL WHERE id = ?').run(id);
  return { id, label: change.label, at: change.at, undone: false };
}

/** The newest change that stands, or null. */
export function newestStanding({ sqlite }: WriteDb): ChangeId | null {
  const sql = 'SELECT max(id) FROM change WHERE undone_at IS NULL';
  return statement<[], ChangeId | null>(sqlite, sql).pluck().get() ?? null;
}

/** The change that was taken back last, or null. */
export function newestUndone({ sqlite }: WriteDb): ChangeId | null {
  const sql = 'SELECT id FROM change WHERE undone_at IS NOT NULL ORDER BY undone_at DESC, id LIMIT 1';
  return statement<[], ChangeId>(sqlite, sql).pluck().get() ?? null;
}

function find({ sqlite }: WriteDb, id: ChangeId): ChangeRecord {
  const change = statement<[ChangeId], ChangeRecord>(sqlite, `${CHANGE} WHERE id = ?`).get(id);
  if (!change) throw new AppError('change-not-found', { id });
  return change;
}

function replay(db: WriteDb, id: ChangeId, towards: 'before' | 'after'): void {
  const order = towards === 'before' ? 'DESC' : 'ASC';
  const sql = `SELECT table_name, before_json, after_json FROM change_row WHERE change_id = ? ORDER BY seq ${order}`;
  const people = new Set<PersonId>();
  for (const row of statement<[ChangeId], ChangeRow>(db.sqlite, sql).all(id)) {
    const before = parse(row.before_json);
    const after = parse(row.after_json);
    for (const image of [before, after]) {
      if (image) for (const person of peopleOfImage(db, row.table_name, image)) people.add(person);
    }
    const [from, to] = towards === 'before' ? [after, before] : [before, after];
    if (!putImage(db, row.table_name, from, to)) throw new AppError('change-conflict', { id });
  }
  refreshPeople(db, [...people]);
}

function parse(json: string | null): Image | null {
  return json === null ? null : (JSON.parse(json) as Image);
}
