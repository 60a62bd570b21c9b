import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

/** Why the account that a person was made for belongs to them. */
export const FIRST_ACCOUNT = 'first account';

/**
 * Gives an account a person of its own: the one who was kept for the account's key when an earlier import was
 * undone, otherwise a new one. Returns the person.
 */
export function giveHome(
  sqlite: Database,
  account: { readonly id: AccountId; readonly key: string },
  now: EpochMs,
  importId: ImportId | null,
): PersonId {
  const home = keptPerson(sqlite, account.key) ?? newPerson(sqlite, now);
  statement(sqlite, 'UPDATE account SET home_person_id = ? WHERE id = ?').run(home, account.id);
  statement(sqlite, 'DELETE FROM kept_key WHERE person_id = ?').run(home);
  statement(
    sqlite,
    `INSERT INTO link (account_id, person_id, state, because, confidence, made_at, import_id)
     VALUES (?, ?, 'active', ?, 1, ?, ?)`,
  ).run(account.id, home, FIRST_ACCOUNT, now, importId);
  return home;
}

/** A person who was kept for this key and has no other account of their own by now. */
function keptPerson(sqlite: Database, key: string): PersonId | undefined {
  const sql = `
    SELECT k.person_id FROM kept_key k WHERE k.key = ? AND k.own = 1
      AND NOT EXISTS (SELECT 1 FROM account a WHERE a.home_person_id = k.person_id)`;
  return statement<[string], PersonId>(sqlite, sql).pluck().get(key);
}

function newPerson(sqlite: Database, now: EpochMs): PersonId {
  return Number(statement(sqlite, 'INSERT INTO person (created_at) VALUES (?)').run(now).lastInsertRowid) as PersonId;
}
