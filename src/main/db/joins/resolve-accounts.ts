import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import { homeGiver } from '../imports/homes.ts';
import { statement } from '../statement-cache.ts';
import { hasUserContent } from './user-content.ts';

interface Account {
  readonly id: AccountId;
  readonly key: string;
  readonly home_person_id: PersonId | null;
  readonly deserves: 0 | 1;
}

const IDS = '(SELECT value FROM json_each(?))';
/** Being blocked or muted makes nobody a person in your network; nor is the owner one. */
const DESERVES = `
  (a.is_owner = 0 AND (
    EXISTS (SELECT 1 FROM sighting s WHERE s.account_id = a.id AND s.list NOT IN ('block', 'mute'))
    OR EXISTS (SELECT 1 FROM interaction i WHERE i.account_id = a.id)))`;
const MISPLACED = `
  SELECT * FROM (SELECT a.id, a.key, a.home_person_id, ${DESERVES} AS deserves FROM account a WHERE a.id IN ${IDS})
  WHERE (home_person_id IS NOT NULL) <> deserves`;
const ENTANGLED = `
  SELECT p.id FROM account a JOIN person p ON p.id = a.home_person_id
  WHERE a.id IN ${IDS} AND (
    p.merged_into IS NOT NULL OR p.borrowed_name IS NOT NULL
    OR EXISTS (SELECT 1 FROM person m WHERE m.merged_into = p.id)
    OR EXISTS (SELECT 1 FROM account_key k JOIN account_key o ON o.key = k.key AND o.account_id <> k.account_id
               WHERE k.account_id = a.id)
    OR EXISTS (SELECT 1 FROM account_key k JOIN kept_key o ON o.key = k.key WHERE k.account_id = a.id))`;

/**
 * Gives a person to every one of these accounts that should have one and takes it from those that should not.
 * Returns the people who may have to be joined with others or taken apart.
 */
export function resolveAccounts(
  sqlite: Database,
  ids: readonly AccountId[],
  now: EpochMs,
  importId: ImportId | null,
): PersonId[] {
  const json = JSON.stringify(ids);
  const left: PersonId[] = [];
  const giveHome = homeGiver(sqlite, now, importId);
  for (const account of statement<[string], Account>(sqlite, MISPLACED).all(json)) {
    if (account.home_person_id === null) {
      const home = giveHome(account);
      statement(sqlite, 'UPDATE interaction SET person_id = ? WHERE account_id = ? AND by_hand = 0').run(
        home,
        account.id,
      );
    } else left.push(takeHome(sqlite, account, account.home_person_id));
  }
  const entangled = statement<[string], PersonId>(sqlite, ENTANGLED).pluck().all(json);
  return [...left, ...entangled];
}

/** Deletes an account that no import knows any more. Returns the person it leaves behind, if it had one. */
export function removeAccount(sqlite: Database, id: AccountId): PersonId | null {
  const account = statement<[AccountId], Account>(
    sqlite,
    'SELECT id, key, home_person_id FROM account WHERE id = ?',
  ).get(id);
  if (!account) return null;
  const { home_person_id: home } = account;
  if (home !== null) takeHome(sqlite, account, home);
  statement(sqlite, 'DELETE FROM account WHERE id = ?').run(id);
  return home;
}

/** Parts an account from its person. Of someone the user wrote about the keys are kept, so that both can meet again. */
function takeHome(sqlite: Database, { id, key }: Account, home: PersonId): PersonId {
  if (hasUserContent(sqlite, home)) {
    statement(
      sqlite,
      `INSERT INTO kept_key (person_id, key, own) SELECT ?, key, key = ? FROM account_key WHERE account_id = ?`,
    ).run(home, key, id);
  }
  statement(sqlite, `DELETE FROM link WHERE account_id = ? AND state = 'active'`).run(id);
  statement(sqlite, 'UPDATE account SET home_person_id = NULL WHERE id = ?').run(id);
  statement(sqlite, 'UPDATE interaction SET person_id = NULL WHERE account_id = ? AND by_hand = 0').run(id);
  return home;
}
