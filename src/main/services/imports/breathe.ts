import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/errors/app-error.ts';

/** Lets waiting calls be answered between two chunks of long work. Throws import-cancelled once the signal says so. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw new AppError('import-cancelled', {});
}

/** The items in pieces of at most `size`. */
export function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
