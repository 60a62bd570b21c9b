import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { asKithError, type KithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { localDay } from '../../lib/today-date.ts';
import { personQueries } from './queries.ts';
import { type TimelineYear, timelineYears } from './timeline-rows.ts';
import { filterChoices, kindsOf, type TimelineFilter } from './timeline-words.ts';

interface TimelineRead {
  readonly years: readonly TimelineYear[];
  readonly choices: ReturnType<typeof filterChoices>;
  readonly isPending: boolean;
  readonly error: KithError | null;
  readonly hasMore: boolean;
  readonly readMore: () => void;
  readonly retry: () => void;
}

interface TimelineWish {
  readonly filter: TimelineFilter;
  readonly evidence: EvidenceLink | null;
  /** The note in the composer, which is shown there. */
  readonly inComposer: number | null;
}

/** Reads a timeline page by page and sets notes and connections between its entries. */
export function useTimeline(person: Person, { filter, evidence, inComposer }: TimelineWish): TimelineRead {
  const api = useApi();
  const kinds = kindsOf(filter);
  const asksItems = kinds === null || kinds.length > 0;
  const timeline = useInfiniteQuery({
    ...personQueries.timeline(api, person.id, { kinds, from: evidence?.from ?? null, to: evidence?.to ?? null }),
    enabled: asksItems,
  });
  const notes = useQuery(personQueries.notes(api, person.id)).data ?? [];
  const pages = timeline.data?.pages ?? [];
  const isWhole = evidence === null && filter === 'all';
  const shownNotes = isWhole || filter === 'notes' ? notes.filter((note) => note.id !== inComposer) : [];
  return {
    years: timelineYears({
      items: asksItems ? pages.flatMap((page) => page.items) : [],
      notes: shownNotes.map((note) => ({ ...note, on: localDay(new Date(note.createdAt)) })),
      accounts: isWhole ? person.accounts : [],
      hasMore: asksItems && timeline.hasNextPage,
    }),
    choices: filterChoices(pages[0]?.counts ?? {}, notes.length),
    isPending: asksItems && timeline.isPending,
    error: timeline.error ? asKithError(timeline.error) : null,
    hasMore: asksItems && timeline.hasNextPage,
    readMore: () => void timeline.fetchNextPage(),
    retry: () => void timeline.refetch(),
  };
}
