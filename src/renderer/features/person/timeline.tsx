import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { firstName } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { AfterAWhile, Skeleton } from '../../ui/skeleton.tsx';
import { evidenceWords, filterOf } from './evidence-words.ts';
import { FilterBar } from './filter-bar.tsx';
import './timeline.css';
import { TimelineEntries } from './timeline-entries.tsx';
import type { TimelineFilter } from './timeline-words.ts';
import { useTimeline } from './use-timeline.ts';

interface TimelineProps {
  readonly person: Person;
  readonly today: CalendarDate;
  /** The rows that a fact pointed at; they are shown alone and marked. */
  readonly evidence: EvidenceLink | null;
  readonly onForgetEvidence: () => void;
  /** Shows messages only, in the tab of that name. */
  readonly only?: 'messages';
  /** The note in the composer, which is shown there. */
  readonly inComposer: number | null;
  readonly onRemove: (id: number) => void;
}

/** Everything that passed between two people, newest first, loaded as it is scrolled to. */
export function Timeline({ person, today, evidence, only, inComposer, onForgetEvidence, onRemove }: TimelineProps) {
  const [picked, setPicked] = useState<TimelineFilter>('all');
  const filter = only ?? (evidence ? filterOf(evidence) : picked);
  const timeline = useTimeline(person, { filter, evidence, inComposer });
  if (timeline.error) return <ErrorNotice error={timeline.error} onRetry={timeline.retry} />;
  return (
    <div className="timeline">
      {evidence ? (
        <div className="timeline-bar">
          <Chip name={evidenceWords(evidence, today)} onRemove={onForgetEvidence}>
            {evidenceWords(evidence, today)}
          </Chip>
        </div>
      ) : (
        !only && <FilterBar choices={timeline.choices} value={filter} onValue={setPicked} />
      )}
      {timeline.isPending && (
        <AfterAWhile label="Reading the timeline">
          <Skeleton width={30} />
        </AfterAWhile>
      )}
      {!timeline.isPending && timeline.years.length === 0 && (
        <NothingYet name={person.name} isEvidence={evidence !== null} />
      )}
      <TimelineEntries
        years={timeline.years}
        name={person.name}
        isEvidence={evidence !== null}
        isUnfolded={only === 'messages' || evidence !== null}
        onRemove={onRemove}
      />
      {timeline.hasMore && <Further onNear={timeline.readMore} />}
    </div>
  );
}

interface NothingYetProps {
  readonly name: string;
  readonly isEvidence: boolean;
}

function NothingYet({ name, isEvidence }: NothingYetProps) {
  return isEvidence ? (
    <EmptyState title="Nothing in these days.">Remove the filter to see everything.</EmptyState>
  ) : (
    <EmptyState title="You have not written to each other yet.">
      What you log and note about {firstName(name)} will stand here.
    </EmptyState>
  );
}

/** Comes into view before the end is reached, and asks for more. */
function Further({ onNear }: { readonly onNear: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    const element = mark.current;
    if (!element) return;
    const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && near(), {
      rootMargin: '600px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return <div ref={mark} className="timeline-further" />;
}
