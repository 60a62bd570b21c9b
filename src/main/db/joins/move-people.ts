import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';
import { USER_ROWS } from './user-content.ts';

/** Someone who becomes part of another person, or stands alone again (`into` is then themselves). */
export interface Move {
  readonly person: PersonId;
  readonly into: PersonId;
}

/**
 * Moves what the user wrote along with people who are joined or taken apart, remembering whose each row was first.
 * A row written while two were one stays with the one that was seen.
 */
export function movePeople(sqlite: Database, moves: readonly Move[]): void {
  for (const { person, into } of moves) {
    const wasSeen = statement<[PersonId], number>(
      sqlite,
      'SELECT 1 FROM person WHERE id = ? AND merged_into IS NULL',
    ).get(person);
    if (wasSeen && into !== person) rememberRows(sqlite, person);
  }
  const setInto = statement<[PersonId | null, PersonId], never>(
    sqlite,
    'UPDATE person SET merged_into = ? WHERE id = ?',
  );
  for (const { person, into } of moves) {
    setInto.run(into === person ? null : into, person);
    moveRows(sqlite, person, into);
    if (into !== person) moveHands(sqlite, person, into);
  }
}

function rememberRows(sqlite: Database, person: PersonId): void {
  for (const { table, mine } of USER_ROWS) {
    statement(
      sqlite,
      `INSERT INTO joined_row (table_name, row_id, home_id)
       SELECT '${table}', id, person_id FROM ${table} r WHERE person_id = ? AND ${mine}
         AND NOT EXISTS (SELECT 1 FROM joined_row j WHERE j.table_name = '${table}' AND j.row_id = r.id)`,
    ).run(person);
  }
}

function moveRows(sqlite: Database, home: PersonId, into: PersonId): void {
  for (const { table } of USER_ROWS) {
    statement(
      sqlite,
      `UPDATE ${table} SET person_id = ? WHERE id IN
         (SELECT row_id FROM joined_row WHERE table_name = '${table}' AND home_id = ?)`,
    ).run(into, home);
  }
  if (into === home) statement(sqlite, 'DELETE FROM joined_row WHERE home_id = ?').run(home);
}

/** Nobody is in the hand of a day twice. */
function moveHands(sqlite: Database, person: PersonId, into: PersonId): void {
  statement(
    sqlite,
    `DELETE FROM hand WHERE person_id = @person
       AND EXISTS (SELECT 1 FROM hand other WHERE other.person_id = @into AND other.dealt_on = hand.dealt_on)`,
  ).run({ person, into });
  statement(sqlite, 'UPDATE hand SET person_id = ? WHERE person_id = ?').run(into, person);
}
