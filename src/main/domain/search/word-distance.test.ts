import { expect, test } from 'vitest';
import { allowedMistakes, nearWords, prefixDistance } from './word-distance.ts';

test.each([
  ['john', 'john', 0],
  ['joh', 'johnson', 0],
  ['jhon', 'john', 1],
  ['janes', 'james', 1],
  ['jon', 'john', 1],
  ['johhn', 'john', 1],
  ['ojhn', 'john', 1],
  ['олэна', 'олена', 1],
  ['lindqist', 'lindqvist', 1],
  ['lidnqist', 'lindqvist', 2],
  ['mary', 'john', 3],
  ['longer', 'lo', 3],
])('%s to %s takes %i mistakes', (typed, target, mistakes) => {
  expect(prefixDistance(typed, target, 2)).toBe(mistakes);
});

test('short words have to be right', () => {
  const words = ['ml', 'ann', 'john', 'lindqvist', '山田', '山田太'];
  expect(words.map((word) => allowedMistakes(word, true))).toEqual([0, 0, 1, 2, 0, 1]);
  expect(words.map((word) => allowedMistakes(word, false))).toEqual([0, 1, 1, 2, 0, 1]);
});

test('finds near words, and parts of a name typed as one run', () => {
  const names = ['john', 'joan', 'mary', 'jo', '山田', '太郎', '郎'];
  expect(nearWords('jhon', names, true)).toEqual(['john']);
  expect(nearWords('john', names, true)).toEqual(['john', 'joan']);
  expect(nearWords('山田太郎', names, true)).toEqual(['山田', '太郎']);
  expect(nearWords('ml', names, true)).toEqual([]);
});
