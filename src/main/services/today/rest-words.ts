import type { DISMISS_REASONS } from '../../../shared/contract/today.ts';
import { addDays, dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { sayDate } from '../../domain/suggestions/humanise.ts';

type Why = (typeof DISMISS_REASONS)[number];

/** Days until someone dismissed may come back, by the reason given. */
const RESTS: Readonly<Record<Exclude<Why, 'never'>, number>> = {
  'not-now': 60,
  'no-reason': 180,
  'we-talk-elsewhere': 180,
  'wrong-person': 365,
};

/** Returns the day someone may come back, or null for never: when asked, or dismissed a second time without a reason. */
export function restUntil(why: Why, on: CalendarDate, earlierPlain: number): CalendarDate | null {
  if (why === 'never' || (why === 'no-reason' && earlierPlain > 0)) return null;
  return addDays(on, RESTS[why]);
}

/** "Callum Drysdale will come back on 21 December." in the undo list, without the full stop. */
export function snoozeWords(name: string, on: CalendarDate, until: CalendarDate | null): string {
  if (until === null) return `${name} will come back after your next import`;
  return `${name} will come back on ${sayDate(dayNumber(until), dayNumber(on))}`;
}

/** "Kith won't suggest Yuki Hoshino again", or before a day. */
export function dismissWords(name: string, on: CalendarDate, until: CalendarDate | null): string {
  if (until === null) return `Kith won’t suggest ${name} again`;
  return `Kith won’t suggest ${name} before ${sayDate(dayNumber(until), dayNumber(on))}`;
}
