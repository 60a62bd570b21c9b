import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../../shared/model/ids.ts';
import { useApi } from '../../lib/api-context.tsx';
import { queries } from '../../lib/queries.ts';
import { PageHeader } from '../../ui/page.tsx';

/** Everything about one person. */
export function PersonPage({ id }: { readonly id: PersonId }) {
  const person = useQuery(queries.person(useApi(), id)).data;
  return <PageHeader title={person?.name ?? 'Person'} />;
}
