import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { NoteId, PersonId } from '../../../shared/model/ids.ts';
import type { InteractionKind } from '../../../shared/model/interaction.ts';
import type { Api } from '../../lib/api.ts';

export interface TimelineAsk {
  readonly kinds: readonly InteractionKind[] | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

const PAGE = 100;

/** What the screen of a person reads. */
export const personQueries = {
  timeline: (api: Api, id: PersonId, ask: TimelineAsk) =>
    infiniteQueryOptions({
      queryKey: ['person', id, 'timeline', ask],
      queryFn: ({ pageParam }) =>
        api.people.timeline({
          id,
          kinds: ask.kinds === null ? null : [...ask.kinds],
          from: ask.from,
          to: ask.to,
          before: pageParam,
          limit: PAGE,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
      placeholderData: (previous) => previous,
    }),
  notes: (api: Api, id: PersonId) =>
    queryOptions({ queryKey: ['person', id, 'notes'], queryFn: () => api.notes.list({ id }) }),
  noteHistory: (api: Api, note: NoteId) =>
    queryOptions({ queryKey: ['person', 'note-history', note], queryFn: () => api.notes.history({ note }) }),
  sightings: (api: Api, id: PersonId) =>
    queryOptions({ queryKey: ['person', id, 'sightings'], queryFn: () => api.people.sightings({ id }) }),
};
