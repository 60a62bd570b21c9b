import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';
import type { BookedAccount } from './account-book.ts';

/** What one row says about one account. */
export interface NewSighting {
  readonly list: string;
  readonly seenOn: CalendarDate | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly alsoKeys: readonly string[];
}
export interface SightingPlace {
  readonly file: string;
  readonly line: number;
  readonly raw: string;
}

/** `again`: an earlier row of the same import said the same. */
export type SightingFate = 'new' | 'updated' | 'same' | 'again';

interface Membership {
  readonly seen_on: CalendarDate | null;
}

const JOIN = 'INSERT INTO import_sighting (import_id, sighting_id, seen_on, file, line) VALUES (?, ?, ?, ?, ?)';
/** As many sightings as are kept at hand, for the many messages that say the same of one sender. */
const AT_HAND = 20_000;

/** Returns a function that stores sightings of one import and says what each was. The same fact is stored once. */
export function sightingWriter(sqlite: Database, importId: ImportId) {
  const find = statement<[AccountId, string], number>(
    sqlite,
    'SELECT id FROM sighting WHERE account_id = ? AND fingerprint = ?',
  ).pluck();
  const inListBefore = statement<[AccountId, string, ImportId], number>(
    sqlite,
    `SELECT 1 FROM sighting s JOIN import_sighting m ON m.sighting_id = s.id
     WHERE s.account_id = ? AND s.list = ? AND m.import_id <> ? LIMIT 1`,
  );
  const insert = statement<unknown[], never>(
    sqlite,
    `INSERT INTO sighting (account_id, list, seen_on, fingerprint, facts_json, keys_json, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const join = statement<unknown[], never>(sqlite, JOIN);
  const again = sightingRepeater(sqlite, importId);
  const isAtHand = sightingsAtHand();

  return (account: BookedAccount, sighting: NewSighting, place: SightingPlace): SightingFate => {
    const { list, seenOn } = sighting;
    const facts = stableJson(sighting.facts);
    const keys = JSON.stringify([...sighting.alsoKeys].sort());
    const fingerprint = fingerprintOf(list, facts, keys);
    if (isAtHand(`${account.id} ${fingerprint}`, seenOn ?? '')) return 'again';
    const known = find.get(account.id, fingerprint);
    if (known === undefined) {
      const isListed = !account.isNew && inListBefore.get(account.id, list, importId) !== undefined;
      const id = insert.run(account.id, list, seenOn, fingerprint, facts, keys, place.raw).lastInsertRowid;
      join.run(importId, id, seenOn, place.file, place.line);
      return isListed ? 'updated' : 'new';
    }
    return again(known, seenOn, place);
  };
}

/** Returns a function that notes that this import, too, says what is known already, perhaps for a later day. */
function sightingRepeater(sqlite: Database, importId: ImportId) {
  const membership = statement<[ImportId, number], Membership>(
    sqlite,
    'SELECT seen_on FROM import_sighting WHERE import_id = ? AND sighting_id = ?',
  );
  const see = statement<unknown[], never>(
    sqlite,
    'UPDATE sighting SET seen_on = @seenOn WHERE id = @id AND (seen_on IS NULL OR seen_on < @seenOn)',
  );
  const seeInImport = statement<unknown[], never>(
    sqlite,
    `UPDATE import_sighting SET seen_on = @seenOn WHERE import_id = @importId AND sighting_id = @id
       AND (seen_on IS NULL OR seen_on < @seenOn)`,
  );
  const join = statement<unknown[], never>(sqlite, JOIN);
  return (id: number, seenOn: CalendarDate | null, place: SightingPlace): SightingFate => {
    if (seenOn !== null) see.run({ seenOn, id });
    if (!membership.get(importId, id)) {
      join.run(importId, id, seenOn, place.file, place.line);
      return 'same';
    }
    if (seenOn !== null) seeInImport.run({ seenOn, importId, id });
    return 'again';
  };
}

/** Returns a function that says whether the same was said before for the same day or a later one. */
function sightingsAtHand(): (key: string, seenOn: string) => boolean {
  const days = new Map<string, string>();
  return (key, seenOn) => {
    const day = days.get(key);
    if (day !== undefined && day >= seenOn) return true;
    if (days.size >= AT_HAND) days.clear();
    days.set(key, seenOn);
    return false;
  };
}

function stableJson(facts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(facts, Object.keys(facts).sort());
}

function fingerprintOf(list: string, facts: string, keys: string): string {
  return hash('sha1', `${list}\n${facts}\n${keys}`, 'base64').slice(0, 22);
}
