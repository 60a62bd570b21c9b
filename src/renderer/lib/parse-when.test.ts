import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import { parseWhen, parseWhenPast } from './parse-when.ts';

const today = '2026-03-10' as CalendarDate;

test.each([
  ['Tomorrow', '2026-03-11'],
  ['in a week', '2026-03-17'],
  ['in two weeks', '2026-03-24'],
  ['3 days', '2026-03-13'],
  ['next month', '2026-04-10'],
  ['in a year', '2027-03-10'],
  ['friday', '2026-03-13'],
  ['tuesday', '2026-03-17'],
  ['In June', '2026-06-01'],
  ['in march', '2027-03-01'],
  ['2 Apr', '2026-04-02'],
  ['1 march', '2027-03-01'],
  ['2nd April 2027', '2027-04-02'],
  ['after Easter', '2026-04-07'],
  ['2026-12-24', '2026-12-24'],
])('“%s” is %s', (text, day) => {
  expect(parseWhen(text, today)).toBe(day);
});

test('a month without a 31st ends on its last day', () => {
  expect(parseWhen('in a month', '2026-01-31' as CalendarDate)).toBe('2026-02-28');
});

test('Easter is found in the years to come', () => {
  expect(parseWhen('after easter', '2026-05-01' as CalendarDate)).toBe('2027-03-30');
  expect(parseWhen('after easter', '2023-12-01' as CalendarDate)).toBe('2024-04-02');
});

test.each([
  ['Today', '2026-03-10'],
  ['yesterday', '2026-03-09'],
  ['two weeks ago', '2026-02-24'],
  ['last monday', '2026-03-09'],
  ['tuesday', '2026-03-10'],
  ['3 May', '2025-05-03'],
  ['1 march', '2026-03-01'],
])('gone by, “%s” is %s', (text, day) => {
  expect(parseWhenPast(text, today)).toBe(day);
});

test.each(['', 'soon', '31 feb', 'in none weeks', '32 march', 'in xyz'])('“%s” is no day', (text) => {
  expect(parseWhen(text, today)).toBeNull();
});

test('whatever is typed, it is a day or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const day of [parseWhen(text, today), parseWhenPast(text, today)])
        if (day !== null) expect(parseCalendarDate(day)).toBe(day);
    }),
  );
});
