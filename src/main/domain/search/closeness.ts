import { daysBetween } from '../../../shared/lib/calendar.ts';
import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';

const CIRCLE_WEIGHT: Readonly<Record<CircleId, number>> = {
  close: 1,
  friends: 0.8,
  colleagues: 0.6,
  'get-to-know': 0.5,
  'just-following': 0.2,
};
const UNSORTED_WEIGHT = 0.3;
/** As many messages as count for everything; more add nothing. */
const MUCH_WRITTEN = 200;
const YEAR = 365;

/** What says how near a person is, as far as it is known without reading their history. */
export interface Nearness {
  readonly circle: CircleId | null;
  readonly lastContactOn: CalendarDate | null;
  readonly written: number;
}

/** Returns 0 to 1: how likely the user means this person among people of like name. Half the circle, the rest what passed. */
export function closeness(person: Nearness, today: CalendarDate): number {
  const circle = person.circle === null ? UNSORTED_WEIGHT : CIRCLE_WEIGHT[person.circle];
  const days = person.lastContactOn === null ? null : Math.max(0, daysBetween(person.lastContactOn, today));
  const recency = days === null ? 0 : YEAR / (YEAR + days);
  const written = Math.min(1, Math.log1p(Math.max(0, person.written)) / Math.log1p(MUCH_WRITTEN));
  return 0.5 * circle + 0.25 * recency + 0.25 * written;
}
