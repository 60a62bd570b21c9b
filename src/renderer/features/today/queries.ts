import { queryOptions } from '@tanstack/react-query';
import { addDays } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Api } from '../../lib/api.ts';

const AHEAD_DAYS = 7;

/** What the strip under the hand reads. */
export const todayQueries = {
  /** Open reminders due within a week, oldest first. */
  due: (api: Api, on: CalendarDate) =>
    queryOptions({
      queryKey: ['today', 'due', on],
      queryFn: () => api.reminders.due({ until: addDays(on, AHEAD_DAYS) }),
    }),
  arrived: (api: Api, on: CalendarDate) =>
    queryOptions({ queryKey: ['today', 'arrived', on], queryFn: () => api.today.newlyArrived({ on, limit: 3 }) }),
};
