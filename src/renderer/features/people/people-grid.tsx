import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useNow } from '../../lib/today-date.ts';
import { movedRow } from './grid-move.ts';
import type { ListView } from './list-view.ts';
import { PersonRow } from './person-row.tsx';
import { type ListRow, usePeopleRows } from './use-people-list.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowHeight } from './use-row-height.ts';
import { useRowWindow } from './use-row-window.ts';

interface PeopleGridProps {
  readonly listKey: string;
  readonly view: ListView;
  readonly total: number;
  /** Told who holds the focus; null while that row is being read. */
  readonly onCurrent: (person: PersonSummary | null) => void;
  readonly onOpen: (person: PersonSummary) => void;
  readonly onPeek: () => void;
  /** What comes after the last row. */
  readonly after: ReactNode;
}

/** Thousands of people of whom only those in view are in the document. */
export function PeopleGrid({ listKey, view, total, onCurrent, onOpen, onPeek, after }: PeopleGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { day } = useNow();
  const rowHeight = useRowHeight();
  const { focused, moveTo, tookFocus } = useRowFocus(scroller, listKey, total);
  const { rows, height, page, reveal } = useRowWindow({ scroller, key: listKey, count: total, rowHeight, focused });
  const people = usePeopleRows(
    view,
    rows.map(({ index }) => index),
  );
  const current = personAt(people, focused);
  useEffect(() => onCurrent(current), [current, onCurrent]);

  const go = (row: number) => {
    reveal(row);
    moveTo(row);
  };
  const goBy = (key: string) => {
    const isInside = scroller.current?.contains(document.activeElement) ?? false;
    go(isInside ? (movedRow(key, { index: focused, rows: total, page }) ?? focused) : focused);
  };
  useShortcuts('People', [
    { keys: 'j', also: ['down'], does: 'Next person', run: () => goBy('j') },
    { keys: 'k', also: ['up'], does: 'Previous person', run: () => goBy('k') },
  ]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = movedRow(event.key, { index: focused, rows: total, page });
    if (row !== null) go(row);
    else if (event.key === 'Enter' && current) onOpen(current);
    else if (event.key === ' ') onPeek();
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = Number(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? Number.NaN);
    if (Number.isNaN(row)) return;
    const person = personAt(people, row);
    if (person && (target.closest('[data-open]') || event.detail > 1)) onOpen(person);
    else moveTo(row);
  };

  return (
    <div className="people-scroller" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows take the focus
        role="grid"
        className="people-table"
        aria-label="People"
        aria-rowcount={total}
        aria-colcount={5}
        tabIndex={-1}
        onKeyDown={press}
        onClick={click}
        onFocus={(event) => {
          const row = (event.target as HTMLElement).dataset['row'];
          if (row !== undefined && Number(row) !== focused) tookFocus(Number(row));
        }}
      >
        <GridHead />
        <tbody className="people-rows" style={{ height }}>
          {rows.map(({ index, top }) => (
            <PersonRow
              key={index}
              person={people.get(index) ?? 'reading'}
              row={index}
              top={top}
              height={rowHeight}
              isCurrent={index === focused}
              today={day}
            />
          ))}
        </tbody>
      </table>
      {after}
    </div>
  );
}

function personAt(people: ReadonlyMap<number, ListRow>, row: number): PersonSummary | null {
  const found = people.get(row);
  return typeof found === 'object' ? found : null;
}

function GridHead() {
  return (
    <thead className="people-table-head">
      <tr className="people-columns">
        {['Person', 'Circle', 'Found on', 'Thread', 'Last word'].map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
