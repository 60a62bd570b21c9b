import { expect, test } from 'vitest';
import { isUnspaced, lengthOf, parseSearchQuery, wordsOf } from './search-query.ts';

test.each([
  ['  Jhón   SMIT ', { text: 'jhon smit', words: ['jhon', 'smit'], handle: null }],
  ['@Mara_L and more', { text: '@mara_l and more', words: ['mara', 'l', 'and', 'more'], handle: 'mara_l' }],
  ['O’Brien-Marsh', { text: 'o’brien-marsh', words: ['o', 'brien', 'marsh'], handle: null }],
  ['Łucja Ørsted', { text: 'lucja orsted', words: ['lucja', 'orsted'], handle: null }],
  ['山田　太郎', { text: '山田 太郎', words: ['山田', '太郎'], handle: null }],
  ['a\0b', { text: 'a b', words: ['a', 'b'], handle: null }],
  ['same Same SAME', { text: 'same same same', words: ['same'], handle: null }],
  ['🦊', { text: '🦊', words: [], handle: null }],
  ['@', { text: '@', words: [], handle: null }],
  ['@ mara', { text: '@ mara', words: ['mara'], handle: null }],
  ['', { text: '', words: [], handle: null }],
])('reads %j', (typed, query) => {
  expect(parseSearchQuery(typed)).toEqual(query);
});

test('keeps few words and short ones, whatever is pasted', () => {
  const { words } = parseSearchQuery(`${'x'.repeat(100)} a b c d e f g h i`);
  expect(words).toHaveLength(8);
  expect(words[0]).toHaveLength(40);
});

test('splits words in any script and counts characters', () => {
  expect(wordsOf('олена шевченко-2')).toEqual(['олена', 'шевченко', '2']);
  expect(lengthOf('a🦊山')).toBe(3);
});

test('knows scripts that write without spaces', () => {
  expect(['山田', 'ひらがな', 'カタカナ', 'ไทย'].every(isUnspaced)).toBe(true);
  expect(['mara', 'олена', '山田abc', ''].some(isUnspaced)).toBe(false);
});
