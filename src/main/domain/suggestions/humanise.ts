import { dateOfDayNumber } from '../../../shared/lib/calendar.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** A length of time as people say it: rounded, in the unit that fits. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Days under two weeks, weeks under two months, months under two years, then years. Rounded to the nearest. */
export function spanOf(days: number): Span {
  if (days < 14) return { count: Math.max(1, Math.round(days)), unit: 'day' };
  if (days < 60) return { count: Math.round(days / 7), unit: 'week' };
  if (days < 2 * DAYS_A_YEAR) return { count: Math.round(days / DAYS_A_MONTH), unit: 'month' };
  return { count: Math.round(days / DAYS_A_YEAR), unit: 'year' };
}

/** "seven months", "one week", "30 years". */
export function saySpan(span: Span): string {
  return `${sayNumber(span.count)} ${plural(span.count, span.unit)}`;
}

/** What follows "every": "two months or so", "week or so". */
export function sayEvery(days: number): string {
  const span = spanOf(days);
  return span.count === 1 ? `${span.unit} or so` : `${saySpan(span)} or so`;
}

/** "4 people", "1 message": counts of things are figures. */
export function sayCount(count: number, singular: string, several = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : several}`;
}

/** A number of days, weeks, months or years in words up to twelve. */
export function sayNumber(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "3 May" in the year of `today`, else "3 May 2021". Both are day numbers. */
export function sayDate(day: number, today: number): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const short = `${dayOfMonth} ${MONTHS[month - 1] ?? ''}`;
  return year === yearOfDay(today) ? short : `${short} ${year}`;
}

/** "May" in the year of `today`, "May last year", else "May 2021". */
export function sayMonth(day: number, today: number): string {
  const { year, month } = partsOfDay(day);
  const name = MONTHS[month - 1] ?? '';
  const ago = yearOfDay(today) - year;
  if (ago === 0) return name;
  return ago === 1 ? `${name} last year` : `${name} ${year}`;
}

/** What follows a verb: "this year", "last year", "in 2021". */
export function sayYear(year: number, today: number): string {
  const ago = yearOfDay(today) - year;
  if (ago === 0) return 'this year';
  return ago === 1 ? 'last year' : `in ${year}`;
}

/** The calendar year of a day number. */
export function yearOfDay(day: number): number {
  return partsOfDay(day).year;
}

/** Year, month (from 1) and day of the month of a day number. */
export function partsOfDay(day: number): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const [year, month, dayOfMonth] = dateOfDayNumber(day).split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, dayOfMonth: dayOfMonth ?? 0 };
}

function plural(count: number, unit: string): string {
  return count === 1 ? unit : `${unit}s`;
}
