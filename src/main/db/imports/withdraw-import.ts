import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, InteractionId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';
import { resettleInteraction } from './settle-interaction.ts';

/** Accounts about which an import said anything. */
export function accountsOfImport(sqlite: Database, id: ImportId): Set<AccountId> {
  const sql = `
    SELECT s.account_id FROM import_sighting m JOIN sighting s ON s.id = m.sighting_id WHERE m.import_id = @id
    UNION SELECT i.account_id FROM import_interaction m JOIN interaction i ON i.id = m.interaction_id
      WHERE m.import_id = @id AND i.account_id IS NOT NULL
    UNION SELECT a.id FROM import_owner o JOIN account a ON a.key = o.key WHERE o.import_id = @id`;
  return new Set(statement<[{ id: ImportId }], AccountId>(sqlite, sql).pluck().all({ id }));
}

/** Takes away everything that this import said and no other import says. Accounts and people are left to be settled. */
export function withdrawImport(sqlite: Database, id: ImportId, now: EpochMs): void {
  const retold = statement<[ImportId], InteractionId>(
    sqlite,
    'SELECT interaction_id FROM import_interaction WHERE import_id = ? AND variant_json IS NOT NULL',
  )
    .pluck()
    .all(id);
  const run = (sql: string) => void statement<[{ id: ImportId }], never>(sqlite, sql).run({ id });
  run(`
    DELETE FROM interaction WHERE id IN (SELECT interaction_id FROM import_interaction WHERE import_id = @id)
      AND NOT EXISTS (SELECT 1 FROM import_interaction o WHERE o.interaction_id = interaction.id AND o.import_id <> @id)`);
  run('DELETE FROM import_interaction WHERE import_id = @id');
  run(`
    DELETE FROM sighting WHERE id IN (SELECT sighting_id FROM import_sighting WHERE import_id = @id)
      AND NOT EXISTS (SELECT 1 FROM import_sighting o WHERE o.sighting_id = sighting.id AND o.import_id <> @id)`);
  run(`
    UPDATE sighting SET seen_on =
      (SELECT max(o.seen_on) FROM import_sighting o WHERE o.sighting_id = sighting.id AND o.import_id <> @id)
    WHERE id IN (SELECT sighting_id FROM import_sighting WHERE import_id = @id)`);
  run('DELETE FROM import_sighting WHERE import_id = @id');
  run('DELETE FROM import_owner WHERE import_id = @id');
  for (const interaction of retold) resettleInteraction(sqlite, interaction);
  statement(sqlite, 'UPDATE import SET undone_at = ? WHERE id = ?').run(now, id);
}

/** Which of these accounts no import knows any more. */
export function unknownAccounts(sqlite: Database, accounts: readonly AccountId[]): AccountId[] {
  const sql = `
    SELECT a.id FROM account a
    WHERE a.id IN (SELECT value FROM json_each(?)) AND a.source <> 'manual'
      AND NOT EXISTS (SELECT 1 FROM sighting s WHERE s.account_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.account_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM import_owner o WHERE o.key = a.key)`;
  return statement<[string], AccountId>(sqlite, sql).pluck().all(JSON.stringify(accounts));
}
