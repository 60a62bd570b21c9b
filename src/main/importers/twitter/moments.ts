import { calendarDate, utcDateOf } from '../../../shared/lib/calendar.ts';
import type { CalendarDate, EpochMs, Precision } from '../../../shared/model/dates.ts';

/** When something happened, as exactly as the archive says. */
export interface Moment {
  readonly on: CalendarDate;
  readonly at: EpochMs | null;
  readonly precision: Precision;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Wed Oct 10 20:19:24 +0000 2018`: posts. */
const POST = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/;
/** `2023-05-01T10:00:00.000Z`, and `2015-04-07 10:35:22 +0000` in the archives before 2019. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)? ?(Z|[+-]\d{4})$/;
/** Milliseconds since 1970 as text: messages of 2018, encrypted messages. */
const EPOCH = /^\d{12,14}$/;

/** Returns the moment that any of the archive's date forms names, or null when it names none. */
export function readMoment(text: string | null): Moment | null {
  const trimmed = text?.trim() ?? '';
  if (EPOCH.test(trimmed)) return momentAt(Number(trimmed));
  const post = POST.exec(trimmed);
  if (post) {
    const [, month = '', day, hour, minute, second, offset, year] = post;
    return momentOf([year, MONTHS.indexOf(month.toLowerCase()) + 1, day, hour, minute, second], offset);
  }
  const iso = ISO.exec(trimmed);
  return iso ? momentOf(iso.slice(1, 7), iso[7]) : null;
}

/** Returns the day alone; for archives whose older posts all stand at midnight. */
export function dayOnly(moment: Moment): Moment {
  return { on: moment.on, at: null, precision: 'day' };
}

function momentOf(parts: readonly (string | number | undefined)[], offset: string | undefined): Moment | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (calendarDate(year, month, day) === null || hour > 23 || minute > 59 || second > 60) return null;
  return momentAt(Date.UTC(year, month - 1, day, hour, minute, second) - offsetMs(offset));
}

function momentAt(ms: number): Moment | null {
  const year = new Date(ms).getUTCFullYear();
  if (!(year >= 1900 && year <= 2200)) return null;
  const at = ms as EpochMs;
  return { on: utcDateOf(at), at, precision: 'second' };
}

function offsetMs(offset = 'Z'): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
