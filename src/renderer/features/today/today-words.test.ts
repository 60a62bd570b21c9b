import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import {
  consideredSentences,
  dismissedSentence,
  greeting,
  handSentence,
  handState,
  snoozedSentence,
} from './today-words.ts';

const nudges = (count: number) => Array.from({ length: count }, () => ({}) as DealtNudge);

test.each([
  [3, 'Still up, Sam'],
  [5, 'Good morning, Sam'],
  [12, 'Good afternoon, Sam'],
  [18, 'Good evening, Sam'],
])('at %i the greeting is %s', (hour, words) => {
  expect(greeting(hour, 'Sam')).toBe(words);
});

test('without a name the greeting stands alone', () => {
  expect(greeting(9, null)).toBe('Good morning');
});

test('the sentence never asks for more than one', () => {
  expect(handSentence({ nudges: nudges(4) })).toBe('Four people worth a word. Pick one, or none.');
  expect(handSentence({ nudges: nudges(1) })).toBe('One person worth a word. Or leave it for another day.');
  expect(handSentence({ nudges: [] })).toBe('Nothing needs you today.');
});

test('an empty hand is done, or never was', () => {
  expect(handState({ nudges: nudges(1), dealt: 3 })).toBe('dealt');
  expect(handState({ nudges: [], dealt: 3 })).toBe('all-done');
  expect(handState({ nudges: [], dealt: 0 })).toBe('nobody');
});

test('toasts name the person and the day', () => {
  const today = '2026-03-10' as CalendarDate;
  expect(snoozedSentence('Ines Vale', '2026-03-17' as CalendarDate, today)).toBe(
    'Ines Vale will come back on 17 March.',
  );
  expect(snoozedSentence('Ines Vale', null, today)).toBe('Ines Vale will come back after your next import.');
  expect(dismissedSentence('Ines Vale', 'never')).toBe('Kith won’t suggest Ines Vale again.');
  expect(dismissedSentence('Ines Vale', 'not-now')).toBe('Kith won’t suggest Ines Vale for a good while.');
});

test('kinds that found no one are not mentioned', () => {
  expect(consideredSentences({ answer: 1, reconnect: 0, 'get-to-know': 1205, newcomer: 0 })).toEqual([
    '1 person wrote last and had no answer.',
    '1,205 are near you, and you have never talked.',
  ]);
});
