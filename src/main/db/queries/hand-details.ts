import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, PersonId } from '../../../shared/model/ids.ts';
import type { Direction } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

export interface Exchange {
  readonly on: CalendarDate;
  readonly direction: Direction;
  readonly text: string;
}
export interface Profile {
  readonly account: AccountId;
  readonly url: string;
}

const PRIVATE = `others = 1 AND kind IN ('message', 'email', 'letter', 'call', 'meeting', 'other')`;
/** The private words come first, however old; a log without a time of day stands at the end of its day. */
const LAST_EXCHANGE = `
  SELECT happened_on AS "on", direction, substr(text, 1, 4000) AS text FROM interaction
  WHERE person_id = ? AND happened_on <= ? AND text IS NOT NULL AND text <> '' AND kind <> 'repost'
  ORDER BY (${PRIVATE}) DESC, happened_on DESC, coalesce(at, 9e15) DESC, id DESC LIMIT 1`;

const LATEST_NOTE = `
  SELECT updated_at AS at, body FROM note WHERE person_id = ? ORDER BY updated_at DESC, id DESC LIMIT 1`;

const PROFILES = `
  SELECT account.id AS account, account.url FROM link JOIN account ON account.id = link.account_id
  WHERE link.person_id = ? AND link.state = 'active' AND account.url LIKE 'https://%'
  ORDER BY account.source = 'linkedin' DESC, account.source, account.handle IS NULL, account.key LIMIT 1`;

/** Returns the last private text up to a day, or the last public one where nothing private has any; cut to 4,000 characters. */
export function lastExchange({ sqlite }: ReadDb, person: PersonId, until: CalendarDate): Exchange | null {
  return statement<[PersonId, string], Exchange>(sqlite, LAST_EXCHANGE).get(person, until) ?? null;
}

/** Returns the note touched last, or null without one. */
export function latestNote({ sqlite }: ReadDb, person: PersonId): { at: EpochMs; body: string } | null {
  return statement<[PersonId], { at: EpochMs; body: string }>(sqlite, LATEST_NOTE).get(person) ?? null;
}

/** Returns the account to open in a browser, LinkedIn before others; null when no account has an address. */
export function profileOf({ sqlite }: ReadDb, person: PersonId): Profile | null {
  return statement<[PersonId], Profile>(sqlite, PROFILES).get(person) ?? null;
}
