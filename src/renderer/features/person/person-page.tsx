import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { PersonId } from '../../../shared/model/ids.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { queries } from '../../lib/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AfterAWhile } from '../../ui/skeleton.tsx';
import { parsePersonAddress } from './person-address.ts';
import { BackLink } from './person-header.tsx';
import './person-page.css';
import { PersonScreen } from './person-screen.tsx';
import { PersonSkeleton } from './person-skeleton.tsx';

/** Everything about one person. */
export function PersonPage({ id }: { readonly id: PersonId }) {
  const person = useQuery(queries.person(useApi(), id));
  const search = useSearch();
  if (person.data) {
    // Another address is another look at the same person: its tab and filter begin anew.
    return <PersonScreen key={search} person={person.data} address={parsePersonAddress(search)} />;
  }
  if (person.isError) {
    const error = asKithError(person.error);
    return (
      <div className="person-missing">
        <BackLink />
        {error.code === 'person-not-found' ? (
          <>
            <PageHeading hidden>Person</PageHeading>
            <EmptyState title="This person is no longer here.">
              They may have gone with an import that was taken back. Press Z to bring back what you did last.
            </EmptyState>
          </>
        ) : (
          <>
            <PageHeading hidden>Person</PageHeading>
            <ErrorNotice error={error} title="This person could not be read." onRetry={() => void person.refetch()} />
          </>
        )}
      </div>
    );
  }
  return (
    <AfterAWhile label="Reading this person">
      <PersonSkeleton />
    </AfterAWhile>
  );
}
