import type { Database } from 'better-sqlite3';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import type { WriteDb } from '../../db/handles.ts';
import { refreshOwners } from '../../db/imports/owners.ts';
import { resolveAccounts } from '../../db/joins/resolve-accounts.ts';
import { settlePeople } from '../../db/joins/settle-people.ts';
import { refreshAccounts } from '../../db/refresh-accounts.ts';
import { refreshPeople } from '../../db/refresh-people.ts';
import { statement } from '../../db/statement-cache.ts';
import { breathe, chunks } from './breathe.ts';

const CHUNK = 500;

export interface SettleOptions {
  readonly now: EpochMs;
  readonly importId: ImportId | null;
  readonly signal?: AbortSignal;
  /** People who may have lost their last account. */
  readonly left?: readonly PersonId[];
  /** Accounts whose interactions changed, so that their people are to be worked out again. */
  readonly changed: ReadonlySet<AccountId>;
}

/**
 * After sightings and interactions came or went: works out these accounts again, who belongs to whom, and the
 * people concerned. Yields between chunks. Returns the accounts whose work is another than before.
 */
export async function settleAccounts(
  db: WriteDb,
  accounts: ReadonlySet<AccountId>,
  { now, importId, signal, left = [], changed }: SettleOptions,
): Promise<AccountId[]> {
  const dirty = new Set(changed);
  const changedJobs: AccountId[] = [];
  for (const chunk of chunks(accounts, CHUNK)) {
    const refreshed = refreshAccounts(db, chunk);
    for (const id of refreshed.changed) dirty.add(id);
    changedJobs.push(...refreshed.changedJobs);
    await breathe(signal);
  }
  for (const id of refreshOwners(db.sqlite)) dirty.add(id);
  const people = new Set(left);
  // also those that look as before: whose a handle is depends on the day on which it was seen last
  for (const chunk of chunks(new Set([...accounts, ...dirty]), CHUNK)) {
    for (const person of resolveAccounts(db.sqlite, chunk, now, importId)) people.add(person);
    await breathe(signal);
  }
  const affected = new Set<PersonId>();
  for (const chunk of chunks(people, CHUNK)) {
    for (const person of settlePeople(db.sqlite, chunk)) affected.add(person);
    await breathe(signal);
  }
  for (const chunk of chunks(dirty, CHUNK)) {
    for (const person of peopleOfAccounts(db.sqlite, chunk)) affected.add(person);
  }
  for (const chunk of chunks(affected, CHUNK)) {
    refreshPeople(db, chunk);
    await breathe(signal);
  }
  return changedJobs;
}

function peopleOfAccounts(sqlite: Database, accounts: readonly AccountId[]): PersonId[] {
  const sql = `
    SELECT DISTINCT person_id FROM link
    WHERE state = 'active' AND account_id IN (SELECT value FROM json_each(?))`;
  return statement<[string], PersonId>(sqlite, sql).pluck().all(JSON.stringify(accounts));
}
