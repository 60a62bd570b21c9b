import type { CalendarDate, EpochMs } from '../model/dates.ts';

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns the text as a calendar date, or null when it is no day of the Gregorian calendar. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return calendarDate(Number(year), Number(month), Number(day));
}

/** Returns the day, or null when the month has no such day. Months count from 1. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2200 ? (date.toISOString().slice(0, 10) as CalendarDate) : null;
}

/** Days since 1970-01-01 of a calendar date. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The calendar date of a day number. */
export function dateOfDayNumber(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** The UTC day on which an instant falls. */
export function utcDateOf(at: EpochMs): CalendarDate {
  return new Date(at).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date that many days later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}
