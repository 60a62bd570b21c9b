import { openDatabase } from '../../src/main/db/connection.ts';
import { systemClock } from '../../src/main/platform/clock.ts';
import { applyImport } from '../../src/main/services/imports/apply-import.ts';
import { openStaging } from '../../src/main/services/imports/staging.ts';
import { inTransaction } from '../../src/main/services/transaction.ts';
import { listed } from './import-notebook.ts';

/** Imports into the notebook named on the command line, says when it is half-way, and goes on until it is killed. */
const [file = ''] = process.argv.slice(2);
const db = openDatabase(file);
const staging = openStaging();
const rows = Array.from({ length: 500 }, (_none, index) =>
  listed({ key: `linkedin:in/p-${index}`, facts: { name: `Person ${index}` } }),
);
for (let batch = 0; batch < 4; batch += 1) staging.add(rows.slice(batch * 100, (batch + 1) * 100));
await inTransaction(db.write, async () => {
  const onProgress = (done: number) => void (done >= 200 && process.stdout.write('half-way\n'));
  await applyImport(db.write, staging, systemClock, { name: 'export.zip', source: 'linkedin', onProgress });
  process.stdout.write('applied\n');
  await new Promise(() => setInterval(() => undefined, 1000));
});
