import type { Selectable } from 'kysely';
import { sourcesOfBits } from '../../../shared/lib/source-bits.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { PersonSummary, YearCount } from '../../../shared/model/person.ts';
import type { ReadDb } from '../handles.ts';
import type { Schema } from '../schema.ts';
import { statement } from '../statement-cache.ts';

/** The columns of a summary. */
type SummaryRow = Pick<
  Selectable<Schema['person']>,
  | 'id'
  | 'name'
  | 'named'
  | 'company'
  | 'position'
  | 'circle_id'
  | 'source_bits'
  | 'last_contact_on'
  | 'last_direction'
  | 'thread_json'
>;

const COLUMNS =
  'id, name, named, company, position, circle_id, source_bits, last_contact_on, last_direction, thread_json';

/** Returns the summaries of these people, in the order of the ids; ids of nobody are left out. */
export function personSummaries(db: ReadDb, ids: readonly PersonId[]): PersonSummary[] {
  const list = JSON.stringify(ids);
  const sql = `SELECT ${COLUMNS} FROM person WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = statement<[string], SummaryRow>(db.sqlite, sql).all(list);
  const tags = tagsOf(db, list);
  const byId = new Map(rows.map((row) => [row.id, toSummary(row, tags.get(row.id) ?? [])]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Returns what a list row shows of a person. */
function toSummary(row: SummaryRow, tags: readonly string[]): PersonSummary {
  return {
    id: row.id,
    name: row.name,
    named: row.named === 1,
    company: row.company,
    position: row.position,
    circle: row.circle_id,
    sources: sourcesOfBits(row.source_bits),
    tags,
    lastContactOn: row.last_contact_on,
    lastDirection: row.last_direction,
    // written by refresh-people.ts alone
    thread: JSON.parse(row.thread_json) as YearCount[],
  };
}

/** One read for a whole page, instead of one per row. */
function tagsOf(db: ReadDb, idList: string): ReadonlyMap<PersonId, readonly string[]> {
  const sql = `SELECT person_tag.person_id, tag.name FROM person_tag JOIN tag ON tag.id = person_tag.tag_id
    WHERE person_tag.person_id IN (SELECT value FROM json_each(?)) ORDER BY tag.name`;
  const rows = statement<[string], { person_id: PersonId; name: string }>(db.sqlite, sql).all(idList);
  const tags = new Map<PersonId, string[]>();
  for (const { person_id, name } of rows) tags.set(person_id, [...(tags.get(person_id) ?? []), name]);
  return tags;
}
