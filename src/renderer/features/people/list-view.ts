import { type PeopleFilter, SORTS, type Sort } from '../../../shared/contract/people.ts';
import { CIRCLES } from '../../../shared/model/circle.ts';
import { SOURCES } from '../../../shared/model/source.ts';

/** What a list of people shows: who is in it and in which order. Lives in the address, so Back finds it again. */
export interface ListView {
  readonly filter: PeopleFilter;
  /** As the user chose it; null before. */
  readonly sort: Sort | null;
}

export const EVERYONE: PeopleFilter = {
  text: '',
  source: null,
  circle: null,
  tag: null,
  lastContact: null,
  archived: false,
  unnamed: false,
};

export const FIRST_VIEW: ListView = { filter: EVERYONE, sort: null };

const CIRCLE_CHOICES = [...CIRCLES, 'unsorted'] as const;
const LAST_CHOICES = ['never', 'month', 'year', 'older'] as const;

/** Reads a view from the query part of an address; unknown values fall back to "everyone". */
export function parseListView(search: string): ListView {
  const params = new URLSearchParams(search);
  return {
    filter: {
      text: (params.get('text') ?? '').slice(0, 200),
      source: oneOf(SOURCES, params.get('source')),
      circle: oneOf(CIRCLE_CHOICES, params.get('circle')),
      tag: params.get('tag')?.slice(0, 80) || null,
      lastContact: oneOf(LAST_CHOICES, params.get('last')),
      archived: params.get('archived') === 'yes',
      unnamed: params.get('unnamed') === 'yes',
    },
    sort: oneOf(SORTS, params.get('sort')),
  };
}

/** The query part for a view, without `?`; empty for the first view, so that equal views have equal addresses. */
export function formatListView(view: ListView): string {
  const { filter, sort } = view;
  const params = new URLSearchParams();
  if (filter.text) params.set('text', filter.text);
  if (filter.source) params.set('source', filter.source);
  if (filter.circle) params.set('circle', filter.circle);
  if (filter.tag) params.set('tag', filter.tag);
  if (filter.lastContact) params.set('last', filter.lastContact);
  if (filter.archived) params.set('archived', 'yes');
  if (filter.unnamed) params.set('unnamed', 'yes');
  if (sort) params.set('sort', sort);
  return params.toString();
}

/** The order of a view: as chosen, else best matches first while a text is searched for, else by the last word. */
export function orderOf({ filter, sort }: ListView): Sort | 'best-match' {
  return sort ?? (filter.text.trim() === '' ? 'last-contact' : 'best-match');
}

/** True when the view leaves no one out but the archived and the unnamed. */
export function showsEveryone(filter: PeopleFilter): boolean {
  return formatListView({ filter: { ...filter, unnamed: false }, sort: null }) === '';
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
