import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Łucja  Ørsted', 'lucja orsted'],
  ['JOSÉ\u0301', 'jose'],
  ['Straße', 'strasse'],
  ['Yıldırım İnce', 'yildirim ince'],
  [' 美咲\u3000長谷川 ', '美咲 長谷川'],
  ['ﬁne ①', 'fine 1'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
});
