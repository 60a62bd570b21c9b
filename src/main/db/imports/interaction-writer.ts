import type { Database } from 'better-sqlite3';
import type { AccountId, ImportId, InteractionId } from '../../../shared/model/ids.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { statement } from '../statement-cache.ts';
import type { BookedAccount } from './account-book.ts';
import { sameVariant, type Variant, withDetails } from './interaction-variants.ts';
import { readInteraction, type StoredInteraction, settleInteraction } from './settle-interaction.ts';

/** Something dated that an export says, keyed so that every export of the same event gives the same key. */
export interface NewInteraction {
  readonly account: BookedAccount;
  readonly source: SourceId;
  readonly key: string;
  readonly telling: Omit<Variant, 'account' | 'accountKey'>;
}

/** `again`: an earlier row of the same import said the same. */
export type InteractionFate = 'new' | 'updated' | 'same' | 'again';

/** Accounts of which the running import said anything, and those of which it said something new. */
export interface ConcernedAccounts {
  readonly touched: Set<AccountId>;
  readonly changed: Set<AccountId>;
}

/** Returns a function that stores interactions of one import and says what each was. */
export function interactionWriter(sqlite: Database, importId: ImportId) {
  const newest = statement<[], InteractionId>(sqlite, 'SELECT coalesce(max(id), 0) FROM interaction').pluck();
  const lastBefore = newest.get() ?? 0;
  const add = interactionInserter(sqlite, importId);
  const join = statement<unknown[], never>(sqlite, JOIN);
  const membership = statement<[ImportId, InteractionId], { variant_json: string | null }>(
    sqlite,
    'SELECT variant_json FROM import_interaction WHERE import_id = ? AND interaction_id = ?',
  );

  const retell = (known: StoredInteraction, told: Variant): InteractionFate => {
    if (sameVariant(known.variant, told)) return 'same';
    return settleInteraction(sqlite, known, { importId, variant: told }) ? 'updated' : 'same';
  };

  const addDetail = (known: StoredInteraction, mine: string | null, told: Variant): InteractionFate => {
    const own = mine === null ? known.variant : (JSON.parse(mine) as Variant);
    const fuller = withDetails(own, told.detail);
    const isChanged = !sameVariant(own, fuller) && settleInteraction(sqlite, known, { importId, variant: fuller });
    if (known.id > lastBefore) return 'new';
    return isChanged ? 'updated' : 'same';
  };

  /** `joins`: the row adds to what an earlier row of the same export gave, as one more skill endorsed. */
  return (given: NewInteraction, joins: boolean, { touched, changed }: ConcernedAccounts): InteractionFate => {
    if (add(given)) return 'new';
    const known = readInteraction(sqlite, given.source, given.key);
    if (!known) throw new Error('an interaction is neither there nor to be added');
    const told: Variant = { ...given.telling, account: given.account.id, accountKey: given.account.key };
    touched.add(known.variant.account);
    // a better telling may take the interaction over from the account that had it
    if (known.variant.account !== told.account) changed.add(known.variant.account);
    const mine = membership.get(importId, known.id);
    if (!mine) {
      join.run(importId, known.id);
      return retell(known, told);
    }
    return joins ? addDetail(known, mine.variant_json, told) : 'again';
  };
}

const JOIN = 'INSERT INTO import_interaction (import_id, interaction_id) VALUES (?, ?)';

function interactionInserter(sqlite: Database, importId: ImportId) {
  const insert = statement<unknown[], never>(
    sqlite,
    `INSERT INTO interaction
       (person_id, account_id, source, key, kind, direction, happened_on, at, precision, text, thread, others, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, key) DO NOTHING`,
  );
  const join = statement<unknown[], never>(sqlite, JOIN);
  /** Returns false when an interaction with this key is there already. */
  return ({ account, source, key, telling }: NewInteraction): boolean => {
    const { kind, direction, on, at, precision, text, thread, others, detail } = telling;
    const values = [kind, direction, on, at, precision, text, thread, others, detail];
    const { changes, lastInsertRowid } = insert.run(account.person, account.id, source, key, ...values);
    if (changes === 1) join.run(importId, lastInsertRowid);
    return changes === 1;
  };
}
