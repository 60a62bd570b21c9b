import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';
import { plainDate } from '../../lib/format.ts';
import type { TimelineFilter } from './timeline-words.ts';

const WHAT: Readonly<Record<EvidenceLink['filter'], string>> = {
  messages: 'Messages',
  public: 'In public',
  all: 'Everything',
  sources: 'Everything',
};

/** The filter behind a fact in words: "Messages from 1 January 2021 to 31 December 2021". */
export function evidenceWords({ filter, from, to }: EvidenceLink, today: CalendarDate): string {
  return `${WHAT[filter]} ${spanOf(from, to, today)}`.trim();
}

function spanOf(from: CalendarDate | null, to: CalendarDate | null, today: CalendarDate): string {
  if (from && from === to) return `on ${plainDate(from, today)}`;
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${year}`;
  if (from && to) return `from ${plainDate(from, today)} to ${plainDate(to, today)}`;
  if (from) return `from ${plainDate(from, today)} on`;
  return to ? `up to ${plainDate(to, today)}` : '';
}

/** The timeline filter that shows a fact's rows. */
export function filterOf(evidence: EvidenceLink): TimelineFilter {
  return evidence.filter === 'messages' || evidence.filter === 'public' ? evidence.filter : 'all';
}
