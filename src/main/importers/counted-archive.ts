import { AppError } from '../../shared/errors/app-error.ts';
import type { Archive } from '../platform/archive.ts';

export interface CountedFile {
  readonly path: string;
  readonly size: number;
  readonly passes: number;
}

/**
 * The archive again, telling after each chunk how many bytes of a file are done, over all its readings, and stopping
 * with import-cancelled when the signal says so.
 */
export function countedArchive(
  archive: Archive,
  files: readonly CountedFile[],
  signal: AbortSignal,
  onBytes: (path: string, done: number) => void,
): Archive {
  const wanted = new Map(files.map((file) => [file.path, { ...file, read: 0 }]));
  async function* counted(path: string): AsyncGenerator<Uint8Array> {
    const file = wanted.get(path);
    for await (const chunk of archive.open(path)) {
      if (signal.aborted) throw new AppError('import-cancelled', {});
      if (file) {
        file.read += chunk.length;
        onBytes(path, Math.min(file.size, Math.floor(file.read / file.passes)));
      }
      yield chunk;
    }
  }
  return { ...archive, open: counted };
}
