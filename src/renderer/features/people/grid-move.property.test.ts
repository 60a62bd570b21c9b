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

test('every row lies on one of its pages, and no page is read for nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30_000), { maxLength: 60 }), (rows) => {
      const pages = pagesOf(rows, 200);
      expect(rows.every((row) => pages.includes(Math.floor(row / 200)))).toBe(true);
      expect(pages.every((page) => rows.some((row) => row >= page * 200 && row < (page + 1) * 200))).toBe(true);
      expect(pages).toEqual([...new Set(pages)]);
    }),
  );
});
