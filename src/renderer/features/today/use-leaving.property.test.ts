import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from './use-leaving.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
const key = (id: number) => id;
const staying = (list: readonly number[]) => list.map((item) => ({ item, isLeaving: false }));

test('what stays is the new list in its order, and each leaver is shown once', () => {
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const shown = merge(staying(before), after, key);
      expect(shown.filter(({ isLeaving }) => !isLeaving).map(({ item }) => item)).toEqual(after);
      const leavers = shown.filter(({ isLeaving }) => isLeaving).map(({ item }) => item);
      expect(new Set(leavers).size).toBe(leavers.length);
      for (const leaver of leavers) expect(before).toContain(leaver);
    }),
  );
});

test('a leaver stands where it stood', () => {
  expect(merge(staying([1, 2, 3]), [1, 3], key).map(({ item }) => item)).toEqual([1, 2, 3]);
  expect(merge(staying([1, 2, 3]), [2, 3], key).map(({ item }) => item)).toEqual([1, 2, 3]);
});

test('a whole new hand comes without the old one', () => {
  expect(merge(staying([1, 2]), [8, 9], key)).toEqual(staying([8, 9]));
});
