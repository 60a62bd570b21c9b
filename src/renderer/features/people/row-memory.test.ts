import { expect, test } from 'vitest';
import { rowMemory } from './row-memory.ts';

test('a list remembers its row; another view starts at the top', () => {
  rowMemory.keep('circle=close', 42);
  expect(rowMemory.row('circle=close')).toBe(42);
  expect(rowMemory.row('circle=friends')).toBe(0);
  rowMemory.keepOffset('circle=close', 1890);
  expect(rowMemory.offset('circle=close')).toBe(1890);
  expect(rowMemory.offset('circle=friends')).toBe(0);
});

test('only the list that was left takes the focus back, and only once', () => {
  rowMemory.leaveFrom('circle=close');
  expect(rowMemory.isReturn('circle=close')).toBe(true);
  expect(rowMemory.isReturn('circle=close')).toBe(false);
  rowMemory.leaveFrom('circle=close');
  expect(rowMemory.isReturn('')).toBe(false);
});
