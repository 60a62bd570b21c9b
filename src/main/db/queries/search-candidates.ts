import { foldText } from '../../../shared/lib/fold-text.ts';
import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { cached } from './people-cache.ts';
import { type PersonScope, scopeCondition } from './person-scope.ts';
import { phrase } from './search-literal.ts';

/** What ranking compares; every text folded. */
export interface SearchRow {
  readonly id: PersonId;
  /** One per line, like handles and tags. */
  readonly names: string;
  readonly initials: string;
  readonly handles: string;
  readonly company: string;
  readonly position: string;
  readonly tags: string;
  readonly circle: CircleId | null;
  readonly lastContactOn: CalendarDate | null;
  readonly written: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const HANDLE_KEYS = ['x:handle:', 'linkedin:in/'];
const LAST_CHARACTER = '\u{10FFFF}';

/**
 * Returns the people who share most with these trigrams, of each word at least one; by name above handles above
 * work and tags. A word's trigrams are one list; empty lists ask for nothing.
 */
export function peopleByTrigrams(
  db: ReadDb,
  words: readonly (readonly string[])[],
  scope: PersonScope,
  limit: number,
): PersonId[] {
  const groups = words.filter((trigrams) => trigrams.length > 0);
  if (groups.length === 0) return [];
  const shelf = scope.archived ? 'AND rowid IN (SELECT id FROM person WHERE archived_at IS NOT NULL)' : '';
  const sql = `SELECT rowid FROM person_search WHERE person_search MATCH ? ${shelf}
    ORDER BY bm25(person_search, 10, 6, 3, 3, 0, 0) LIMIT ?`;
  const all = groups.map((trigrams) => `(${trigrams.map(phrase).join(' OR ')})`).join(' AND ');
  return ids(db, sql, [`{name handles work tags} : (${all})`, limit]);
}

/** Returns the people with a handle that begins so, shortest way through the index of keys. */
export function peopleByHandle(db: ReadDb, beginning: string, scope: PersonScope, limit: number): PersonId[] {
  const sql = `SELECT person.id FROM account_key
    CROSS JOIN link ON link.account_id = account_key.account_id AND link.state = 'active'
    CROSS JOIN person ON person.id = link.person_id
    WHERE account_key.key >= ? AND account_key.key < ? AND ${scopeCondition(scope)} LIMIT ?`;
  return HANDLE_KEYS.flatMap((key) =>
    ids(db, sql, [`${key}${beginning}`, `${key}${beginning}${LAST_CHARACTER}`, limit]),
  );
}

/** Returns every word of every name with the people who bear it. */
export function nameWords(db: ReadDb): ReadonlyMap<string, readonly PersonId[]> {
  return cached(db, 'name-words', '', () => {
    const sql = 'SELECT id, name_fold FROM person INDEXED BY person_short_search WHERE merged_into IS NULL';
    // raw rows are arrays of the columns, which the driver's types do not say
    const rows = statement<[], unknown>(db.sqlite, sql).raw().all() as [PersonId, string][];
    const words = new Map<string, PersonId[]>();
    for (const [id, name] of rows) {
      for (const word of name.match(WORD) ?? []) {
        const bearers = words.get(word);
        if (bearers) bearers.push(id);
        else words.set(word, [id]);
      }
    }
    return words;
  });
}

/** Returns what ranking compares of these people; those out of scope are left out. */
export function searchRows(db: ReadDb, people: readonly PersonId[], scope: PersonScope): SearchRow[] {
  const sql = `SELECT person.id, iif(person_search.name = '', name_fold, person_search.name) AS names, initials, person_search.handles,
      coalesce(company, '') AS company, coalesce(position, '') AS position, person_search.tags,
      circle_id AS circle, last_contact_on AS lastContactOn, written
    FROM json_each(?) AS wanted JOIN person ON person.id = wanted.value
    JOIN person_search ON person_search.rowid = person.id
    WHERE ${scopeCondition(scope)}`;
  return statement<[string], SearchRow>(db.sqlite, sql)
    .all(JSON.stringify(people))
    .map((row) => ({ ...row, company: foldText(row.company), position: foldText(row.position) }));
}

function ids(db: ReadDb, sql: string, params: readonly (string | number)[]): PersonId[] {
  // ids of `person` are PersonIds
  return statement<unknown[], unknown>(db.sqlite, sql)
    .pluck()
    .all(...params) as PersonId[];
}
