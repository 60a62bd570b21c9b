import type { EpochMs } from '../../shared/model/dates.ts';

const WINDOW_MS = 10 * 60_000;
const MUCH_SHORTER = 200;

interface Replaced {
  readonly before: string;
  readonly after: string;
  /** When a text was last kept; when the note was made, before that. */
  readonly keptAt: EpochMs;
  readonly now: EpochMs;
}

/**
 * Returns whether the former text of a note is kept: ten minutes after the last one that was, so that typing does
 * not fill the history, and always when the new text is much shorter, so that nothing is lost by a slip.
 */
export function isWorthKeeping({ before, after, keptAt, now }: Replaced): boolean {
  if (before.trim() === '') return false;
  return now - keptAt > WINDOW_MS || before.length - after.length > MUCH_SHORTER;
}
