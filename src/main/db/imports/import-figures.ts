import type { Database } from 'better-sqlite3';
import type { AccountId, PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

/** The newest person there ever was; whoever has a higher id came later. */
export function lastPerson(sqlite: Database): PersonId {
  const sql = 'SELECT coalesce(max(id), 0) FROM person';
  return statement<[], PersonId>(sqlite, sql).pluck().get() ?? (0 as PersonId);
}

/** How many people came after `last`. */
export function countPeopleAfter(sqlite: Database, last: PersonId): number {
  const sql = 'SELECT count(*) FROM person WHERE id > ? AND merged_into IS NULL';
  return statement<[PersonId], number>(sqlite, sql).pluck().get(last) ?? 0;
}

/** The people of these accounts who were there before, and whether each has a name. */
export function peopleBehind(sqlite: Database, accounts: readonly AccountId[]) {
  const sql = `
    SELECT DISTINCT p.id, p.name, p.named FROM link l JOIN person p ON p.id = l.person_id
    WHERE l.state = 'active' AND l.account_id IN (SELECT value FROM json_each(?))`;
  return statement<[string], { id: PersonId; name: string; named: 0 | 1 }>(sqlite, sql).all(JSON.stringify(accounts));
}
