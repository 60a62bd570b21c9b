import { describe, expect, test } from 'vitest';
import { DateOrders } from './date-orders.ts';
import { readDay, readMoment } from './dates.ts';

function told(text: string, order?: 'month-first' | 'day-first'): string | null {
  const moment = readMoment(text, order);
  if (moment === null) return null;
  return `${moment.on} ${moment.at === null ? '-' : new Date(moment.at).toISOString().slice(11, 19)} ${moment.precision}`;
}

describe('readMoment', () => {
  test.each([
    ['07 Jun 2026', '2026-06-07 - day'],
    ['1-Feb-24', '2024-02-01 - day'],
    ['2024-05-17 08:03:11 UTC', '2024-05-17 08:03:11 second'],
    ['2024-05-17 08:03 UTC', '2024-05-17 08:03:00 minute'],
    ['2020-02-01T10:30:00', '2020-02-01 10:30:00 second'],
    ['2024-05-17T23:30:00.000-02:00', '2024-05-18 01:30:00 second'],
    ['2024-05-17T08:03:11Z', '2024-05-17 08:03:11 second'],
    ['2021/09/30 14:02:55 UTC', '2021-09-30 14:02:55 second'],
    ['2024-05-17', '2024-05-17 - day'],
    ['06/07/2026', '2026-06-07 - day'],
    ['Mar 9 2024 7:05 PM', '2024-03-10 03:05:00 minute'],
    ['Jun 7, 2026', '2026-06-07 - day'],
    ['17.05.2024', '2024-05-17 - day'],
    [' 07  Jun  2026 ', '2026-06-07 - day'],
    ['6/7/69', '2069-06-07 - day'],
    ['6/7/70', '1970-06-07 - day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['winter', '3/9/24, 7:05 PM', '2024-03-10 03:05:00 minute'],
    ['summer', '7/9/24, 7:05 PM', '2024-07-10 02:05:00 minute'],
    ['the hour before the spring change', '3/10/24, 1:59 AM', '2024-03-10 09:59:00 minute'],
    ['the hour that is left out', '3/10/24, 2:30 AM', '2024-03-10 10:30:00 minute'],
    ['the hour after', '3/10/24, 3:00 AM', '2024-03-10 10:00:00 minute'],
    ['the hour that comes twice', '11/3/24, 1:30 AM', '2024-11-03 08:30:00 minute'],
    ['the hour after it', '11/3/24, 2:30 AM', '2024-11-03 10:30:00 minute'],
    ['midnight', '12/31/23, 12:10 AM', '2023-12-31 08:10:00 minute'],
    ['noon', '12/31/23, 12:10 PM', '2023-12-31 20:10:00 minute'],
    ['a narrow space', '12/31/23, 12:10\u202fPM', '2023-12-31 20:10:00 minute'],
  ])('the US pattern is US Pacific time: %s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    '7 März 2024',
    '7 mars 2024',
    '7 marzo 2024',
    '7 de março de 2024',
    '7 mrt. 2024',
    '7 marca 2024',
    '7 Mart 2024',
    '07-mar-2024',
  ])('months of other languages: %s', (text) => {
    expect(told(text)).toBe('2024-03-07 - day');
  });

  test('June and July in French', () => {
    expect([told('7 juin 2024'), told('7 juil. 2024')]).toEqual(['2024-06-07 - day', '2024-07-07 - day']);
  });

  test.each([
    '31 Feb 2019',
    '',
    'yesterday',
    '07 Foo 2020',
    '13/13/2020',
    '2024-05-17 25:00:00 UTC',
    '0 Jan 2020',
    '5/5',
  ])('no date: %j', (text) => {
    expect(told(text)).toBeNull();
  });

  test('the order of numbers is only a preference', () => {
    expect(told('3/4/2024', 'day-first')).toBe('2024-04-03 - day');
    expect(told('25/12/2024', 'month-first')).toBe('2024-12-25 - day');
    expect(told('12/25/2024', 'day-first')).toBe('2024-12-25 - day');
  });
});

test('readDay keeps the day as it was written', () => {
  expect(readDay('03/09/24, 11:05 PM')).toBe('2024-03-09');
  expect(readDay('2024-03-09')).toBe('2024-03-09');
  expect(readDay('03/09/24, 11:99 PM')).toBeNull();
});

test('a time with AM or PM is LinkedIn’s own pattern and leaves no doubt', () => {
  const orders = new DateOrders();
  orders.see('a.csv', '3/4/24, 7:05 PM', 2);
  orders.see('b.csv', '3/4/24', 2);
  expect(orders.doubtIn('a.csv')).toBeNull();
  expect(orders.doubtIn('b.csv')).toEqual({ line: 2, text: '3/4/24' });
  orders.see('b.csv', '13/4/24', 3);
  expect(orders.doubtIn('b.csv')).toBeNull();
  expect(orders.orderIn('b.csv')).toBe('day-first');
});
