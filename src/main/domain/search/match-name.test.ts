import { expect, test } from 'vitest';
import { matchName } from './match-name.ts';
import { wordsOf } from './search-query.ts';

const match = (typed: string, name: string) => matchName(wordsOf(typed), wordsOf(name));

test.each([
  ['mara lindqvist', 'mara lindqvist'],
  ['lindqvist mara', 'mara lindqvist'],
  ['li ma', 'mara lindqvist'],
  ['田太', '山田太郎'],
  ['山田 太郎', '山田太郎'],
  ['山田太郎', '太郎 山田'],
])('%s begins the words of %s', (typed, name) => {
  expect(match(typed, name).prefix).toBe(true);
});

test.each([
  ['mra', 'mara lindqvist'],
  ['mara mara', 'mara lindqvist'],
  ['mara berg', 'mara lindqvist'],
  ['ara', 'mara lindqvist'],
  ['', 'mara lindqvist'],
  ['mara', ''],
])('%j is not in %j', (typed, name) => {
  expect(match(typed, name)).toEqual({ prefix: false, similarity: 0 });
});

test('the better the fit, the higher the similarity', () => {
  const typed = ['mara lindqvist', 'mara', 'mar', 'mraa', 'lidnqist'];
  const fits = typed.map((text) => match(text, 'mara lindqvist').similarity);
  expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  expect(fits[0]).toBe(1);
  expect(new Set(fits).size).toBe(fits.length);
});
