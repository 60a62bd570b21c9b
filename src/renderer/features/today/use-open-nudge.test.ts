import { expect, test } from 'vitest';
import type { PersonId } from '../../../shared/model/ids.ts';
import { openIndex } from './use-open-nudge.ts';

const hand = (...ids: number[]) => ids.map((id) => ({ personId: id as PersonId }));
const chosen = (id: number | null, at: number) => ({ id: id as PersonId | null, at });

test('the chosen one is open wherever it stands', () => {
  expect(openIndex(hand(1, 2, 3), chosen(2, 0))).toBe(1);
});

test('when it leaves, the next in line opens, the last one at the end', () => {
  expect(openIndex(hand(1, 3), chosen(2, 1))).toBe(1);
  expect(openIndex(hand(1, 2), chosen(3, 2))).toBe(1);
  expect(openIndex([], chosen(3, 2))).toBe(-1);
});

test('none is open when the last was closed', () => {
  expect(openIndex(hand(1, 2), chosen(null, 0))).toBe(-1);
});
