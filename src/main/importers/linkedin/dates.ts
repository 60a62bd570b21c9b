import { calendarDate, utcDateOf } from '../../../shared/lib/calendar.ts';
import type { CalendarDate, EpochMs, Precision } from '../../../shared/model/dates.ts';
import { monthOf } from './months.ts';
import { fromPacific } from './pacific-time.ts';

export interface Moment {
  /** The UTC day, or the day as written when there is no time. */
  readonly on: CalendarDate;
  readonly at: EpochMs | null;
  readonly precision: Precision;
}

/** Which comes first in `3/4/2024`. LinkedIn writes the month first in every language; spreadsheets may not. */
export type DateOrder = 'month-first' | 'day-first';

const TIME = String.raw`(?:[,T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?[\s\u00A0\u202F]*([AP]\.?M\.?)?)?`;
const ZONE = String.raw`[\s\u00A0]*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}${ZONE}$`, 'i');
/** `3/4/2024`, with or without a time: groups 1 to 3, and the half of the day in 7. */
export const NUMBERS = new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})${TIME}${ZONE}$`, 'i');
const DOTTED = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})${TIME}${ZONE}$`, 'i');
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})[.\s-]+(?:de\s+)?(\p{L}+)\.?[\s,-]+(?:de\s+)?(\d{4}|\d{2})${TIME}${ZONE}$`,
  'iu',
);
const MONTH_DAY = new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}${ZONE}$`, 'iu');

type Parts = readonly (string | undefined)[];

function fullYear(written: string | undefined): number {
  const year = Number(written);
  if (written?.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function hourOf(written: string, half: string | undefined): number {
  const hour = Number(written);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function offsetMs(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** Puts day and time together; `zone` counts where the text itself names none. */
function momentOf(day: CalendarDate | null, time: Parts, zone: 'utc' | 'pacific'): Moment | null {
  if (day === null) return null;
  const [hours, minutes, seconds, half, written] = time;
  if (hours === undefined || minutes === undefined) return { on: day, at: null, precision: 'day' };
  const hour = hourOf(hours, half);
  if (!(hour < 24 && Number(minutes) < 60 && Number(seconds ?? 0) < 60)) return null;
  const wall = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  const isPacific = written === undefined && zone === 'pacific';
  const at = isPacific ? fromPacific(wall) : ((wall - offsetMs(written ?? '')) as EpochMs);
  return { on: utcDateOf(at), at, precision: seconds === undefined ? 'minute' : 'second' };
}

function dayInOrder(first: string, second: string, year: number, order: DateOrder): CalendarDate | null {
  const monthFirst = calendarDate(year, Number(first), Number(second));
  const dayFirst = calendarDate(year, Number(second), Number(first));
  return order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function namedDay(year: string | undefined, month: string, day: string): CalendarDate | null {
  const number = monthOf(month);
  return number === null ? null : calendarDate(fullYear(year), number, Number(day));
}

/**
 * Reads a date of any pattern seen in LinkedIn's files, or left by a spreadsheet. Times in the US pattern without a
 * zone are US Pacific ones (LinkedIn's habit), others without a zone UTC. Null when it is no date.
 */
export function readMoment(text: string, order: DateOrder = 'month-first'): Moment | null {
  const written = text.trim();
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) {
    const [, year, month, day, ...time] = yearFirst;
    return momentOf(calendarDate(Number(year), Number(month), Number(day)), time, 'utc');
  }
  const numbers = NUMBERS.exec(written);
  if (numbers) {
    const [, first = '', second = '', year, ...time] = numbers;
    return momentOf(dayInOrder(first, second, fullYear(year), order), time, 'pacific');
  }
  const dotted = DOTTED.exec(written);
  if (dotted) {
    const [, day, month, year, ...time] = dotted;
    return momentOf(calendarDate(fullYear(year), Number(month), Number(day)), time, 'pacific');
  }
  return readNamedMonth(written);
}

function readNamedMonth(written: string): Moment | null {
  const dayFirst = DAY_MONTH.exec(written);
  if (dayFirst) {
    const [, day = '', month = '', year, ...time] = dayFirst;
    return momentOf(namedDay(year, month, day), time, 'pacific');
  }
  const monthFirst = MONTH_DAY.exec(written);
  if (!monthFirst) return null;
  const [, month = '', day = '', year, ...time] = monthFirst;
  return momentOf(namedDay(year, month, day), time, 'pacific');
}

/** The day as written, without moving it to another zone: for dates whose zone nobody knows. */
export function readDay(text: string, order: DateOrder = 'month-first'): CalendarDate | null {
  const moment = readMoment(text, order);
  const withoutTime = text.trim().replace(/[,T\s]\s*\d{1,2}:\d{2}.*$/, '');
  return moment === null ? null : (readMoment(withoutTime, order)?.on ?? moment.on);
}
