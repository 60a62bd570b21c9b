import { expect, test } from 'vitest';
import { fuzzyTrigrams, trigramsOf } from './trigrams.ts';

test('takes every run of three characters once', () => {
  expect(trigramsOf('smith')).toEqual(['smi', 'mit', 'ith']);
  expect(trigramsOf('ananan')).toEqual(['ana', 'nan']);
  expect(trigramsOf('山田太郎')).toEqual(['山田太', '田太郎']);
  expect(trigramsOf('🦊🦊🦊')).toEqual(['🦊🦊🦊']);
  expect(trigramsOf('ml')).toEqual([]);
});

test('adds those of swapped neighbours for short words, and only for them', () => {
  expect(fuzzyTrigrams('jhon', 24)).toEqual(expect.arrayContaining(['jho', 'hon', 'joh', 'ohn']));
  expect(fuzzyTrigrams('ann', 24)).toEqual(['ann']);
  expect(fuzzyTrigrams('lindqvist', 24)).toEqual(trigramsOf('lindqvist'));
});

test('keeps to its limit, words as typed first', () => {
  expect(fuzzyTrigrams('jhon', 3)).toEqual(['jho', 'hon', expect.any(String)]);
});
