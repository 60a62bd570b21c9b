import { addDays, calendarDate, dayNumber, parseCalendarDate } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

interface Reader {
  readonly shape: RegExp;
  readonly read: (words: readonly (string | undefined)[], today: CalendarDate) => CalendarDate | null;
}

const READERS: readonly Reader[] = [
  { shape: /^\d{4}-\d{2}-\d{2}$/, read: ([text]) => parseCalendarDate(text ?? '') },
  { shape: /^today$/, read: (_, today) => today },
  { shape: /^tomorrow$/, read: (_, today) => addDays(today, 1) },
  { shape: /^next (week|month|year)$/, read: ([, unit], today) => ahead(today, 1, unit ?? '') },
  {
    shape: /^(?:in )?(a|an|\d{1,3}|[a-z]+) (day|week|month|year)s?$/,
    read: ([, count, unit], today) => {
      const number = NUMBERS[count ?? ''] ?? Number(count);
      return Number.isInteger(number) && number > 0 ? ahead(today, number, unit ?? '') : null;
    },
  },
  { shape: /^after easter$/, read: (_, today) => afterEaster(today) },
  {
    shape: /^(?:on |next )?(sun|mon|tue|wed|thu|fri|sat)[a-z]*$/,
    read: ([, day], today) => nextWeekday(today, day ?? ''),
  },
  { shape: /^in ([a-z]{3})[a-z]*$/, read: ([, month], today) => dayInMonth(today, 1, month ?? '', null) },
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*(?: (\d{4}))?$/,
    read: ([, day, month, year], today) => dayInMonth(today, Number(day), month ?? '', year ? Number(year) : null),
  },
];

const PAST_READERS: readonly Reader[] = [
  { shape: /^yesterday$/, read: (_, today) => addDays(today, -1) },
  {
    shape: /^(a|an|\d{1,3}|[a-z]+) (day|week)s? ago$/,
    read: ([, count, unit], today) => {
      const number = NUMBERS[count ?? ''] ?? Number(count);
      return Number.isInteger(number) && number > 0 ? addDays(today, -number * (unit === 'week' ? 7 : 1)) : null;
    },
  },
  {
    shape: /^(?:on |last )?(sun|mon|tue|wed|thu|fri|sat)[a-z]*$/,
    read: ([, day], today) => addDays(nextWeekday(today, day ?? ''), -7),
  },
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*$/,
    read: ([, day, month], today) => lastDayInMonth(today, Number(day), month ?? ''),
  },
];

/** Reads a day to come as people say it ("tomorrow", "in two weeks", "in June", "2 Apr", "after Easter"); null when unclear. */
export function parseWhen(text: string, today: CalendarDate): CalendarDate | null {
  return readDay(text, today, READERS);
}

/** Reads a day gone by as people say it ("today", "yesterday", "two weeks ago", "last Monday", "3 May"); null when unclear. */
export function parseWhenPast(text: string, today: CalendarDate): CalendarDate | null {
  return readDay(text, today, [...PAST_READERS, ...READERS]);
}

function readDay(text: string, today: CalendarDate, readers: readonly Reader[]): CalendarDate | null {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const { shape, read } of readers) {
    const match = shape.exec(said);
    if (match) return read(match, today);
  }
  return null;
}

function lastDayInMonth(today: CalendarDate, day: number, month: string): CalendarDate | null {
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  const thisYear = Number(today.slice(0, 4));
  const found = calendarDate(thisYear, number, day);
  return found && found <= today ? found : calendarDate(thisYear - 1, number, day);
}

function ahead(today: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, count * 7);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const months = month - 1 + (unit === 'year' ? count * 12 : count);
  const target = { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
  // The 31st of a month without one is its last day.
  for (let at = day; at > 27; at -= 1) {
    const found = calendarDate(target.year, target.month, at);
    if (found) return found;
  }
  return calendarDate(target.year, target.month, day) ?? today;
}

function nextWeekday(today: CalendarDate, day: string): CalendarDate {
  const now = (dayNumber(today) + 4) % 7;
  const steps = (DAYS.indexOf(day) - now + 7) % 7;
  return addDays(today, steps === 0 ? 7 : steps);
}

function dayInMonth(today: CalendarDate, day: number, month: string, year: number | null): CalendarDate | null {
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  if (year !== null) return calendarDate(year, number, day);
  const thisYear = Number(today.slice(0, 4));
  const found = calendarDate(thisYear, number, day);
  return found && found > today ? found : calendarDate(thisYear + 1, number, day);
}

/** The Tuesday after Easter Monday, this year or next (Gauss's rule, as told by Meeus). */
function afterEaster(today: CalendarDate): CalendarDate | null {
  const year = Number(today.slice(0, 4));
  const soon = easterTuesday(year);
  return soon && soon > today ? soon : easterTuesday(year + 1);
}

function easterTuesday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const sunday = calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1);
  return sunday && addDays(sunday, 2);
}
