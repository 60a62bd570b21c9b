import { expect, test } from 'vitest';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { NudgeKind } from '../../../shared/model/nudge.ts';
import { type Dealable, dealHand } from './deal.ts';

const card = (id: number, kind: NudgeKind, score = 0, tier: 0 | 1 | 2 = 0): Dealable => ({
  personId: id as PersonId,
  kind,
  score,
  claim: { tier },
});
const deal = (cards: readonly Dealable[], size: number, day = 0, shown: readonly number[] = []) =>
  dealHand(cards, { size, day, shown: new Set(shown as PersonId[]) }).map(({ personId }) => personId);

test('kinds take turns, best first, equal scores by id', () => {
  const cards = [
    card(1, 'answer', 1),
    card(2, 'answer', 2),
    card(4, 'reconnect'),
    card(3, 'reconnect'),
    card(5, 'newcomer'),
  ];
  expect(deal(cards, 3)).toEqual([2, 3, 5]);
  expect(deal(cards, 5)).toEqual([2, 3, 5, 1, 4]);
});

test('an empty kind passes its turn on', () => {
  expect(deal([card(1, 'answer', 3), card(2, 'answer', 2), card(3, 'answer', 1)], 3)).toEqual([1, 2, 3]);
});

test('two people hold one never spoken to; one person is who waits', () => {
  const cards = [card(1, 'answer'), card(2, 'reconnect', 0, 1), card(3, 'get-to-know')];
  expect(deal(cards, 2)).toEqual([1, 3]);
  expect(deal(cards, 1)).toEqual([1]);
});

test('the dormant come once for every two who drift, and every third day first', () => {
  const cards = [1, 2, 3, 4]
    .map((id) => card(id, 'reconnect', 0, 1))
    .concat([5, 6].map((id) => card(id, 'reconnect', 9, 2)));
  expect(deal(cards, 6, 0)).toEqual([1, 2, 5, 3, 4, 6]);
  expect(deal(cards, 1, 2)).toEqual([5]);
});

test('the next round leaves out who was shown', () => {
  const cards = [card(1, 'answer', 3), card(2, 'answer', 2), card(3, 'newcomer', 1)];
  expect(deal(cards, 2, 0, [1, 3])).toEqual([2]);
});
