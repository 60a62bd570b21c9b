import { useQuery } from '@tanstack/react-query';
import { ArrowDownUp, Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { type PeopleFilter, SORTS } from '../../../shared/contract/people.ts';
import { useApi } from '../../lib/api-context.tsx';
import { queries } from '../../lib/queries.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Menu } from '../../ui/menu.tsx';
import { filterEntries } from './filter-entries.tsx';
import { chipsOf, SORT_WORDS, withoutChip } from './filter-words.ts';
import { orderOf } from './list-view.ts';
import type { ListViewState } from './use-list-view.ts';

/** The filters in force, read as one sentence, and the order of the list. */
export function PeopleBar({ view, setFilter, setSort }: ListViewState) {
  const chips = chipsOf(view.filter);
  const order = orderOf(view);
  const orderWords = order === 'best-match' ? 'Best match' : SORT_WORDS[order];
  return (
    <div className="people-bar">
      {chips.map((chip, at) => (
        <Fragment key={chip.key}>
          {at > 0 && <span className="people-bar-and">and</span>}
          <Chip name={chip.words} onRemove={() => setFilter(withoutChip(view.filter, chip.key))}>
            <bdi dir="auto">{chip.words}</bdi>
          </Chip>
        </Fragment>
      ))}
      <FilterMenu filter={view.filter} onFilter={setFilter} />
      <div className="people-bar-end">
        <Menu
          align="end"
          trigger={
            <Button variant="quiet" size="small" icon={ArrowDownUp} aria-label={`Sort: ${orderWords}`}>
              {orderWords}
            </Button>
          }
          items={SORTS.map((sort) => ({
            id: sort,
            label: SORT_WORDS[sort],
            isChosen: sort === order,
            run: () => setSort(sort),
          }))}
        />
      </div>
    </div>
  );
}

interface FilterMenuProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

function FilterMenu({ filter, onFilter }: FilterMenuProps) {
  const tags = useQuery(queries.tags(useApi()));
  const [open, setOpen] = useState(false);
  useShortcuts('People', [{ keys: 'f', does: 'Add a filter', run: () => setOpen(true) }]);
  return (
    <ChoiceMenu
      open={open}
      onOpenChange={setOpen}
      entries={filterEntries(filter, tags.data ?? [], onFilter)}
      trigger={
        <button type="button" className="chip chip-add" aria-keyshortcuts="F">
          <Plus size={13} strokeWidth={1.75} aria-hidden="true" />
          Filter
          <Kbd keys="f" />
        </button>
      }
    />
  );
}
