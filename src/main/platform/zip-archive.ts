import { closeSync, fstatSync, openSync } from 'node:fs';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Archive } from './archive.ts';
import { zipError } from './archive-errors.ts';
import { isSystemJunk, safeEntryPath } from './entry-path.ts';
import { readHead } from './read-head.ts';
import { WindowedFile } from './windowed-file.ts';
import { guardUnpacked, type PackedEntry, refuseDeclaredBomb } from './zip-limits.ts';

const SYMLINK = 0o12;

interface ListedEntry extends PackedEntry {
  readonly entry: Entry;
}

/** Finder writes UTF-8 names without saying so; names that are not UTF-8 are read as the zip format asks. */
function entryName(entry: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw);
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  }
}

function listEntry(entry: Entry): ListedEntry | null {
  const name = entryName(entry);
  const path = safeEntryPath(name);
  const isLink = entry.externalFileAttributes >>> 28 === SYMLINK;
  if (path === '' || /[\\/]$/.test(name) || isLink || isSystemJunk(path)) return null;
  if (entry.isEncrypted()) throw new AppError('archive-encrypted', {});
  const listed = {
    path,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    crc: entry.crc32,
    entry,
  };
  refuseDeclaredBomb(listed);
  return listed;
}

async function listEntries(zip: ZipFile): Promise<Map<string, ListedEntry>> {
  const listed = new Map<string, ListedEntry>();
  for await (const entry of zip.eachEntry()) {
    const found = listEntry(entry);
    if (found) listed.set(found.path, found);
  }
  return listed;
}

async function* unpack(zip: ZipFile, listed: ListedEntry): AsyncGenerator<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(listed.entry);
    try {
      yield* guardUnpacked(stream, listed);
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw zipError(error, listed.path);
  }
}

async function openDirectory(path: string): Promise<ZipFile> {
  const file = openSync(path, 'r');
  try {
    // sizes are checked while unpacking, by guardUnpacked, which can tell a lie from damage
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
    return await fromRandomAccessReaderPromise(new WindowedFile(file), fstatSync(file).size, options);
  } catch (error) {
    closeSync(file);
    throw zipError(error, null);
  }
}

/**
 * Opens a zip by its central directory, so that a zip of any size costs only its list of names. Sizes in local
 * headers are ignored: LinkedIn and X leave them zero. Throws AppError (`archive-…`).
 */
export async function openZipArchive(path: string, name: string): Promise<Archive> {
  const zip = await openDirectory(path);
  const listed = await listEntries(zip).catch((error: unknown) => {
    zip.close();
    throw zipError(error, null);
  });
  const open = (wanted: string): AsyncIterable<Uint8Array> => {
    const found = listed.get(wanted);
    if (!found) throw new AppError('archive-not-found', {});
    return unpack(zip, found);
  };
  return {
    name,
    kind: 'zip',
    entries: [...listed.values()].map((entry) => ({ path: entry.path, size: entry.unpacked })),
    open,
    head: (wanted, bytes) => readHead(open(wanted), bytes),
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}
