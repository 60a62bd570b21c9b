import type { Database } from 'better-sqlite3';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { AccountId } from '../../shared/model/ids.ts';
import { type DerivedAccount, deriveAccount, type StandingSighting, type StoredFacts } from './account-facts.ts';
import type { WriteDb } from './handles.ts';
import { statement } from './statement-cache.ts';

/** What became of the accounts that were worked out again. */
export interface RefreshedAccounts {
  /** Accounts whose facts or keys differ from before. */
  readonly changed: readonly AccountId[];
  /** Accounts that had work before and have other work now. */
  readonly changedJobs: readonly AccountId[];
}

interface SightingRow {
  readonly account_id: AccountId;
  readonly list: string;
  readonly seen_on: CalendarDate | null;
  readonly fingerprint: string;
  readonly facts_json: string;
  readonly keys_json: string;
  readonly latest: number;
}
type AccountRow = DerivedAccount & { readonly id: AccountId; readonly key: string };
type Sightings = Map<AccountId, { readonly standing: StandingSighting[]; readonly keys: Set<string> }>;

const IDS = '(SELECT value FROM json_each(?))';
const SIGHTINGS = `
  SELECT s.account_id, s.list, s.seen_on, s.fingerprint, s.facts_json, s.keys_json,
    (SELECT max(m.import_id) FROM import_sighting m WHERE m.sighting_id = s.id AND m.seen_on IS s.seen_on) AS latest
  FROM sighting s WHERE s.account_id IN ${IDS}`;
const COLUMNS = [
  'handle',
  'url',
  'name',
  'company',
  'position',
  'headline',
  'connected_on',
  'follows_you',
  'you_follow',
  'blocked',
  'muted',
] as const satisfies readonly (keyof DerivedAccount)[];

/** Works out the derived columns and exact keys of these accounts from the sightings that stand. */
export function refreshAccounts({ sqlite }: WriteDb, ids: readonly AccountId[]): RefreshedAccounts {
  const json = JSON.stringify(ids);
  const sightings = sightingsOf(sqlite, json);
  const update = statement<[AccountRow], never>(
    sqlite,
    `UPDATE account SET ${COLUMNS.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  );
  const changed: AccountId[] = [];
  const changedJobs: AccountId[] = [];
  const sql = `SELECT id, key, ${COLUMNS.join(', ')} FROM account WHERE id IN ${IDS}`;
  for (const before of statement<[string], AccountRow>(sqlite, sql).all(json)) {
    const { standing, keys } = sightings.get(before.id) ?? { standing: [], keys: new Set<string>() };
    const after = { ...deriveAccount(before.key, standing), id: before.id, key: before.key };
    const facts = COLUMNS.some((column) => before[column] !== after[column]);
    if (facts) update.run(after);
    const exact = writeKeys(sqlite, before.id, new Set([before.key, ...keys]));
    if (facts || exact) changed.push(before.id);
    if (isNewJob(before, after)) changedJobs.push(before.id);
  }
  return { changed, changedJobs };
}

function sightingsOf(sqlite: Database, json: string): Sightings {
  const found: Sightings = new Map();
  for (const row of statement<[string], SightingRow>(sqlite, SIGHTINGS).all(json)) {
    const account = found.get(row.account_id) ?? { standing: [], keys: new Set<string>() };
    found.set(row.account_id, account);
    account.standing.push({
      list: row.list,
      seenOn: row.seen_on,
      import: row.latest,
      fingerprint: row.fingerprint,
      // both columns were written from typed sightings by the import
      facts: JSON.parse(row.facts_json) as StoredFacts,
    });
    if (row.keys_json !== '[]') for (const key of JSON.parse(row.keys_json) as string[]) account.keys.add(key);
  }
  return found;
}

/** Returns true when the account's exact keys were others before. */
function writeKeys(sqlite: Database, id: AccountId, keys: ReadonlySet<string>): boolean {
  const known = statement<[AccountId], string>(sqlite, 'SELECT key FROM account_key WHERE account_id = ?')
    .pluck()
    .all(id);
  const gone = known.filter((key) => !keys.has(key));
  const added = [...keys].filter((key) => !known.includes(key));
  const remove = statement<[AccountId, string], never>(
    sqlite,
    'DELETE FROM account_key WHERE account_id = ? AND key = ?',
  );
  const add = statement<[AccountId, string], never>(sqlite, 'INSERT INTO account_key (account_id, key) VALUES (?, ?)');
  for (const key of gone) remove.run(id, key);
  for (const key of added) add.run(id, key);
  return gone.length + added.length > 0;
}

function isNewJob(before: DerivedAccount, after: DerivedAccount): boolean {
  const had = before.company !== null || before.position !== null;
  const has = after.company !== null || after.position !== null;
  return had && has && (before.company !== after.company || before.position !== after.position);
}
