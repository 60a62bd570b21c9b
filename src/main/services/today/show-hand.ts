import { utcDateOf } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge, Hand, Nudge } from '../../../shared/model/nudge.ts';
import type { ReadDb } from '../../db/handles.ts';
import { stillOpen } from '../../db/queries/hand.ts';
import { lastExchange, latestNote, profileOf } from '../../db/queries/hand-details.ts';
import { personSummaries } from '../../db/queries/person-summaries.ts';
import { plainWords } from '../../domain/suggestions/plain-words.ts';
import type { StoredNudge } from './stored-nudge.ts';

const EXCHANGE_LENGTH = 280;
const NO_ONE: Hand['considered'] = { answer: 0, reconnect: 0, 'get-to-know': 0, newcomer: 0 };

/** Returns a kept hand as the Today screen shows it, without those acted on since. */
export function showHand(db: ReadDb, on: CalendarDate, stored: readonly StoredNudge[]): Hand {
  const [first] = stored;
  if (!first) return { on, nudges: [], dealt: 0, considered: NO_ONE };
  const ids = stored.map(({ nudge }) => nudge.personId);
  const open = stillOpen(db, ids, on, first.since);
  const nudges = stored.flatMap(({ nudge }) => (open.has(nudge.personId) ? showNudge(db, on, nudge) : []));
  return { on, nudges, dealt: stored.length, considered: first.considered };
}

function showNudge(db: ReadDb, on: CalendarDate, nudge: Nudge): DealtNudge[] {
  const [person] = personSummaries(db, [nudge.personId]);
  if (!person) return [];
  const exchange = lastExchange(db, nudge.personId, on);
  const note = latestNote(db, nudge.personId);
  const profile = profileOf(db, nudge.personId);
  const dealt: DealtNudge = {
    ...nudge,
    person,
    lastExchange: exchange && { ...exchange, text: plainWords(exchange.text, EXCHANGE_LENGTH) },
    note: note && { on: utcDateOf(note.at), body: note.body },
    profileUrl: profile?.url ?? null,
    profileAccount: profile?.account ?? null,
  };
  return [dealt];
}
