import type { PeopleFilter, Sort } from '../../../shared/contract/people.ts';
import { addDays } from '../../../shared/lib/calendar.ts';
import { sourceBits } from '../../../shared/lib/source-bits.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { cached } from './people-cache.ts';
import { scopeCondition } from './person-scope.ts';

/** A filter without its text, which search answers. */
export type PlainFilter = Omit<PeopleFilter, 'text'>;

interface Statement {
  readonly sql: string;
  readonly params: readonly (string | number)[];
}

const MONTH = 30;
const YEAR = 365;

/** What each sort puts first, and its order; everyone else follows by name. A name has all of them. */
const SORTED: Readonly<Record<Sort, { readonly having: string | null; readonly order: string }>> = {
  name: { having: null, order: 'sort_name, id' },
  'last-contact': { having: 'last_contact_on IS NOT NULL', order: 'last_contact_on DESC, id DESC' },
  'most-written': { having: 'written > 0', order: 'written DESC, id DESC' },
  'recently-added': { having: null, order: 'created_at DESC, connected_on DESC, id' },
  company: { having: 'company IS NOT NULL', order: 'company COLLATE NOCASE, sort_name' },
};

/**
 * Returns the ids of everyone whom a filter lets through, in order. The whole list at once, because its length is
 * wanted as well and a scan of an index is all that it costs; kept until something is written.
 */
export function orderedPeople(db: ReadDb, filter: PlainFilter, sort: Sort, today: CalendarDate): readonly PersonId[] {
  return cached(db, 'order', keyOf(filter, sort, today), () => {
    const first = run(db, orderStatement(filter, sort, today));
    if (SORTED[sort].having === null) return first;
    const placed = new Set(first);
    const rest = orderedPeople(db, filter, 'name', today).filter((id) => !placed.has(id));
    return [...first, ...rest];
  });
}

/** Returns everyone whom a filter lets through, without order. */
export function peopleWithin(db: ReadDb, filter: PlainFilter, today: CalendarDate): ReadonlySet<PersonId> {
  const key = keyOf(filter, 'name', today);
  return cached(db, 'members', key, () => new Set(orderedPeople(db, filter, 'name', today)));
}

function keyOf(filter: PlainFilter, sort: Sort, today: CalendarDate): string {
  return `${sort} ${today} ${JSON.stringify(filter)}`;
}

/** Returns the statement that reads the sorted part of a list from its index. */
export function orderStatement(filter: PlainFilter, sort: Sort, today: CalendarDate): Statement {
  const { having, order } = SORTED[sort];
  const conditions = [{ sql: scopeCondition(filter), params: [] }, ...conditionsOf(filter, today)];
  if (having !== null) conditions.push({ sql: having, params: [] });
  return {
    sql: `SELECT id FROM person WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY ${order}`,
    params: conditions.flatMap(({ params }) => params),
  };
}

function conditionsOf({ source, circle, tag, lastContact }: PlainFilter, today: CalendarDate): Statement[] {
  const conditions: Statement[] = [];
  if (source !== null) conditions.push({ sql: 'source_bits & ? <> 0', params: [sourceBits([source])] });
  if (circle === 'unsorted') conditions.push({ sql: 'circle_id IS NULL', params: [] });
  else if (circle !== null) conditions.push({ sql: 'circle_id = ?', params: [circle] });
  if (tag !== null) conditions.push({ sql: TAGGED, params: [tag] });
  if (lastContact !== null) conditions.push(lastContactCondition(lastContact, today));
  return conditions;
}

const TAGGED = 'id IN (SELECT person_id FROM person_tag JOIN tag ON tag.id = person_tag.tag_id WHERE tag.name = ?)';

function lastContactCondition(when: NonNullable<PlainFilter['lastContact']>, today: CalendarDate): Statement {
  switch (when) {
    case 'never':
      return { sql: 'last_contact_on IS NULL', params: [] };
    case 'month':
      return { sql: 'last_contact_on >= ?', params: [addDays(today, -MONTH)] };
    case 'year':
      return { sql: 'last_contact_on >= ?', params: [addDays(today, -YEAR)] };
    case 'older':
      return { sql: 'last_contact_on < ?', params: [addDays(today, -YEAR)] };
  }
}

function run(db: ReadDb, { sql, params }: Statement): PersonId[] {
  // ids of `person` are PersonIds
  return statement<unknown[], unknown>(db.sqlite, sql)
    .pluck()
    .all(...params) as PersonId[];
}
