import { expect, test } from 'vitest';
import { counted, figure, sizeWords } from './figures.ts';

test('figures are grouped by thousands', () => {
  expect(figure(11_046)).toBe('11,046');
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(2914, 'entry', 'entries')).toBe('2,914 entries');
});

test('sizes are told in the unit that fits', () => {
  expect([1, 640, 12_400, 38_449_000, 1_240_000_000].map(sizeWords)).toEqual([
    '1 byte',
    '640 bytes',
    '12 kB',
    '38.4 MB',
    '1.2 GB',
  ]);
});
