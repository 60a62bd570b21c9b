import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedRow, pagesOf } from './grid-move.ts';

const keys = ['ArrowDown', 'ArrowUp', 'j', 'k', 'PageDown', 'PageUp', 'Home', 'End'];

test('no key leaves the list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.nat(40_000),
      fc.integer({ min: 1, max: 40_000 }),
      fc.integer({ min: 0, max: 60 }),
      (key, at, rows, page) => {
        const moved = movedRow(key, { index: Math.min(at, rows - 1), rows, page });
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThan(rows);
      },
    ),
  );
});

test('keys move as far as they say', () => {
  const place = { index: 100, rows: 30_000, page: 14 };
  expect(keys.map((key) => movedRow(key, place))).toEqual([101, 99, 101, 99, 113, 87, 0, 29_999]);
});

test('other keys and empty lists do not move', () => {
  expect(movedRow('x', { index: 3, rows: 10, page: 5 })).toBeNull();
  expect(movedRow('ArrowDown', { index: 0, rows: 0, page: 5 })).toBeNull();
});

test('the pages of a window hold its first and last row', () => {
  fc.assert(
    fc.property(fc.nat(30_000), fc.nat(100), (first, length) => {
      const pages = pagesOf(first, first + length, 200);
      expect(pages[0]).toBe(Math.floor(first / 200));
      expect(pages.at(-1)).toBe(Math.floor((first + length) / 200));
      expect(pages.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('an empty window still asks for the first page', () => {
  expect(pagesOf(0, -1, 200)).toEqual([0]);
});
