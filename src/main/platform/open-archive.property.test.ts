import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeZip } from '../../../tests/support/make-zip.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { openArchive } from './open-archive.ts';

async function readAll(path: string): Promise<number> {
  const archive = await openArchive(path);
  let size = 0;
  try {
    for (const entry of archive.entries) {
      await archive.head(entry.path, 10);
      for await (const chunk of archive.open(entry.path)) size += chunk.length;
    }
  } finally {
    await archive.close();
  }
  return size;
}

/** Windows has no list of a process's open files. */
const openFiles = () => (process.platform === 'win32' ? 0 : readdirSync('/dev/fd').length);

test('whatever is wrong with a zip, it is read or refused with a reason, and every file is closed', async () => {
  const lines = Array.from({ length: 400 }, (_, i) => `Person ${i * 7919},Name\n`).join('');
  const honest = await makeZip({ 'Connections.csv': lines, 'data/a.js': 'window.x = []', 'empty.csv': '' });
  const path = join(tempFolder(), 'export.zip');
  const damage = fc.array(fc.tuple(fc.nat(honest.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 });
  const before = openFiles();
  await fc.assert(
    fc.asyncProperty(damage, fc.double({ min: 0.5, max: 1.2, noNaN: true }), async (bytes, part) => {
      const zip = Buffer.from(honest.subarray(0, Math.floor(honest.length * part)));
      for (const [at, value] of bytes) if (at < zip.length) zip[at] = value;
      writeFileSync(path, zip);
      const outcome = await readAll(path).catch((error: unknown) => error);
      expect(typeof outcome === 'number' || outcome instanceof AppError).toBe(true);
    }),
    { numRuns: 400 },
  );
  for (let i = 0; i < 20 && openFiles() > before; i++) await setImmediate();
  expect(openFiles()).toBeLessThanOrEqual(before);
});
