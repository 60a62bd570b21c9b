import { open as openFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Archive } from './archive.ts';
import { fileError } from './archive-errors.ts';
import { openFileArchive, openFolderArchive } from './folder-archive.ts';
import { openZipArchive } from './zip-archive.ts';

/** `PK` and the marks of a local header, of an empty zip, and of a zip split over disks. */
const ZIP_MARKS = ['504b0304', '504b0506', '504b0708'];

async function firstBytes(path: string): Promise<string> {
  const file = await openFile(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Opens what the user gave: a zip (known by its first bytes, never by its name), a folder, or one file. Reads no
 * contents. Throws AppError (`archive-…`) for what cannot be read safely.
 */
export async function openArchive(path: string): Promise<Archive> {
  const name = basename(resolve(path));
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await openFolderArchive(path, name);
    if (!found.isFile()) throw new AppError('archive-unreadable', {});
    if (found.size === 0) throw new AppError('archive-empty', { file: name });
    if (ZIP_MARKS.includes(await firstBytes(path))) return await openZipArchive(path, name);
    if (/\.zip$/i.test(name)) throw new AppError('archive-not-zip', {});
    return openFileArchive(path, name, found.size);
  } catch (error) {
    throw fileError(error);
  }
}
