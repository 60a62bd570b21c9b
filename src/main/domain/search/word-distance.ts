import { isUnspaced, lengthOf } from './search-query.ts';

/**
 * Returns the least number of typing mistakes (a letter missing, added, wrong, or swapped with its neighbour)
 * that turn the typed word into the beginning of the target; `limit + 1` when it is more than `limit`.
 */
export function prefixDistance(typed: string, target: string, limit: number): number {
  const a = [...typed];
  const b = [...target].slice(0, a.length + limit);
  if (a.length > b.length + limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = b.map((_, index) => index).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell({ a, b, i, j, row, last, beforeLast }));
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(...last, limit + 1);
}

interface Cell {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

/** One field of the table of optimal string alignment (Damerau–Levenshtein without overlapping swaps). */
function cell({ a, b, i, j, row, last, beforeLast }: Cell): number {
  const same = a[i - 1] === b[j - 1];
  const least = Math.min((last[j] ?? i) + 1, (row[j - 1] ?? j) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least;
}

/**
 * Returns how many mistakes a typed word may hold and still be meant. Short words must be right; one of three letters
 * only when nothing else is typed that says who is meant.
 */
export function allowedMistakes(word: string, alone: boolean): number {
  const length = lengthOf(word);
  if (length < 3) return 0;
  if (length === 3) return alone && !isUnspaced(word) ? 0 : 1;
  return length <= 7 ? 1 : 2;
}

/**
 * Returns the words of a vocabulary that a typed word may mean: those within its allowed mistakes, and for
 * scripts without spaces also those written inside it (a full name typed as one run).
 */
export function nearWords(typed: string, vocabulary: Iterable<string>, alone: boolean): string[] {
  const limit = allowedMistakes(typed, alone);
  const inside = isUnspaced(typed);
  const found: string[] = [];
  if (limit === 0) return found;
  for (const word of vocabulary) {
    if ((inside && word.length > 1 && typed.includes(word)) || isNear(typed, word, limit)) found.push(word);
  }
  return found;
}

/** Compares first or second letters before the full table, which most words of a large vocabulary fail. */
function isNear(typed: string, word: string, limit: number): boolean {
  if (word.length + limit < typed.length) return false;
  const plausible =
    limit > 1 || typed[0] === word[0] || typed[1] === word[0] || typed[0] === word[1] || typed[1] === word[1];
  return plausible && prefixDistance(typed, word, limit) <= limit;
}
