import type { Selectable } from 'kysely';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { Account } from '../../../shared/model/person.ts';
import type { ReadDb } from '../handles.ts';
import type { Schema } from '../schema.ts';
import { statement } from '../statement-cache.ts';

type AccountRow = Omit<Selectable<Schema['account']>, 'is_owner' | 'headline' | 'home_person_id'> & {
  readonly because: string;
};

const ACCOUNTS = `
  SELECT account.id, source, account.key, handle, url, name, company, position, connected_on,
    follows_you, you_follow, blocked, muted, link.because
  FROM link JOIN account ON account.id = link.account_id
  WHERE link.person_id = ? AND link.state = 'active' ORDER BY source, account.key`;

const EMAILS = `
  SELECT DISTINCT substr(account_key.key, 7) AS email
  FROM link JOIN account_key ON account_key.account_id = link.account_id
  WHERE link.person_id = ? AND link.state = 'active' AND account_key.key LIKE 'email:%' ORDER BY email`;

/** As written in the exports; keys hold them in a form for comparing. */
const PHONES = `
  SELECT DISTINCT phone.value FROM link
    JOIN sighting ON sighting.account_id = link.account_id
    JOIN json_each(sighting.facts_json, '$.phones') AS phone
  WHERE link.person_id = ? AND link.state = 'active' ORDER BY phone.value`;

/** Returns a person's accounts with the reason why each is theirs, by source. */
export function accountsOf({ sqlite }: ReadDb, person: PersonId): Account[] {
  return statement<[PersonId], AccountRow>(sqlite, ACCOUNTS)
    .all(person)
    .map((row) => ({
      id: row.id,
      source: row.source,
      key: row.key,
      handle: row.handle,
      url: row.url,
      name: row.name,
      company: row.company,
      position: row.position,
      connectedOn: row.connected_on,
      followsYou: row.follows_you === 1,
      youFollow: row.you_follow === 1,
      blocked: row.blocked === 1,
      muted: row.muted === 1,
      because: row.because,
    }));
}

/** Returns the e-mail addresses by which a person's accounts are known. */
export function emailsOf({ sqlite }: ReadDb, person: PersonId): string[] {
  return statement<[PersonId], string>(sqlite, EMAILS).pluck().all(person);
}

/** Returns the telephone numbers that exports give for a person. */
export function phonesOf({ sqlite }: ReadDb, person: PersonId): string[] {
  return statement<[PersonId], string>(sqlite, PHONES).pluck().all(person);
}
