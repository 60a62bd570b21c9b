import type { PeopleFilter, Sort } from '../../../shared/contract/people.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { CIRCLE_NAMES } from '../../ui/circle-glyph.tsx';
import { SOURCE_NAMES } from '../../ui/source-glyph.tsx';

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  'last-contact': 'Last word',
  name: 'Name',
  'most-written': 'Most written',
  'recently-added': 'Recently added',
  company: 'Company',
};

export const LAST_WORDS: Readonly<Record<NonNullable<PeopleFilter['lastContact']>, string>> = {
  month: 'Last word within a month',
  year: 'Last word within a year',
  older: 'Last word over a year ago',
  never: 'Never a word',
};

/** One removable part of a filter. */
export interface FilterChip {
  readonly key: 'source' | 'circle' | 'tag' | 'lastContact' | 'archived' | 'unnamed';
  readonly words: string;
}

/** The chips of a filter, in the order in which they are read as one sentence joined by "and". */
export function chipsOf(filter: PeopleFilter): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  if (filter.source) chips.push({ key: 'source', words: sourceChip(filter.source) });
  if (filter.circle) {
    const words = filter.circle === 'unsorted' ? 'Unsorted' : `In ${CIRCLE_NAMES[filter.circle]}`;
    chips.push({ key: 'circle', words });
  }
  if (filter.tag) chips.push({ key: 'tag', words: `Tagged ${filter.tag}` });
  if (filter.lastContact) chips.push({ key: 'lastContact', words: LAST_WORDS[filter.lastContact] });
  if (filter.archived) chips.push({ key: 'archived', words: 'Archived' });
  if (filter.unnamed) chips.push({ key: 'unnamed', words: 'With unnamed accounts' });
  return chips;
}

/** The filter without what that chip says. */
export function withoutChip(filter: PeopleFilter, key: FilterChip['key']): PeopleFilter {
  return { ...filter, [key]: key === 'archived' || key === 'unnamed' ? false : null };
}

function sourceChip(source: SourceId): string {
  return source === 'manual' ? SOURCE_NAMES.manual : `Found on ${SOURCE_NAMES[source]}`;
}
