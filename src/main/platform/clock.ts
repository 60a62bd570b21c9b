import type { CalendarDate, EpochMs } from '../../shared/model/dates.ts';

/** Time as a port, so that nothing pure or tested reads the wall clock. */
export interface Clock {
  now(): EpochMs;
  /** Today in the user's own time zone. */
  today(): CalendarDate;
}

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => Date.now() as EpochMs,
  today: () => {
    const now = new Date();
    const pad = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as CalendarDate;
  },
};
