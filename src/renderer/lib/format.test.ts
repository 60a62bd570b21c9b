import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../shared/model/dates.ts';
import {
  countWord,
  firstName,
  longDate,
  monthYear,
  plainDate,
  shortDate,
  shortDay,
  spanWords,
  weekdayDate,
} from './format.ts';

const on = (text: string) => text as CalendarDate;
const today = on('2026-03-10');

describe('dates are British and name the year only when it is far', () => {
  test('long and short', () => {
    expect(longDate(on('2021-11-18'))).toBe('18 November 2021');
    expect(weekdayDate(today)).toBe('Tuesday 10 March');
    expect(monthYear(on('2019-06-14'))).toBe('June 2019');
    expect(shortDay(on('2021-09-04'))).toBe('4 Sep');
  });
  test('near and far', () => {
    expect(plainDate(on('2025-05-03'), today)).toBe('3 May');
    expect(plainDate(on('2021-11-18'), today)).toBe('18 November 2021');
    expect(shortDate(on('2026-04-02'), today)).toBe('2 Apr');
    expect(shortDate(on('2019-09-01'), today)).toBe('1 Sep 2019');
  });
});

test.each([
  [1, 'day'],
  [3, 'three days'],
  [7, 'week'],
  [14, 'two weeks'],
  [49, 'seven weeks'],
  [50, 'seven weeks or so'],
  [180, 'six months'],
  [200, 'seven months or so'],
  [365, 'year'],
  [730, 'two years'],
])('%i days are a %s', (days, words) => {
  expect(spanWords(days)).toBe(words);
});

test('counts are words up to ten', () => {
  expect(countWord(4)).toBe('Four');
  expect(countWord(12)).toBe('12');
  expect(countWord(1204)).toBe('1,204');
});

test.each([
  ['Ingrid Sollie', 'Ingrid'],
  ['Dr. Ama Boateng', 'Ama'],
  ['森 美咲', '森 美咲'],
  ['X user 8812034455', 'X user 8812034455'],
  ['Plato', 'Plato'],
])('%s is called %s', (name, expected) => {
  expect(firstName(name)).toBe(expected);
});
