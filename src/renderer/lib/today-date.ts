import { useEffect, useState } from 'react';
import { calendarDate } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';

const MINUTE_MS = 60_000;

/** The local day of an instant. */
export function localDay(at: Date): CalendarDate {
  // Year, month and day of a real Date always form a day between 1900 and 2200 on a sane clock.
  return calendarDate(at.getFullYear(), at.getMonth() + 1, at.getDate()) as CalendarDate;
}

/** The local day and hour; moves on by itself while the window stays open. */
export function useNow(): { readonly day: CalendarDate; readonly hour: number } {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow((before) => {
        const next = read();
        return next.day === before.day && next.hour === before.hour ? before : next;
      });
    }, MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function read() {
  const at = new Date();
  return { day: localDay(at), hour: at.getHours() };
}
