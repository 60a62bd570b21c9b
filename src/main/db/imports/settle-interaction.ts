import type { Database } from 'better-sqlite3';
import type { ImportId, InteractionId } from '../../../shared/model/ids.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { statement } from '../statement-cache.ts';
import { bestVariant, sameVariant, type Variant } from './interaction-variants.ts';

export interface StoredInteraction {
  readonly id: InteractionId;
  readonly variant: Variant;
}

const READ = `
  SELECT i.id, i.account_id AS account, a.key AS accountKey, i.kind, i.direction, i.happened_on AS "on", i.at,
    i.precision, i.text, i.thread, i.others, i.detail
  FROM interaction i JOIN account a ON a.id = i.account_id`;
const BY_KEY = `${READ} WHERE i.source = ? AND i.key = ?`;
const BY_ID = `${READ} WHERE i.id = ?`;
const UPDATE = `
  UPDATE interaction SET account_id = @account, kind = @kind, direction = @direction, happened_on = @on, at = @at,
    precision = @precision, text = @text, thread = @thread, others = @others, detail = @detail,
    person_id = (SELECT person_id FROM link WHERE account_id = @account AND state = 'active')
  WHERE id = @id`;

/** Returns the stored interaction with this key, or undefined. */
export function readInteraction(sqlite: Database, source: SourceId, key: string): StoredInteraction | undefined {
  return stored(statement<[string, string], Variant & { id: InteractionId }>(sqlite, BY_KEY).get(source, key));
}

/**
 * Keeps how one import tells an interaction beside how the others do, and stores the best of all tellings.
 * Returns true when the stored row changed.
 */
export function settleInteraction(
  sqlite: Database,
  known: StoredInteraction,
  told: { readonly importId: ImportId; readonly variant: Variant },
): boolean {
  // as long as all tell the same nobody's telling is kept; from here on everybody's is
  const keepTheirs = `
    UPDATE import_interaction SET variant_json = ? WHERE interaction_id = ? AND variant_json IS NULL AND import_id <> ?`;
  const keepOurs = 'UPDATE import_interaction SET variant_json = ? WHERE interaction_id = ? AND import_id = ?';
  statement(sqlite, keepTheirs).run(JSON.stringify(known.variant), known.id, told.importId);
  statement(sqlite, keepOurs).run(JSON.stringify(told.variant), known.id, told.importId);
  return writeBest(sqlite, known);
}

/** Stores the best of the tellings that are left after an import was taken away. */
export function resettleInteraction(sqlite: Database, id: InteractionId): void {
  const known = stored(statement<[InteractionId], Variant & { id: InteractionId }>(sqlite, BY_ID).get(id));
  if (known) writeBest(sqlite, known);
}

function writeBest(sqlite: Database, known: StoredInteraction): boolean {
  const sql = 'SELECT variant_json FROM import_interaction WHERE interaction_id = ?';
  const told = statement<[InteractionId], string | null>(sqlite, sql).pluck().all(known.id);
  // the id of an account that is gone may have been given to another since
  const account = statement<[number, string], number>(sqlite, 'SELECT 1 FROM account WHERE id = ? AND key = ?');
  const [first, ...rest] = told
    // written by settleInteraction; an import that told it like the row has none
    .map((json) => (json === null ? known.variant : (JSON.parse(json) as Variant)))
    .filter((variant) => account.get(variant.account, variant.accountKey) !== undefined);
  if (!first) return false;
  const best = bestVariant([first, ...rest]);
  if (sameVariant(best, known.variant)) return false;
  statement<[Variant & { id: InteractionId }], never>(sqlite, UPDATE).run({ ...best, id: known.id });
  return true;
}

function stored(row: (Variant & { readonly id: InteractionId }) | undefined): StoredInteraction | undefined {
  if (!row) return undefined;
  const { id, ...variant } = row;
  return { id, variant };
}
