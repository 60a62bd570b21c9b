import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { sayCount, sayDate, sayEvery, sayMonth, saySpan, sayYear, spanOf } from './humanise.ts';

const day = (date: string) => dayNumber(date as CalendarDate);
const today = day('2026-03-10');

test.each([
  [0, 'one day'],
  [1, 'one day'],
  [13, 'thirteen days'.replace('thirteen', '13')],
  [14, 'two weeks'],
  [45, 'six weeks'],
  [61, 'two months'],
  [213, 'seven months'],
  [365, 'twelve months'],
  [729, '24 months'],
  [731, 'two years'],
  [1461, 'four years'],
  [5000, '14 years'],
])('%d days are %s', (days, words) => {
  expect(saySpan(spanOf(days))).toBe(words);
});

test.each([
  [1, 'day or so'],
  [7, '7 days or so'.replace('7', 'seven')],
  [30, 'four weeks or so'],
  [61, 'two months or so'],
])('every %d days is every %s', (days, words) => {
  expect(sayEvery(days)).toBe(words);
});

test('counts are figures', () => {
  expect([sayCount(1, 'message'), sayCount(14, 'message'), sayCount(2, 'person', 'people')]).toEqual([
    '1 message',
    '14 messages',
    '2 people',
  ]);
});

describe('dates', () => {
  test('leave this year out', () => {
    expect(sayDate(day('2026-01-02'), today)).toBe('2 January');
    expect(sayDate(day('2025-12-21'), today)).toBe('21 December 2025');
  });

  test('months and years are said as people say them', () => {
    expect(sayMonth(day('2026-01-02'), today)).toBe('January');
    expect(sayMonth(day('2025-05-02'), today)).toBe('May last year');
    expect(sayMonth(day('2016-05-02'), today)).toBe('May 2016');
    expect([2026, 2025, 2024].map((year) => sayYear(year, today))).toEqual(['this year', 'last year', 'in 2024']);
  });
});
