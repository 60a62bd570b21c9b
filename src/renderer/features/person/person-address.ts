import { parseCalendarDate } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';

const SHOWS: readonly EvidenceLink['filter'][] = ['messages', 'public', 'all', 'sources'];

export interface PersonAddress {
  /** The rows that a highlighted fact points at; null when the page was opened for the person. */
  readonly evidence: EvidenceLink | null;
  /** The composer takes the focus at once. */
  readonly writesNote: boolean;
}

/** Reads the query part of a person's address; what is not understood is left out. */
export function parsePersonAddress(search: string): PersonAddress {
  const params = new URLSearchParams(search);
  const filter = SHOWS.find((show) => show === params.get('show'));
  return {
    evidence: filter ? { filter, from: day(params.get('from')), to: day(params.get('to')) } : null,
    writesNote: params.get('write') === 'note',
  };
}

function day(text: string | null): CalendarDate | null {
  return text === null ? null : parseCalendarDate(text);
}
