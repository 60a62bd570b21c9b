import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { importNotebook, listed, networkOf } from '../support/import-notebook.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SCRIPT = fileURLToPath(new URL('../support/import-then-wait.ts', import.meta.url));

/** Starts an import in a process of its own and kills it as soon as it says this. */
async function killedAt(word: string, file: string): Promise<NodeJS.Signals | null> {
  const env = { ...process.env, TMPDIR: dirname(file), SQLITE_TMPDIR: dirname(file) };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, file], { env });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  child.stdout.on('data', (bytes) => {
    said += bytes;
    if (said.includes(word)) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  expect(said).toContain(word);
  return signal;
}

test.each(['half-way', 'applied'])('an import killed when it is %s leaves the notebook as it was', async (word) => {
  const folder = tempFolder();
  const before = importNotebook(folder);
  await before.import([listed({ key: 'linkedin:in/mira', facts: { name: 'Mira Oakfield' } })]);
  const network = networkOf(before);
  before.close();

  expect(await killedAt(word, join(folder, 'kith.db'))).toBe('SIGKILL');
  expect(readdirSync(folder).filter((name) => !name.startsWith('kith.db'))).toEqual([]);

  const after = importNotebook(folder);
  onTestFinished(() => after.close());
  expect(networkOf(after)).toEqual(network);
  expect(after.read.sqlite.prepare('SELECT count(*) FROM import').pluck().get()).toBe(1);
  expect(after.read.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect((await after.import([listed({ key: 'linkedin:in/p-1', facts: { name: 'Person 1' } })])).newPeople).toBe(1);
});
