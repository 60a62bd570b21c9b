import { useEffect, useRef } from 'react';
import type { PeopleCounts } from '../../../shared/contract/people.ts';
import { announce } from '../../lib/announce.ts';
import { counted, figure } from '../../lib/figures.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { AddPerson } from './add-person.tsx';
import type { ListViewState } from './use-list-view.ts';
import { useSettled } from './use-settled.ts';

const IDLE_MS = 500;

interface PeopleHeadProps {
  readonly list: ListViewState;
  /** How many the view shows; null while it is first read. */
  readonly total: number | null;
  readonly counts: PeopleCounts | null;
}

/** Title, how many, and the search field. */
export function PeopleHead({ list, total, counts }: PeopleHeadProps) {
  const search = useRef<HTMLInputElement>(null);
  const { filter } = list.view;
  useShortcuts('People', [{ keys: '/', does: 'Search these people', run: () => search.current?.focus() }]);
  useTotalAnnounced(total);
  return (
    <header className="people-head">
      <PageHeading>People</PageHeading>
      <span className="people-total">{totalWords(total, counts, filter.unnamed)}</span>
      <SearchField
        label="Name, work, tag, note"
        keys="/"
        value={filter.text}
        onValue={(text) => list.setFilter({ ...filter, text: text.slice(0, 200) })}
        ref={search}
      />
      <AddPerson />
    </header>
  );
}

function totalWords(total: number | null, counts: PeopleCounts | null, withUnnamed: boolean): string {
  if (total === null || counts === null) return '';
  const everyone = counts.people + (withUnnamed ? counts.unnamed : 0);
  return total === everyone ? figure(total) : `${figure(total)} of ${figure(everyone)}`;
}

/** Tells screen readers how many are shown, once typing has paused. */
function useTotalAnnounced(total: number | null): void {
  const settled = useSettled(total, IDLE_MS);
  const isFirst = useRef(true);
  useEffect(() => {
    if (settled === null) return;
    if (!isFirst.current) announce(settled === 0 ? 'No one matches' : counted(settled, 'person', 'people'));
    isFirst.current = false;
  }, [settled]);
}
