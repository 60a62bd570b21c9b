import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { useApi } from '../../lib/api-context.tsx';
import { pagesOf } from './grid-move.ts';
import { type ListView, parseListView } from './list-view.ts';
import { listPage, PAGE_SIZE } from './queries.ts';
import { useLasts, useSettled } from './use-settled.ts';

const TYPING_MS = 80;
const SLOW_MS = 1000;

export interface PeopleList {
  /** The view whose rows are shown: the one asked for, or the one before while that is read; null at first. */
  readonly shown: { readonly key: string; readonly view: ListView; readonly total: number } | null;
  /** True when the view asked for has kept the user waiting for a second. */
  readonly isSlow: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the first page of a view and keeps the former view on screen until it is there. */
export function usePeopleList(askedKey: string): PeopleList {
  const api = useApi();
  const key = useSettled(askedKey, TYPING_MS);
  const first = useQuery(listPage(api, parseListView(key), 0));
  const [shown, setShown] = useState<PeopleList['shown']>(null);
  const total = first.data?.total;
  if (total !== undefined && (shown?.key !== key || shown.total !== total)) {
    setShown({ key, view: parseListView(key), total });
  }
  return {
    shown,
    isSlow: useLasts(first.isPending && shown !== null, SLOW_MS),
    error: first.error,
    retry: () => void first.refetch(),
  };
}

/** A row of the list: the person, or why there is none yet. */
export type ListRow = PersonSummary | 'reading' | 'failed';

/** Reads the pages on which these rows lie. */
export function usePeopleRows(view: ListView, indexes: readonly number[]): ReadonlyMap<number, ListRow> {
  const api = useApi();
  const pages = pagesOf(indexes, PAGE_SIZE);
  const read = useQueries({ queries: pages.map((page) => listPage(api, view, page)) });
  const rowAt = (index: number): ListRow => {
    const page = read[pages.indexOf(Math.floor(index / PAGE_SIZE))];
    return page?.data?.rows[index % PAGE_SIZE] ?? (page?.isError ? 'failed' : 'reading');
  };
  return new Map(indexes.map((index) => [index, rowAt(index)]));
}
