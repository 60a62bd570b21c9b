import { dayNumber, daysBetween } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';

const UTC = 'UTC';
const style = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: UTC });
const LONG = style({ day: 'numeric', month: 'long', year: 'numeric' });
const DAY_MONTH = style({ day: 'numeric', month: 'long' });
const SHORT = style({ day: 'numeric', month: 'short' });
const SHORT_YEAR = style({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH_YEAR = style({ month: 'long', year: 'numeric' });
const WEEKDAY = style({ weekday: 'long', day: 'numeric', month: 'long' });
const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const asDate = (date: CalendarDate) => new Date(dayNumber(date) * 86_400_000);

/** "18 November 2021". */
export function longDate(date: CalendarDate): string {
  return LONG.format(asDate(date));
}

/** "Tuesday 10 March", for the head of Today. */
export function weekdayDate(date: CalendarDate): string {
  return WEEKDAY.format(asDate(date)).replace(',', '');
}

/** "3 May" within a year of today, "18 November 2021" otherwise. */
export function plainDate(date: CalendarDate, today: CalendarDate): string {
  return isNear(date, today) ? DAY_MONTH.format(asDate(date)) : longDate(date);
}

/** "3 May" within a year of today, "18 Nov 2021" otherwise; for narrow columns. */
export function shortDate(date: CalendarDate, today: CalendarDate): string {
  return isNear(date, today) ? shortDay(date) : SHORT_YEAR.format(asDate(date)).replace('Sept', 'Sep');
}

/** "18 Nov", for rows that stand under their year. */
export function shortDay(date: CalendarDate): string {
  return SHORT.format(asDate(date)).replace('Sept', 'Sep');
}

/** "June 2019". */
export function monthYear(date: CalendarDate): string {
  return MONTH_YEAR.format(asDate(date));
}

/** The local day of an instant in words: "18 November 2021". */
export function instantDate(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** "Four" up to ten, figures after that; for the start of a sentence. */
export function countWord(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-GB');
}

/** A span in words: "week", "seven weeks", "six months or so"; for "every …". */
export function spanWords(days: number): string {
  if (days === 1) return 'day';
  if (days < 7) return `${lowWord(days)} days`;
  if (days < 60) return plural(Math.round(days / 7), 'week', days % 7 === 0);
  if (days < 700) return days === 365 ? 'year' : plural(Math.round(days / 30.4), 'month', days % 30 === 0);
  return plural(Math.round(days / 365), 'year', days % 365 === 0);
}

function plural(count: number, unit: string, isExact: boolean): string {
  const span = count <= 1 ? unit : `${lowWord(count)} ${unit}s`;
  return isExact ? span : `${span} or so`;
}

function lowWord(count: number): string {
  return countWord(count).toLowerCase();
}

function isNear(date: CalendarDate, today: CalendarDate): boolean {
  const days = daysBetween(date, today);
  return days < 330 && days > -330;
}

/** Names that are not cut: written family name first, or no name at all. */
const WHOLE = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー·\s]+|X user \d+)$/u;
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau)\.?$/iu;

/** The first name in a full name, for sentences: "Mara". Chinese, Japanese, Korean and one-word names stay whole. */
export function firstName(name: string): string {
  const whole = name.trim();
  if (WHOLE.test(whole)) return whole;
  return whole.split(/\s+/u).find((word) => !TITLE.test(word)) ?? whole;
}
