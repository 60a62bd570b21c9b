import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Archive, ArchiveEntry } from './archive.ts';
import { fileError } from './archive-errors.ts';
import { isSystemJunk } from './entry-path.ts';
import { readHead } from './read-head.ts';

/** A whole disk dropped by mistake is no export. */
const MOST_FILES = 200_000;

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw fileError(error);
  }
}

async function listFolder(root: string, folder: string, found: ArchiveEntry[]): Promise<void> {
  const items = await readdir(join(root, folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (isSystemJunk(path)) continue;
    // symbolic links are neither: what they point to is outside of what the user gave
    if (item.isDirectory()) await listFolder(root, path, found);
    else if (item.isFile()) found.push({ path, size: (await stat(join(root, path))).size });
    if (found.length > MOST_FILES) throw new AppError('archive-unknown', { looksLike: null, seen: [] });
  }
}

function diskArchive(
  name: string,
  kind: 'folder' | 'file',
  entries: readonly ArchiveEntry[],
  pathOf: (entry: string) => string,
): Archive {
  const known = new Set(entries.map((entry) => entry.path));
  const open = (wanted: string): AsyncIterable<Uint8Array> => {
    if (!known.has(wanted)) throw new AppError('archive-not-found', {});
    return bytesOf(pathOf(wanted));
  };
  return {
    name,
    kind,
    entries,
    open,
    head: (wanted, bytes) => readHead(open(wanted), bytes),
    close: () => Promise.resolve(),
  };
}

/** Opens an unpacked export. Symbolic links are left out. Throws AppError (`archive-…`). */
export async function openFolderArchive(path: string, name: string): Promise<Archive> {
  const entries: ArchiveEntry[] = [];
  try {
    await listFolder(path, '', entries);
  } catch (error) {
    throw fileError(error);
  }
  return diskArchive(name, 'folder', entries, (entry) => join(path, entry));
}

/** Opens one file as an archive of one entry. */
export function openFileArchive(path: string, name: string, size: number): Archive {
  return diskArchive(name, 'file', [{ path: name, size }], () => path);
}
