import type { Database } from 'better-sqlite3';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { CONTACT_KINDS, type Direction } from '../../shared/model/interaction.ts';
import type { WriteDb } from './handles.ts';
import { type DerivedPerson, derivePerson, type PersonAccount, threadOf, type YearRow } from './person-facts.ts';
import { refreshPersonSearch } from './refresh-person-search.ts';
import { statement } from './statement-cache.ts';

type Row = DerivedPerson & {
  readonly last_contact_on: CalendarDate | null;
  readonly last_direction: Direction | null;
  readonly written: number;
  readonly thread_json: string;
};
interface OfPerson {
  readonly person_id: PersonId;
}

const BATCH = 500;
const IDS = '(SELECT value FROM json_each(?))';
const CONTACT = CONTACT_KINDS.map((kind) => `'${kind}'`).join(', ');
const COLUMNS = [
  'name',
  'name_fold',
  'sort_name',
  'initials',
  'named',
  'company',
  'position',
  'source_bits',
  'connected_on',
  'last_contact_on',
  'last_direction',
  'written',
  'thread_json',
] as const satisfies readonly (keyof Row)[];

const PEOPLE = `SELECT id AS person_id, own_name, ${COLUMNS.join(', ')} FROM person WHERE id IN ${IDS}`;
const ACCOUNT_COLUMNS = `
  a.source, a.key, a.name, a.handle, a.company, a.position, a.connected_on,
  (SELECT max(s.seen_on) FROM sighting s WHERE s.account_id = a.id) AS seen_on`;
/** Someone joined into another still has a name of their own, from the account that is their home. */
const ACCOUNTS = `
  SELECT l.person_id, ${ACCOUNT_COLUMNS}
  FROM link l JOIN account a ON a.id = l.account_id WHERE l.state = 'active' AND l.person_id IN ${IDS}
  UNION ALL
  SELECT p.id, ${ACCOUNT_COLUMNS}
  FROM person p JOIN account a ON a.home_person_id = p.id WHERE p.merged_into IS NOT NULL AND p.id IN ${IDS}`;
const YEARS = `
  SELECT person_id, substr(happened_on, 1, 4) AS year, direction, count(*) AS times
  FROM interaction WHERE person_id IN ${IDS} AND kind IN ('message', 'reply', 'mention')
  GROUP BY person_id, year, direction`;
/** The newest contact; a log without a time of day stands at the end of its day. */
const LAST = `
  SELECT person_id, happened_on, direction FROM (
    SELECT person_id, happened_on, direction, row_number() OVER (
      PARTITION BY person_id ORDER BY happened_on DESC, coalesce(at, 9e15) DESC, by_hand DESC, key DESC, id DESC
    ) AS place
    FROM interaction WHERE person_id IN ${IDS} AND kind IN (${CONTACT})
  ) WHERE place = 1`;
const UPDATE = `UPDATE person SET ${COLUMNS.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`;

/**
 * Works out every derived column and the search text of these people again. To be called, inside the
 * transaction, after any edit of a person, their notes, tags or interactions. Ids that are gone are cleared up.
 */
export function refreshPeople({ sqlite }: WriteDb, ids: readonly PersonId[]): void {
  for (let start = 0; start < ids.length; start += BATCH) {
    const json = JSON.stringify(ids.slice(start, start + BATCH));
    refreshColumns(sqlite, json);
    refreshPersonSearch(sqlite, json);
  }
}

function refreshColumns(sqlite: Database, json: string): void {
  type Known = OfPerson & Row & { readonly own_name: string | null };
  const grouped = <R extends OfPerson>(sql: string, ...params: string[]) =>
    byPerson(statement<string[], R>(sqlite, sql).all(...params));
  const accounts = grouped<OfPerson & PersonAccount>(ACCOUNTS, json, json);
  const years = grouped<OfPerson & YearRow>(YEARS, json);
  const last = grouped<OfPerson & { happened_on: CalendarDate; direction: Direction }>(LAST, json);
  const update = statement<[Row & { id: PersonId }], never>(sqlite, UPDATE);
  for (const known of statement<[string], Known>(sqlite, PEOPLE).all(json)) {
    const id = known.person_id;
    const ofYears = years.get(id) ?? [];
    const latest = last.get(id)?.[0];
    const row: Row = {
      ...keepNameWithoutAccounts(known, accounts.get(id) ?? []),
      last_contact_on: latest?.happened_on ?? null,
      last_direction: latest?.direction ?? null,
      written: ofYears.reduce((sum, { times }) => sum + times, 0),
      thread_json: JSON.stringify(threadOf(ofYears)),
    };
    if (COLUMNS.some((column) => known[column] !== row[column])) update.run({ ...row, id });
  }
}

function byPerson<R extends OfPerson>(rows: readonly R[]): Map<PersonId, R[]> {
  const groups = new Map<PersonId, R[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group) group.push(row);
    else groups.set(row.person_id, [row]);
  }
  return groups;
}

/** A person whose accounts are all gone is called what they were called last. */
function keepNameWithoutAccounts(
  known: Row & { readonly own_name: string | null },
  accounts: readonly PersonAccount[],
): DerivedPerson {
  const derived = derivePerson(known.own_name, accounts);
  if (derived.name !== '') return derived;
  const { name, name_fold, sort_name, initials, named } = known;
  return { ...derived, name, name_fold, sort_name, initials, named };
}
