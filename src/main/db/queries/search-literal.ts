import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { type PersonScope, scopeCondition } from './person-scope.ts';

/** One typed word, folded. */
export interface SearchWord {
  readonly text: string;
  /** In scripts without spaces a word of a name stands anywhere in it, not only at its beginning. */
  readonly anywhere: boolean;
}

interface Condition {
  readonly sql: string;
  readonly params: readonly string[];
}

/** What the trigram index can look up. */
const INDEXED_LENGTH = 3;

const NEAREST = `CASE circle_id WHEN 'close' THEN 5 WHEN 'friends' THEN 4 WHEN 'colleagues' THEN 3
  WHEN 'get-to-know' THEN 2 WHEN 'just-following' THEN 0 ELSE 1 END DESC, last_contact_on DESC, written DESC`;

/**
 * Returns everyone in whom each word stands as typed: words of three characters and more in name, handles, work,
 * tags, notes or addresses, shorter ones at the beginning of a word of the name, as initials, or as the company.
 * Names first, then by closeness.
 */
export function literalPeople(db: ReadDb, words: readonly SearchWord[], scope: PersonScope): PersonId[] {
  const long = words.filter(({ text }) => [...text].length >= INDEXED_LENGTH);
  if (long.length > 0) return indexedPeople(db, words, long, scope);
  if (words.length === 0) return [];
  return [...new Set([...shortPeople(db, words, scope), ...companyPeople(db, words, scope)])];
}

/** Returns everyone whose folded name holds this text, for queries without letters or digits such as an emoji. */
export function peopleNamedWith(db: ReadDb, text: string, scope: PersonScope): PersonId[] {
  const sql = `SELECT id FROM person INDEXED BY person_short_search
    WHERE ${scopeCondition(scope)} AND instr(name_fold, ?) > 0 ORDER BY ${NEAREST}`;
  return ids(db, sql, [text]);
}

/** Returns the statement that looks words of one or two characters up; its plan is a scan of one covering index. */
export function shortStatement(words: readonly SearchWord[], scope: PersonScope): Condition {
  const begins = beginsAll(words);
  const [first] = words;
  const initials: Condition =
    words.length === 1 && first !== undefined
      ? { sql: 'OR instr(initials, ?) = 1', params: [first.text] }
      : { sql: '', params: [] };
  return {
    sql: `SELECT id FROM person INDEXED BY person_short_search
      WHERE ${scopeCondition(scope)} AND (${begins.sql} ${initials.sql}) ORDER BY ${NEAREST}`,
    params: [...begins.params, ...initials.params],
  };
}

function shortPeople(db: ReadDb, words: readonly SearchWord[], scope: PersonScope): PersonId[] {
  const { sql, params } = shortStatement(words, scope);
  return ids(db, sql, params);
}

/** "HP", "EY": companies too short for the trigram index. */
function companyPeople(db: ReadDb, words: readonly SearchWord[], scope: PersonScope): PersonId[] {
  const company = words.map(({ text }) => text).join(' ');
  const sql = `SELECT id FROM person WHERE company = ? COLLATE NOCASE AND ${scopeCondition(scope)}`;
  return ids(db, sql, [company]);
}

function indexedPeople(
  db: ReadDb,
  words: readonly SearchWord[],
  long: readonly SearchWord[],
  scope: PersonScope,
): PersonId[] {
  const match = long.map(({ text }) => phrase(text)).join(' AND ');
  const short = words.filter((word) => !long.includes(word));
  const shortBegins = short.length > 0 ? beginsAll(short) : { sql: 'TRUE', params: [] };
  const begins = beginsAll(words);
  const sql = `SELECT id FROM person_search CROSS JOIN person ON person.id = person_search.rowid
    WHERE person_search MATCH ? AND ${scopeCondition(scope)} AND ${shortBegins.sql}
    ORDER BY (${begins.sql}) DESC, ${NEAREST}`;
  return ids(db, sql, [match, ...shortBegins.params, ...begins.params]);
}

function beginsAll(words: readonly SearchWord[]): Condition {
  const each = words.map(beginsWord);
  return { sql: each.map(({ sql }) => sql).join(' AND '), params: each.flatMap(({ params }) => params) };
}

function beginsWord({ text, anywhere }: SearchWord): Condition {
  if (anywhere) return { sql: 'instr(name_fold, ?) > 0', params: [text] };
  return {
    sql: '(instr(name_fold, ?) = 1 OR instr(name_fold, ?) > 0 OR instr(name_fold, ?) > 0)',
    params: [text, ` ${text}`, `-${text}`],
  };
}

/** Returns a text as an FTS5 phrase, in which nothing is an operator. */
export function phrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function ids(db: ReadDb, sql: string, params: readonly string[]): PersonId[] {
  // ids of `person` are PersonIds
  return statement<unknown[], unknown>(db.sqlite, sql)
    .pluck()
    .all(...params) as PersonId[];
}
