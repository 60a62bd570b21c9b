import type { Selectable } from 'kysely';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { Interaction, InteractionKind } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../handles.ts';
import type { Schema } from '../schema.ts';
import { statement } from '../statement-cache.ts';

export interface TimelineRange {
  readonly kinds: readonly InteractionKind[] | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Where the page before ended, as its `next` said. */
  readonly before: string | null;
  readonly limit: number;
}

type Row = Selectable<Schema['interaction']>;
interface Place {
  readonly on: string;
  readonly at: number | null;
  readonly id: number;
}

const PLACE = /^(\d{4}-\d{2}-\d{2})\/(-?\d*)\/(\d+)$/;

/** Returns one page of what passed between the user and a person, newest first; within a day, what has no time last. */
export function timelinePage(db: ReadDb, person: PersonId, range: TimelineRange) {
  const { sql, params } = timelineStatement(person, range);
  const rows = statement<unknown[], Row>(db.sqlite, sql).all(...params);
  const items = rows.slice(0, range.limit).map(toInteraction);
  const last = items.at(-1);
  return { items, next: rows.length > range.limit && last ? `${last.on}/${last.at ?? ''}/${last.id}` : null };
}

/** Returns how many interactions of each kind there are with a person. */
export function countKinds({ sqlite }: ReadDb, person: PersonId): Record<string, number> {
  const sql = 'SELECT kind, count(*) AS times FROM interaction WHERE person_id = ? GROUP BY kind ORDER BY kind';
  const rows = statement<[PersonId], { kind: string; times: number }>(sqlite, sql).all(person);
  return Object.fromEntries(rows.map(({ kind, times }) => [kind, times]));
}

/** Returns the statement of a page; it reads one row more than asked, to know whether there is another page. */
export function timelineStatement(person: PersonId, { kinds, from, to, before, limit }: TimelineRange) {
  const place = before === null ? null : parsePlace(before);
  const conditions = ['person_id = ?'];
  const params: (string | number | null)[] = [person];
  const add = (sql: string, ...values: (string | number | null)[]) => {
    conditions.push(sql);
    params.push(...values);
  };
  if (kinds !== null) add('kind IN (SELECT value FROM json_each(?))', JSON.stringify(kinds));
  if (from !== null) add('happened_on >= ?', from);
  if (to !== null) add('happened_on <= ?', to);
  if (place !== null) {
    const { on, at, id } = place;
    add('happened_on <= ?', on);
    // NULL is the smallest: rows without a time come last within their day
    if (at === null) add('(happened_on < ? OR (at IS NULL AND id < ?))', on, id);
    else add('(happened_on < ? OR at IS NULL OR at < ? OR (at = ? AND id < ?))', on, at, at, id);
  }
  const sql = `SELECT * FROM interaction WHERE ${conditions.join(' AND ')}
    ORDER BY happened_on DESC, at DESC, id DESC LIMIT ?`;
  return { sql, params: [...params, limit + 1] };
}

/** Reads a place that an earlier page gave out. Throws invalid-request for anything else. */
function parsePlace(text: string): Place {
  const [, on, at, id] = PLACE.exec(text) ?? [];
  if (on === undefined || at === undefined || id === undefined || at === '-') {
    throw new AppError('invalid-request', { method: 'people.timeline', issue: 'before is no place in a timeline' });
  }
  return { on, at: at === '' ? null : Number(at), id: Number(id) };
}

function toInteraction(row: Row): Interaction {
  return {
    id: row.id,
    // read by person_id, so it is never null
    personId: row.person_id as PersonId,
    accountId: row.account_id,
    source: row.source,
    kind: row.kind,
    direction: row.direction,
    on: row.happened_on,
    at: row.at,
    precision: row.precision,
    text: row.text,
    thread: row.thread,
    others: row.others,
    byHand: row.by_hand === 1,
    detail: row.detail,
  };
}
