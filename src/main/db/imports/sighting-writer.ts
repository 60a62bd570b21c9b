import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

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

/** Returns a function that stores sightings of one import and says what each was. The same fact is stored once. */
export function sightingWriter(sqlite: Database, importId: ImportId) {
  const find = statement<[AccountId, string], number>(
    sqlite,
    'SELECT id FROM sighting WHERE account_id = ? AND fingerprint = ?',
  ).pluck();
  const membership = statement<[ImportId, number], Membership>(
    sqlite,
    'SELECT seen_on FROM import_sighting WHERE import_id = ? AND sighting_id = ?',
  );
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
  const join = statement<unknown[], never>(
    sqlite,
    'INSERT INTO import_sighting (import_id, sighting_id, seen_on, file, line) VALUES (?, ?, ?, ?, ?)',
  );
  const see = statement<unknown[], never>(
    sqlite,
    'UPDATE sighting SET seen_on = ?1 WHERE id = ?2 AND (seen_on IS NULL OR seen_on < ?1)',
  );
  const seeInImport = statement<unknown[], never>(
    sqlite,
    `UPDATE import_sighting SET seen_on = ?1 WHERE import_id = ?2 AND sighting_id = ?3
       AND (seen_on IS NULL OR seen_on < ?1)`,
  );

  return (account: AccountId, sighting: NewSighting, place: SightingPlace): SightingFate => {
    const { list, seenOn } = sighting;
    const facts = stableJson(sighting.facts);
    const keys = JSON.stringify([...sighting.alsoKeys].sort());
    const fingerprint = fingerprintOf(list, facts, keys);
    const known = find.get(account, fingerprint);
    if (known === undefined) {
      const isListed = inListBefore.get(account, list, importId) !== undefined;
      const id = insert.run(account, list, seenOn, fingerprint, facts, keys, place.raw).lastInsertRowid;
      join.run(importId, id, seenOn, place.file, place.line);
      return isListed ? 'updated' : 'new';
    }
    if (seenOn !== null) see.run(seenOn, known);
    if (membership.get(importId, known)) {
      if (seenOn !== null) seeInImport.run(seenOn, importId, known);
      return 'again';
    }
    join.run(importId, known, seenOn, place.file, place.line);
    return 'same';
  };
}

function stableJson(facts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(facts, Object.keys(facts).sort());
}

function fingerprintOf(list: string, facts: string, keys: string): string {
  return hash('sha1', `${list}\n${facts}\n${keys}`, 'base64').slice(0, 22);
}
