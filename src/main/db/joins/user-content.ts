import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

/** Tables of rows that the user wrote about one person, and which of their rows are the user's. */
export const USER_ROWS = [
  { table: 'note', mine: '1' },
  { table: 'reminder', mine: '1' },
  { table: 'nudge_act', mine: '1' },
  { table: 'interaction', mine: 'by_hand = 1' },
] as const;

/** What the user did with a nudge is no reason to keep somebody of whom nothing else is known. */
const WRITTEN = USER_ROWS.filter(({ table }) => table !== 'nudge_act');
const ROWS = WRITTEN.map(
  ({ table, mine }) => `
    EXISTS (SELECT 1 FROM ${table} r WHERE r.person_id = p.id AND ${mine}
      AND NOT EXISTS (SELECT 1 FROM joined_row j WHERE j.table_name = '${table}' AND j.row_id = r.id))`,
).join(' OR ');
const BROUGHT = WRITTEN.map(
  ({ table, mine }) => `
    EXISTS (SELECT 1 FROM joined_row j JOIN ${table} r ON r.id = j.row_id
      WHERE j.home_id = p.id AND j.table_name = '${table}' AND ${mine})`,
).join(' OR ');
const SQL = `
  SELECT (p.own_name IS NOT NULL AND p.own_name IS NOT p.borrowed_name) OR p.circle_id IS NOT NULL
    OR p.archived_at IS NOT NULL OR p.leave_alone = 1 OR p.made_by_hand = 1
    OR EXISTS (SELECT 1 FROM person_tag WHERE person_id = p.id)
    OR EXISTS (SELECT 1 FROM rhythm WHERE person_id = p.id)
    OR ${ROWS} OR ${BROUGHT}
  FROM person p WHERE p.id = ?`;

/** Returns true when the user gave or wrote anything of this person's own, rows that a join moved elsewhere included. */
export function hasUserContent(sqlite: Database, person: PersonId): boolean {
  return statement<[PersonId], 0 | 1>(sqlite, SQL).pluck().get(person) === 1;
}
