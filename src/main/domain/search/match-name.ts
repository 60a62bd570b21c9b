import { isUnspaced } from './search-query.ts';
import { allowedMistakes, prefixDistance } from './word-distance.ts';

export interface NameMatch {
  /** Every typed word begins a word of the name (or stands in it, in scripts without spaces). */
  readonly prefix: boolean;
  /** 0 when a typed word is in no word of the name; 1 when the words are the name. */
  readonly similarity: number;
}

const NO_MATCH: NameMatch = { prefix: false, similarity: 0 };
const EQUAL = 1;
const BEGINS = 0.9;
const ONE_RUN = 0.85;
const MISTAKE = 0.15;

/** Returns how well typed words fit a name, in whatever order either has its words. All arguments folded. */
export function matchName(typed: readonly string[], name: readonly string[]): NameMatch {
  if (typed.length === 0 || name.length === 0) return NO_MATCH;
  const free = [...name];
  let sum = 0;
  let prefix = true;
  for (const word of typed) {
    const best = bestWord(word, free, typed.length === 1);
    if (best === null) {
      const whole = typed.length === 1 && isWholeName(word, name);
      return whole ? { prefix: true, similarity: ONE_RUN } : NO_MATCH;
    }
    prefix &&= best.similarity >= ONE_RUN;
    sum += best.similarity;
    if (!best.shared) free.splice(best.index, 1);
  }
  const covered = Math.min(1, typed.length / name.length);
  return { prefix, similarity: (sum / typed.length) * (0.9 + 0.1 * covered) };
}

interface BestWord {
  readonly index: number;
  readonly similarity: number;
  /** The typed word stands inside a longer run, which may hold other typed words too. */
  readonly shared: boolean;
}

function bestWord(word: string, name: readonly string[], alone: boolean): BestWord | null {
  let best: BestWord | null = null;
  const unspaced = isUnspaced(word);
  for (const [index, candidate] of name.entries()) {
    const similarity = wordSimilarity(word, candidate, allowedMistakes(word, alone));
    if (similarity > (best?.similarity ?? 0)) best = { index, similarity, shared: unspaced && candidate !== word };
  }
  return best;
}

function wordSimilarity(typed: string, word: string, limit: number): number {
  if (typed === word) return EQUAL;
  if (word.startsWith(typed)) return BEGINS;
  if (isUnspaced(typed) && word.includes(typed)) return ONE_RUN;
  const mistakes = limit === 0 ? 1 : prefixDistance(typed, word, limit);
  return mistakes > limit ? 0 : ONE_RUN - 0.1 - MISTAKE * (mistakes - 1);
}

/** A full name typed as one run, where the name on file has its parts apart, in either order. */
function isWholeName(word: string, name: readonly string[]): boolean {
  return isUnspaced(word) && (name.join('').startsWith(word) || name.toReversed().join('').startsWith(word));
}
