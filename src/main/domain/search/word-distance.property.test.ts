import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords, prefixDistance } from './word-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdøи山'), minLength: 4, maxLength: 7 });

test('one mistake anywhere is one mistake at most, and the word is still found', () => {
  fc.assert(
    fc.property(word, fc.nat(6), fc.constantFrom('swap', 'wrong', 'added', 'missing'), (target, at, mistake) => {
      const chars = [...target];
      const i = at % (chars.length - 1);
      if (mistake === 'swap') chars.splice(i, 2, chars[i + 1] ?? '', chars[i] ?? '');
      if (mistake === 'wrong') chars.splice(i, 1, 'x');
      if (mistake === 'added') chars.splice(i, 0, 'x');
      if (mistake === 'missing') chars.splice(i, 1);
      const typed = chars.join('');
      expect(prefixDistance(typed, target, 2)).toBeLessThanOrEqual(1);
      if (typed.length > 3) expect(nearWords(typed, [target], true)).toEqual([target]);
    }),
  );
});

test('the beginning of a word takes no mistakes', () => {
  fc.assert(
    fc.property(word, fc.nat(7), (target, length) => {
      expect(prefixDistance([...target].slice(0, length).join(''), target, 2)).toBe(0);
    }),
  );
});
