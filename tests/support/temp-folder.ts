import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ExportFiles, makeZip, type ZipOptions } from './make-zip.ts';

/** Returns a new folder that is removed when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes one file into a new folder and returns its path. */
export function tempFile(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Writes the files into a new folder of this name and returns its path. */
export function tempExportFolder(files: ExportFiles, name = 'export'): string {
  const folder = join(tempFolder(), name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Writes a zip with these files and returns its path. */
export async function tempZip(files: ExportFiles, name = 'export.zip', options: ZipOptions = {}): Promise<string> {
  return tempFile(name, await makeZip(files, options));
}
