import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, InteractionId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';
import { resettleInteraction } from './settle-interaction.ts';

const SLICE = 2000;
const IDS = '(SELECT value FROM json_each(?))';

/** Accounts about which an import said anything, or that may get back an interaction it tells better. */
export function accountsOfImport(sqlite: Database, id: ImportId): Set<AccountId> {
  const sql = `
    SELECT s.account_id FROM import_sighting m JOIN sighting s ON s.id = m.sighting_id WHERE m.import_id = @id
    UNION SELECT i.account_id FROM import_interaction m JOIN interaction i ON i.id = m.interaction_id
      WHERE m.import_id = @id AND i.account_id IS NOT NULL
    UNION SELECT json_extract(o.variant_json, '$.account') FROM import_interaction m
      JOIN import_interaction o ON o.interaction_id = m.interaction_id
      WHERE m.import_id = @id AND m.variant_json IS NOT NULL AND o.variant_json IS NOT NULL
    UNION SELECT a.id FROM import_owner o JOIN account a ON a.key = o.key WHERE o.import_id = @id`;
  return new Set(statement<[{ id: ImportId }], AccountId>(sqlite, sql).pluck().all({ id }));
}

/**
 * Takes away a slice of what this import said and no other import says. Returns false once nothing is left of it.
 * Accounts and people are left to be settled.
 */
export function withdrawSlice(sqlite: Database, id: ImportId): boolean {
  return withdrawInteractions(sqlite, id) || withdrawSightings(sqlite, id);
}

/** Marks an import as undone, when all that it said is withdrawn; the user's own keys that only it named go too. */
export function markUndone(sqlite: Database, id: ImportId, now: EpochMs): void {
  statement(sqlite, 'DELETE FROM import_owner WHERE import_id = ?').run(id);
  statement(sqlite, 'UPDATE import SET undone_at = ? WHERE id = ?').run(now, id);
}

function withdrawInteractions(sqlite: Database, id: ImportId): boolean {
  const sql = `SELECT interaction_id AS row, variant_json IS NOT NULL AS retold FROM import_interaction
    WHERE import_id = ? LIMIT ${SLICE}`;
  const rows = statement<[ImportId], { row: InteractionId; retold: 0 | 1 }>(sqlite, sql).all(id);
  const ids = JSON.stringify(rows.map(({ row }) => row));
  statement(sqlite, `DELETE FROM import_interaction WHERE import_id = ? AND interaction_id IN ${IDS}`).run(id, ids);
  statement(
    sqlite,
    `DELETE FROM interaction WHERE id IN ${IDS}
       AND NOT EXISTS (SELECT 1 FROM import_interaction o WHERE o.interaction_id = interaction.id)`,
  ).run(ids);
  for (const { row, retold } of rows) if (retold) resettleInteraction(sqlite, row);
  return rows.length > 0;
}

function withdrawSightings(sqlite: Database, id: ImportId): boolean {
  const sql = `SELECT sighting_id FROM import_sighting WHERE import_id = ? LIMIT ${SLICE}`;
  const rows = statement<[ImportId], number>(sqlite, sql).pluck().all(id);
  const ids = JSON.stringify(rows);
  statement(sqlite, `DELETE FROM import_sighting WHERE import_id = ? AND sighting_id IN ${IDS}`).run(id, ids);
  statement(
    sqlite,
    `DELETE FROM sighting WHERE id IN ${IDS}
       AND NOT EXISTS (SELECT 1 FROM import_sighting o WHERE o.sighting_id = sighting.id)`,
  ).run(ids);
  statement(
    sqlite,
    `UPDATE sighting SET seen_on = (SELECT max(o.seen_on) FROM import_sighting o WHERE o.sighting_id = sighting.id)
     WHERE id IN ${IDS}`,
  ).run(ids);
  return rows.length > 0;
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
