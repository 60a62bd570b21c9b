import type { PeopleFilter } from '../../../shared/contract/people.ts';
import { figure } from '../../lib/figures.ts';
import { Button } from '../../ui/button.tsx';
import { CIRCLE_NAMES } from '../../ui/circle-glyph.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AfterAWhile, Skeleton } from '../../ui/skeleton.tsx';
import { chipsOf } from './filter-words.ts';
import { EVERYONE } from './list-view.ts';

interface NoMatchProps {
  readonly filter: PeopleFilter;
  readonly everyone: number;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** Nobody in this view: says why, with the way out. */
export function NoMatch({ filter, everyone, onFilter }: NoMatchProps) {
  const isOneCircle = chipsOf(filter).length === 1 && filter.circle !== null && filter.text === '';
  if (isOneCircle && filter.circle !== null && filter.circle !== 'unsorted') {
    return (
      <EmptyState
        title={`No one in ${CIRCLE_NAMES[filter.circle]} yet.`}
        actions={<ShowAll {...{ filter, everyone, onFilter }} />}
      >
        Open anyone and press {Object.keys(CIRCLE_NAMES).indexOf(filter.circle) + 1}.
      </EmptyState>
    );
  }
  const hasChips = chipsOf(filter).length > 0;
  return (
    <EmptyState
      title={hasChips ? 'No one matches these filters.' : `No one matches “${filter.text.trim()}”.`}
      actions={<ShowAll {...{ filter, everyone, onFilter }} />}
    >
      {hasChips
        ? `Remove one, or search all ${figure(everyone)}.`
        : 'Fewer letters find more. Names, places of work, handles, tags and notes are searched.'}
    </EmptyState>
  );
}

function ShowAll({ filter, everyone, onFilter }: NoMatchProps) {
  const hasWords = filter.text !== '' && chipsOf(filter).length > 0;
  return (
    <Button onClick={() => onFilter(hasWords ? { ...EVERYONE, text: filter.text } : EVERYONE)}>
      {hasWords ? 'Search' : 'Show'} all {figure(everyone)}
    </Button>
  );
}

/** Before any import. */
export function NoPeople({ onImport }: { readonly onImport: () => void }) {
  return (
    <EmptyState
      title="Bring an archive to fill this page."
      actions={
        <Button variant="primary" onClick={onImport}>
          Import
        </Button>
      }
    >
      LinkedIn and X each keep a list of the people you know there. Kith reads it on this computer.
    </EmptyState>
  );
}

const FIRST_ROWS = Array.from({ length: 14 }, (_, at) => at);

/** Fourteen rows at their final height while the first page is read. */
export function PeopleLoading({ rowHeight }: { readonly rowHeight: number }) {
  return (
    <AfterAWhile label="Reading your people">
      <div className="people-loading">
        {FIRST_ROWS.map((row) => (
          <div className="people-person" key={row} style={{ height: rowHeight }}>
            <Skeleton width={1.875} height={1.875} />
            <span className="people-names people-names-loading">
              <Skeleton width={9} />
              <Skeleton width={6} height={0.5} />
            </span>
          </div>
        ))}
      </div>
    </AfterAWhile>
  );
}
