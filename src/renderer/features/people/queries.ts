import { queryOptions } from '@tanstack/react-query';
import type { PersonId } from '../../../shared/model/ids.ts';
import { CONTACT_KINDS } from '../../../shared/model/interaction.ts';
import type { Api } from '../../lib/api.ts';
import { type ListView, orderOf } from './list-view.ts';

/** Rows read at once; a window of rows touches one or two of these. */
export const PAGE_SIZE = 200;

/** One page of the list of people. */
export function listPage(api: Api, view: ListView, page: number) {
  return queryOptions({
    queryKey: ['people', 'list', view, page],
    queryFn: () => {
      const order = orderOf(view);
      // with a text, "by name" means best matches first
      const sort = order === 'best-match' ? 'name' : order;
      return api.people.list({ filter: view.filter, sort, offset: page * PAGE_SIZE, limit: PAGE_SIZE });
    },
  });
}

/** The last thing said between the user and a person; null when they never had a word. */
export function lastExchange(api: Api, id: PersonId) {
  return queryOptions({
    queryKey: ['person', id, 'last-exchange'],
    queryFn: async () => (await api.people.timeline({ id, kinds: [...CONTACT_KINDS], limit: 1 })).items[0] ?? null,
  });
}

/** The newest note about a person; null without any. */
export function newestNote(api: Api, id: PersonId) {
  return queryOptions({
    queryKey: ['person', id, 'newest-note'],
    queryFn: async () => (await api.notes.list({ id }))[0] ?? null,
  });
}
