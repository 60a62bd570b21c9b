import { useLocation, useSearch } from 'wouter';
import type { PeopleFilter, Sort } from '../../../shared/contract/people.ts';
import { formatListView, type ListView, parseListView } from './list-view.ts';

export interface ListViewState {
  readonly view: ListView;
  /** The view as it stands in the address; names the place in the list that Back returns to. */
  readonly key: string;
  readonly setFilter: (filter: PeopleFilter) => void;
  readonly setSort: (sort: Sort) => void;
}

/** The view of the list, kept in the address: Back and Forward find it as it was left. */
export function useListView(): ListViewState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = parseListView(search);
  const show = (next: ListView) => {
    const query = formatListView(next);
    navigate(query ? `${path}?${query}` : path, { replace: true });
  };
  return {
    view,
    key: formatListView(view),
    setFilter: (filter) => show({ ...view, filter }),
    setSort: (sort) => show({ ...view, sort }),
  };
}
