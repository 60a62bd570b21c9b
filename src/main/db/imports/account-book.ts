import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import type { AccountKey } from '../../../shared/model/source.ts';
import { statement } from '../statement-cache.ts';
import { homeGiver } from './homes.ts';

/** An account as the running import knows it. */
export interface BookedAccount {
  readonly id: AccountId;
  readonly key: string;
  readonly isOwner: boolean;
  /** Not known before this import. */
  readonly isNew: boolean;
  /** Whose the account's interactions are; null for the owner and for names on a block list only. */
  person: PersonId | null;
}

/** Finds accounts by key while an import runs, and makes those that are not there yet. */
export interface AccountBook {
  find(account: AccountKey): BookedAccount;
  /** Marks an account as the user's own. */
  claim(account: AccountKey): AccountId;
  /** Gives the account a person, unless it has one or is the user's own. */
  ensurePerson(account: BookedAccount): void;
}

interface Row {
  readonly id: AccountId;
  readonly is_owner: 0 | 1;
  readonly person_id: PersonId | null;
}

/** As many accounts as are kept at hand; looking one up again is cheap. */
const AT_HAND = 50_000;
const FIND = `
  SELECT a.id, a.is_owner, l.person_id FROM account a
  LEFT JOIN link l ON l.account_id = a.id AND l.state = 'active' WHERE a.key = ?`;

/** The book of one import. */
export function accountBook(sqlite: Database, importId: ImportId, now: EpochMs): AccountBook {
  const giveHome = homeGiver(sqlite, now, importId);
  const atHand = new Map<string, BookedAccount>();
  const lookUp = statement<[string], Row>(sqlite, FIND);
  const insert = statement<[string, string], never>(sqlite, 'INSERT INTO account (source, key) VALUES (?, ?)');
  const insertKey = statement<[number | bigint, string], never>(
    sqlite,
    'INSERT INTO account_key (account_id, key) VALUES (?, ?)',
  );
  const own = statement<[AccountId], never>(sqlite, 'UPDATE account SET is_owner = 1 WHERE id = ?');

  const load = ({ source, key }: AccountKey): BookedAccount => {
    const row = lookUp.get(key);
    if (row) return { id: row.id, key, isOwner: row.is_owner === 1, isNew: false, person: row.person_id };
    const { lastInsertRowid } = insert.run(source, key);
    insertKey.run(lastInsertRowid, key);
    return { id: Number(lastInsertRowid) as AccountId, key, isOwner: false, isNew: true, person: null };
  };
  const find = (account: AccountKey): BookedAccount => {
    const known = atHand.get(account.key);
    if (known) return known;
    if (atHand.size >= AT_HAND) atHand.clear();
    const found = load(account);
    atHand.set(account.key, found);
    return found;
  };
  return {
    find,
    claim(account) {
      const { id } = find(account);
      own.run(id);
      atHand.delete(account.key);
      return id;
    },
    ensurePerson(account) {
      if (account.person === null && !account.isOwner) account.person = giveHome(account);
    },
  };
}
