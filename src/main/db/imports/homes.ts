import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

/** Why the account that a person was made for belongs to them. */
export const FIRST_ACCOUNT = 'first account';

/** Somebody who was kept for this key and has no other account of their own by now. */
const KEPT = `
  SELECT k.person_id FROM kept_key k WHERE k.key = ? AND k.own = 1
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.home_person_id = k.person_id)`;

/**
 * Returns a function that gives an account a person of its own and returns them: the one who was kept for the
 * account's key when an earlier import was undone, otherwise a new one.
 */
export function homeGiver(sqlite: Database, now: EpochMs, importId: ImportId | null) {
  const kept = statement<[string], PersonId>(sqlite, KEPT).pluck();
  const forget = statement<[PersonId], never>(sqlite, 'DELETE FROM kept_key WHERE person_id = ?');
  const add = statement<[EpochMs], never>(sqlite, 'INSERT INTO person (created_at) VALUES (?)');
  const settle = statement<[PersonId, AccountId], never>(sqlite, 'UPDATE account SET home_person_id = ? WHERE id = ?');
  const link = statement<[AccountId, PersonId, EpochMs, ImportId | null], never>(
    sqlite,
    `INSERT INTO link (account_id, person_id, state, because, confidence, made_at, import_id)
     VALUES (?, ?, 'active', '${FIRST_ACCOUNT}', 1, ?, ?)`,
  );
  const isAnyKept = statement<[], number>(sqlite, 'SELECT 1 FROM kept_key LIMIT 1').get() !== undefined;

  return (account: { readonly id: AccountId; readonly key: string }): PersonId => {
    const former = isAnyKept ? kept.get(account.key) : undefined;
    const home = former ?? (Number(add.run(now).lastInsertRowid) as PersonId);
    if (former !== undefined) forget.run(former);
    settle.run(home, account.id);
    link.run(account.id, home, now, importId);
    return home;
  };
}
