import { crc32 } from 'node:zlib';
import { AppError } from '../../shared/errors/app-error.ts';

const RATIO = 200;
const RATIO_COUNTS_FROM = 10 * 1024 * 1024;
const LARGEST_ENTRY = 4 * 1024 ** 3;
/** Text that an importer may want to open; pictures and films are never unpacked, so their size does not matter. */
const READABLE = /\.(csv|tsv|txt|js|json|jsonl|html?)$/i;

export interface PackedEntry {
  readonly path: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
}

function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > LARGEST_ENTRY || (unpacked > RATIO_COUNTS_FROM && unpacked > packed * RATIO);
}

/** Throws `archive-bomb` when the directory of the zip already declares an absurd size for a file we could open. */
export function refuseDeclaredBomb(entry: PackedEntry): void {
  if (READABLE.test(entry.path) && isBomb(entry.packed, entry.unpacked)) {
    throw new AppError('archive-bomb', { entry: entry.path });
  }
}

/**
 * Passes the unpacked bytes on. Throws `archive-bomb` as soon as there are too many, whatever the zip declared, and
 * `archive-damaged` when size or checksum differ at the end.
 */
export async function* guardUnpacked(
  chunks: AsyncIterable<Uint8Array>,
  entry: PackedEntry,
): AsyncGenerator<Uint8Array> {
  if (isBomb(entry.packed, entry.unpacked)) throw new AppError('archive-bomb', { entry: entry.path });
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (isBomb(entry.packed, size)) throw new AppError('archive-bomb', { entry: entry.path });
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.unpacked || crc !== entry.crc) throw new AppError('archive-damaged', { entry: entry.path });
}
