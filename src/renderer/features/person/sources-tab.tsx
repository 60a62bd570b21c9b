import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../../shared/model/person.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { figure } from '../../lib/figures.ts';
import { longDate } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { SOURCE_NAMES, SourceGlyph } from '../../ui/source-glyph.tsx';
import { personQueries } from './queries.ts';
import './sources-tab.css';

/** The rows of the archives that speak of a person, as they were written there. */
export function SourcesTab({ person }: { readonly person: Person }) {
  const sightings = useQuery(personQueries.sightings(useApi(), person.id));
  if (sightings.isError) {
    return <ErrorNotice error={asKithError(sightings.error)} onRetry={() => void sightings.refetch()} />;
  }
  if (!sightings.data) return null;
  if (sightings.data.length === 0) {
    return <EmptyState title="No archive speaks of this person.">You added them yourself.</EmptyState>;
  }
  return (
    <ul className="sources">
      {sightings.data.map((sighting) => (
        <li key={`${sighting.importId}-${sighting.file}-${sighting.line}`}>
          <p className="sources-head">
            <SourceGlyph source={sighting.source} decorative />
            <span>
              <b>{SOURCE_NAMES[sighting.source]}</b>, <span className="foreign">{sighting.file}</span>, line{' '}
              <span className="numbers">{figure(sighting.line)}</span>
            </span>
            {sighting.seenOn && <span className="caption numbers">seen {longDate(sighting.seenOn)}</span>}
          </p>
          <pre className="sources-raw foreign" dir="auto">
            {sighting.raw}
          </pre>
        </li>
      ))}
    </ul>
  );
}
