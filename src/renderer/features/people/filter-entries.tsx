import type { PeopleFilter } from '../../../shared/contract/people.ts';
import { CIRCLES } from '../../../shared/model/circle.ts';
import { SOURCES } from '../../../shared/model/source.ts';
import type { Choice, ChoiceGroup } from '../../ui/choice-menu.tsx';
import { CIRCLE_NAMES, CircleGlyph } from '../../ui/circle-glyph.tsx';
import { SOURCE_NAMES, SourceGlyph } from '../../ui/source-glyph.tsx';
import { LAST_WORDS } from './filter-words.ts';

/** More tags than this are found by typing them into the search field. */
const TAGS_SHOWN = 20;

type Tags = readonly { readonly tag: string; readonly people: number }[];

/** The entries of the filter menu; choosing what is already chosen takes it out again. */
export function filterEntries(
  filter: PeopleFilter,
  tags: Tags,
  onFilter: (filter: PeopleFilter) => void,
): readonly (ChoiceGroup | Choice)[] {
  function choice<K extends keyof PeopleFilter>(
    key: K,
    value: NonNullable<PeopleFilter[K]>,
    label: string,
    off: PeopleFilter[K],
  ): Choice {
    const isChosen = filter[key] === value;
    return {
      id: `${key}-${value}`,
      label,
      isChosen,
      run: () => onFilter({ ...filter, [key]: isChosen ? off : value }),
    };
  }
  const sources = SOURCES.map((source) => ({
    ...choice('source', source, SOURCE_NAMES[source], null),
    glyph: <SourceGlyph source={source} decorative />,
  }));
  const circles = [...CIRCLES, 'unsorted' as const].map((circle) => ({
    ...choice('circle', circle, CIRCLE_NAMES[circle], null),
    glyph: <CircleGlyph circle={circle === 'unsorted' ? null : circle} />,
  }));
  const words = (['month', 'year', 'older', 'never'] as const).map((last) =>
    choice('lastContact', last, LAST_WORDS[last], null),
  );
  const most = [...tags].sort((a, b) => b.people - a.people).slice(0, TAGS_SHOWN);
  const tagged = most.map(({ tag }) => choice('tag', tag, tag, null));
  return [
    { id: 'source', label: 'Found on', choices: sources },
    { id: 'circle', label: 'Circle', choices: circles },
    { id: 'last', label: 'Last word', choices: words },
    ...(tagged.length > 0 ? [{ id: 'tag', label: 'Tag', choices: tagged }] : []),
    choice('archived', true, 'Archived', false),
    choice('unnamed', true, 'Accounts without a name', false),
  ];
}
