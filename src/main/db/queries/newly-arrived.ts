import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { scopeCondition, USUAL_SCOPE } from './person-scope.ts';

export interface Arrival {
  readonly id: PersonId;
  readonly connectedOn: CalendarDate | null;
}

/** Latest import of each source that had one before: a first import brings everybody, and nobody newly. */
const LATER_IMPORTS = `
  SELECT max(id) FROM import WHERE undone_at IS NULL GROUP BY source HAVING count(*) > 1`;

/** Connecting and writing are moves; being followed by the user is not. */
const MOVED = `
  (connected_on IS NOT NULL OR last_direction = 'in'
    OR EXISTS (SELECT 1 FROM interaction WHERE person_id = person.id AND direction = 'in')
    OR EXISTS (
      SELECT 1 FROM link JOIN account ON account.id = link.account_id
      WHERE link.person_id = person.id AND link.state = 'active' AND account.follows_you))`;

const AVOIDED = `
  EXISTS (
    SELECT 1 FROM link JOIN account ON account.id = link.account_id
    WHERE link.person_id = person.id AND link.state = 'active'
      AND (account.blocked OR account.muted OR account.is_owner))`;

const ARRIVED = `
  WITH fresh (id) AS (
    SELECT id FROM person WHERE connected_on > :since AND connected_on <= :on AND merged_into IS NULL
    UNION
    SELECT person_id FROM link AS came WHERE state = 'active' AND import_id IN (${LATER_IMPORTS})
      AND NOT EXISTS (
        SELECT 1 FROM link WHERE person_id = came.person_id AND state = 'active'
          AND (import_id IS NULL OR import_id NOT IN (${LATER_IMPORTS})))
  )
  SELECT person.id, connected_on AS connectedOn FROM fresh JOIN person ON person.id = fresh.id
  WHERE ${scopeCondition(USUAL_SCOPE)} AND leave_alone = 0 AND ${MOVED} AND NOT ${AVOIDED}
  ORDER BY connected_on IS NULL, connected_on DESC, person.id DESC`;

/** Returns who was connected after `since`, or came with the latest import of a source, and made a move; newest first. */
export function newArrivals({ sqlite }: ReadDb, since: CalendarDate, on: CalendarDate): Arrival[] {
  return statement<[{ since: string; on: string }], Arrival>(sqlite, ARRIVED).all({ since, on });
}
