import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { queryPlan } from '../../../tests/support/query-plan.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { openDatabase } from './connection.ts';

function notebook() {
  const db = openDatabase(join(tempFolder(), 'kith.db'));
  onTestFinished(() => db.close());
  return db;
}

/** Reads that an import does once per row or account; none may walk through a whole table. */
test.each([
  ['SELECT id FROM sighting WHERE account_id = ? AND fingerprint = ?', 2],
  ['SELECT seen_on FROM import_sighting WHERE import_id = ? AND sighting_id = ?', 2],
  ['SELECT 1 FROM interaction i WHERE i.source = ? AND i.key = ?', 2],
  [`SELECT person_id FROM link WHERE account_id = ? AND state = 'active'`, 1],
  ['SELECT id FROM account WHERE home_person_id = ?', 1],
  ['SELECT id FROM person WHERE merged_into = ?', 1],
  ['SELECT account_id FROM account_key WHERE key = ?', 1],
  ['SELECT person_id FROM kept_key WHERE key = ? AND own = 1', 1],
  ['SELECT 1 FROM import_sighting WHERE sighting_id = ?', 1],
  ['SELECT 1 FROM import_interaction WHERE interaction_id = ?', 1],
  ['SELECT id FROM account WHERE id IN (SELECT value FROM json_each(?))', 1],
  ['SELECT happened_on FROM interaction WHERE person_id IN (SELECT value FROM json_each(?))', 1],
  ['SELECT row_id FROM joined_row WHERE home_id = ?', 1],
])('%s uses an index', (sql, params) => {
  const plan = queryPlan(notebook().read, sql, Array(params).fill(1));
  expect(plan.filter((step) => step.startsWith('SCAN') && !step.includes('json_each'))).toEqual([]);
});

/** SQLite looks for the rows that refer to a deleted one; without an index that is a walk through the whole table. */
test('every reference to a row can be found by an index', () => {
  const { read } = notebook();
  const references = read.sqlite
    .prepare<[], { child: string; column: string; parent: string }>(
      `SELECT t.name AS child, f."from" AS "column", f."table" AS parent
       FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'`,
    )
    .all()
    // circles and imports are never deleted
    .filter(({ parent }) => parent !== 'circle' && parent !== 'import');
  expect(references.length).toBeGreaterThan(15);
  const walks = references.filter(({ child, column }) =>
    queryPlan(read, `SELECT 1 FROM "${child}" WHERE "${column}" = ?`, [1]).some((step) => step.startsWith('SCAN')),
  );
  expect(walks).toEqual([]);
});
