import type { Database } from 'better-sqlite3';
import type { AccountId, ImportId } from '../../../shared/model/ids.ts';
import { isLinkingKey } from '../joins/linking-keys.ts';
import { statement } from '../statement-cache.ts';

/** Whose account it is: one that an import calls the user's own, or one with an e-mail address of the user's. */
const OWNED = `
  (EXISTS (SELECT 1 FROM import_owner o WHERE o.key = account.key)
   OR EXISTS (SELECT 1 FROM account_key k JOIN import_owner o ON o.key = k.key
              WHERE k.account_id = account.id AND k.key LIKE 'email:%'))`;

/** Remembers keys that an import says are the user's own; shared mailboxes are nobody's. */
export function rememberOwnerKeys(sqlite: Database, importId: ImportId, keys: readonly string[]): void {
  const insert = statement<unknown[], never>(
    sqlite,
    'INSERT OR IGNORE INTO import_owner (import_id, key) VALUES (?, ?)',
  );
  for (const key of keys) if (isLinkingKey(key) || !key.startsWith('email:')) insert.run(importId, key);
}

/** Works out again which accounts are the user's own. Returns those for which this changed. */
export function refreshOwners(sqlite: Database): AccountId[] {
  const taken = statement<[], AccountId>(
    sqlite,
    `UPDATE account SET is_owner = 1 WHERE is_owner = 0 AND id IN (
       SELECT a.id FROM import_owner o JOIN account a ON a.key = o.key
       UNION SELECT k.account_id FROM import_owner o JOIN account_key k ON k.key = o.key WHERE o.key LIKE 'email:%')
     RETURNING id`,
  ).pluck();
  const given = statement<[], AccountId>(
    sqlite,
    `UPDATE account SET is_owner = 0 WHERE is_owner = 1 AND NOT ${OWNED} RETURNING id`,
  ).pluck();
  return [...taken.all(), ...given.all()];
}
