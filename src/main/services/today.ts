import type { today } from '../../shared/contract/today.ts';
import { addDays } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Hand } from '../../shared/model/nudge.ts';
import type { ReadDb, WriteDb } from '../db/handles.ts';
import { dealtOn, latestRound, newestInteraction, storeHand } from '../db/queries/hand.ts';
import { newArrivals } from '../db/queries/newly-arrived.ts';
import { addNudgeAct, newestImport, plainDismissals } from '../db/queries/nudge-acts.ts';
import { findPerson } from '../db/queries/person.ts';
import { personSummaries } from '../db/queries/person-summaries.ts';
import { readSettings } from '../db/queries/settings.ts';
import type { FeatureHandlers } from './handler.ts';
import { dealDay, type NamedNudge } from './today/deal-day.ts';
import { dismissWords, restUntil, snoozeWords } from './today/rest-words.ts';
import { showHand } from './today/show-hand.ts';
import { fromHandRow, type StoredNudge, toHandRow } from './today/stored-nudge.ts';

/** For how long a connection is new. */
const NEW_DAYS = 28;
const NO_ONE: ReadonlySet<PersonId> = new Set();

/** The Today screen's methods. */
export const todayHandlers: FeatureHandlers<typeof today> = {
  async hand({ db }, { on }) {
    const stored = storedHand(db, on);
    if (stored.length > 0) return showHand(db, on, stored);
    return dealAndKeep(db, on, NO_ONE);
  },

  /** When nobody else has a reason, the hand stays as it is. */
  async showOthers({ db }, { on }) {
    const others = await dealAndKeep(db, on, dealtOn(db, on));
    return others.dealt > 0 ? others : showHand(db, on, storedHand(db, on));
  },

  async snooze({ db, label }, { id, kind, on, until }) {
    const { name } = findPerson(db, id);
    const afterImport = until === null ? newestImport(db) : null;
    await addNudgeAct(db, { personId: id, kind, act: 'snoozed', on, until, why: null, afterImport });
    label(snoozeWords(name, on, until));
    return null;
  },

  async dismiss({ db, label }, { id, kind, on, why }) {
    const { name } = findPerson(db, id);
    const until = restUntil(why, on, plainDismissals(db, id));
    await addNudgeAct(db, { personId: id, kind, act: 'dismissed', on, until, why, afterImport: null });
    label(dismissWords(name, on, until));
    return null;
  },

  async copied({ db }, { id, kind, on }) {
    findPerson(db, id);
    await addNudgeAct(db, { personId: id, kind, act: 'copied', on, until: null, why: null, afterImport: null });
    return null;
  },

  newlyArrived({ db }, { on, limit }) {
    const arrivals = newArrivals(db, addDays(on, -NEW_DAYS), on);
    const connected = new Map(arrivals.map(({ id, connectedOn }) => [id, connectedOn]));
    const ids = arrivals.slice(0, limit).map(({ id }) => id);
    const rows = personSummaries(db, ids).map((person) => ({
      person,
      connectedOn: connected.get(person.id) ?? null,
    }));
    return { total: arrivals.length, rows };
  },
};

/**
 * Deals for a day without keeping or changing anything, for the command line. `count` null takes the hand size of
 * the settings.
 */
export function dealToday(
  db: ReadDb,
  { on, count }: { readonly on: CalendarDate; readonly count: number | null },
): readonly NamedNudge[] {
  return dealDay(db, on, count ?? readSettings(db).handSize, NO_ONE).nudges;
}

async function dealAndKeep(db: WriteDb, on: CalendarDate, shown: ReadonlySet<PersonId>): Promise<Hand> {
  const { nudges, considered } = dealDay(db, on, readSettings(db).handSize, shown);
  const since = newestInteraction(db);
  const stored = nudges.map(({ person: _person, ...nudge }): StoredNudge => ({ nudge, considered, since }));
  await storeHand(db, on, stored.map(toHandRow));
  return { ...showHand(db, on, stored), considered };
}

/** A hand that this version cannot read is dealt again. */
function storedHand(db: ReadDb, on: CalendarDate): readonly StoredNudge[] {
  return latestRound(db, on).flatMap((row) => fromHandRow(row) ?? []);
}
