/** In longer words some trigram outlives any swap; shorter ones are searched for as typed. */
const SWAPPED = { from: 4, to: 6 };

/** Returns the distinct runs of three characters in a word; none for shorter words. */
export function trigramsOf(word: string): string[] {
  const chars = [...word];
  const found = new Set<string>();
  for (let i = 0; i + 3 <= chars.length; i += 1) found.add(chars.slice(i, i + 3).join(''));
  return [...found];
}

/**
 * Returns the trigrams by which a misspelt word may still be found, at most `limit`: those of the word as typed
 * first, then those that appear when two neighbouring letters are swapped ("jhon" shares none with "john").
 */
export function fuzzyTrigrams(word: string, limit: number): string[] {
  const found = new Set<string>(trigramsOf(word));
  if (word.length >= SWAPPED.from && word.length <= SWAPPED.to) {
    for (const swapped of swapsOf(word)) for (const trigram of trigramsOf(swapped)) found.add(trigram);
  }
  return [...found].slice(0, limit);
}

/** A swap changes at most four trigrams, so the swaps of a word stay few. */
function swapsOf(word: string): string[] {
  const chars = [...word];
  const swaps: string[] = [];
  for (let i = 0; i + 1 < chars.length; i += 1) {
    const [left, right] = [chars[i], chars[i + 1]];
    if (left === undefined || right === undefined || left === right) continue;
    swaps.push([...chars.slice(0, i), right, left, ...chars.slice(i + 2)].join(''));
  }
  return swaps;
}
