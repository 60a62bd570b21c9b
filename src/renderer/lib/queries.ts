import { queryOptions } from '@tanstack/react-query';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Api } from './api.ts';

/** Reads that more than one feature needs. A key's first part is the topic whose change makes it stale. */
export const queries = {
  settings: (api: Api) => queryOptions({ queryKey: ['settings'], queryFn: () => api.settings.get({}) }),
  /** Version, paths, platform and the owner's first name; the name comes with an import. */
  about: (api: Api) => queryOptions({ queryKey: ['imports', 'about'], queryFn: () => api.app.about({}) }),
  counts: (api: Api) => queryOptions({ queryKey: ['people', 'counts'], queryFn: () => api.people.counts({}) }),
  tags: (api: Api) => queryOptions({ queryKey: ['people', 'tags'], queryFn: () => api.people.tags({}) }),
  search: (api: Api, text: string, limit = 8) =>
    queryOptions({
      queryKey: ['people', 'search', text, limit],
      queryFn: () => api.people.search({ text, limit }),
      placeholderData: (previous) => previous,
    }),
  person: (api: Api, id: PersonId) => queryOptions({ queryKey: ['person', id], queryFn: () => api.people.get({ id }) }),
  hand: (api: Api, on: CalendarDate) =>
    queryOptions({
      queryKey: ['today', 'hand', on],
      queryFn: async () => (await api.today.hand({ on })).value,
    }),
};
