import { dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { Random } from '../random.ts';

const HALF_YEAR = 183;
const YEARS = 11;
const NEWCOMERS_LATER = 0.05;

export interface SampleOptions {
  /** How many people the network holds at the first export. */
  readonly people: number;
  readonly seed: number;
  /** 2 is the same network half a year later. */
  readonly snapshot: 1 | 2;
  /** The day of the first export. */
  readonly until: CalendarDate;
}

/** Everything the parts of the sample have in common. Days are day numbers. */
export interface World {
  readonly random: Random;
  readonly people: number;
  /** People with those that come before the second export. */
  readonly everyone: number;
  readonly firstDay: number;
  /** The day of the first export. */
  readonly first: number;
  /** The day of this export. */
  readonly last: number;
  /** The day of the second export, up to which everything is made so that both tell the same story. */
  readonly end: number;
}

/** Returns what the options stand for. */
export function makeWorld({ people, seed, snapshot, until }: SampleOptions): World {
  const first = dayNumber(until);
  const end = first + HALF_YEAR;
  return {
    random: new Random(`kith ${seed}`),
    people,
    everyone: people + Math.max(3, Math.round(people * NEWCOMERS_LATER)),
    firstDay: first - YEARS * 365,
    first,
    last: snapshot === 1 ? first : end,
    end,
  };
}
