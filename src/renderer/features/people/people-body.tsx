import { useLocation } from 'wouter';
import type { PeopleCounts } from '../../../shared/contract/people.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { asKithError } from '../../lib/api.ts';
import { counted } from '../../lib/figures.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { showsEveryone } from './list-view.ts';
import { PeopleGrid } from './people-grid.tsx';
import { NoMatch, NoPeople, PeopleLoading } from './people-states.tsx';
import type { ListViewState } from './use-list-view.ts';
import type { PeopleList } from './use-people-list.ts';
import { useRowHeight } from './use-row-height.ts';

interface PeopleBodyProps {
  readonly list: ListViewState;
  readonly people: PeopleList;
  readonly counts: PeopleCounts | null;
  readonly onCurrent: (person: PersonSummary | null) => void;
  readonly onOpen: (person: PersonSummary) => void;
  readonly onPeek: () => void;
}

/** The list, or why there is none. */
export function PeopleBody({ list, people, counts, onCurrent, onOpen, onPeek }: PeopleBodyProps) {
  const rowHeight = useRowHeight();
  if (people.error) {
    return (
      <div className="people-state">
        <ErrorNotice error={asKithError(people.error)} title="Your people could not be read." onRetry={people.retry} />
      </div>
    );
  }
  if (!people.shown) return <PeopleLoading rowHeight={rowHeight} />;
  if (people.shown.total === 0) return <Nobody list={list} counts={counts} />;
  return (
    <PeopleGrid
      listKey={people.shown.key}
      view={people.shown.view}
      total={people.shown.total}
      onCurrent={onCurrent}
      onOpen={onOpen}
      onPeek={onPeek}
      after={<UnnamedToggle list={list} unnamed={counts?.unnamed ?? 0} />}
    />
  );
}

function Nobody({ list, counts }: Pick<PeopleBodyProps, 'list' | 'counts'>) {
  const [, navigate] = useLocation();
  const isNew = counts !== null && counts.people === 0 && showsEveryone(list.view.filter);
  return (
    <div className="people-state">
      {isNew ? (
        <NoPeople onImport={() => navigate('/import')} />
      ) : (
        <NoMatch filter={list.view.filter} everyone={counts?.people ?? 0} onFilter={list.setFilter} />
      )}
      <UnnamedToggle list={list} unnamed={counts?.unnamed ?? 0} />
    </div>
  );
}

/** The row after the last one: accounts whose name no archive holds are kept aside until asked for. */
function UnnamedToggle({ list, unnamed }: { readonly list: ListViewState; readonly unnamed: number }) {
  const { filter } = list.view;
  if (unnamed === 0 || !showsEveryone(filter)) return null;
  return (
    <div className="people-unnamed">
      <Button variant="quiet" size="small" onClick={() => list.setFilter({ ...filter, unnamed: !filter.unnamed })}>
        {filter.unnamed ? 'Leave out accounts without a name' : `${counted(unnamed, 'account')} without a name`}
      </Button>
    </div>
  );
}
