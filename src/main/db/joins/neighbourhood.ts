import type { Database } from 'better-sqlite3';
import { foldText } from '../../../shared/lib/fold-text.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { AccountId, PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';
import type { Edge, Refusal } from './components.ts';
import { type Holder, isLinkingKey, pairsOf } from './linking-keys.ts';

/** Everyone who might be one person with the people asked about, and what speaks for and against it. */
export interface Neighbourhood {
  readonly people: readonly PersonId[];
  readonly edges: readonly Edge[];
  readonly refusals: readonly Refusal[];
}

interface HolderRow {
  readonly person: PersonId;
  readonly accountKey: string;
  readonly name: string | null;
}

/** More holders than ever count are not read. */
const READ_HOLDERS = 20;
/** People stand for their home account's keys, or for those kept when an undone import took that account. */
const KEYS = `
  SELECT k.key FROM account a JOIN account_key k ON k.account_id = a.id
    WHERE a.home_person_id = @person AND a.is_owner = 0
  UNION SELECT key FROM kept_key WHERE person_id = @person`;
const HOLDERS = `
  SELECT a.home_person_id AS person, a.key AS accountKey, a.name
    FROM account_key k JOIN account a ON a.id = k.account_id
    WHERE k.key = @key AND a.home_person_id IS NOT NULL AND a.is_owner = 0
  UNION
  SELECT k.person_id, own.key, p.name
    FROM kept_key k JOIN person p ON p.id = k.person_id JOIN kept_key own ON own.person_id = k.person_id AND own.own = 1
    WHERE k.key = @key
  ORDER BY 2 LIMIT ${READ_HOLDERS}`;
const GROUP = `
  SELECT id FROM person WHERE merged_into = @person
  UNION SELECT merged_into FROM person WHERE id = @person AND merged_into IS NOT NULL`;

/** Walks from these people along joins and shared keys until there is nothing new. */
export function neighbourhoodOf(sqlite: Database, start: Iterable<PersonId>): Neighbourhood {
  const people = new Set(start);
  const holdersOf = new Map<string, readonly Holder[]>();
  for (const person of people) {
    for (const other of statement<[{ person: PersonId }], PersonId>(sqlite, GROUP).pluck().all({ person }))
      people.add(other);
    const keys = statement<[{ person: PersonId }], string>(sqlite, KEYS).pluck().all({ person }).filter(isLinkingKey);
    for (const key of keys.filter((candidate) => !holdersOf.has(candidate))) {
      const holders = statement<[{ key: string }], HolderRow>(sqlite, HOLDERS).all({ key }).map(asHolder);
      holdersOf.set(key, holders);
      if (holders.length < READ_HOLDERS) for (const holder of holders) people.add(holder.person);
    }
  }
  const newest = (key: string, ids: readonly Holder[]) => newestHolder(sqlite, key, ids);
  const edges = [...holdersOf].flatMap(([key, holders]) =>
    pairsOf(key, holders, newest).map(([a, b]) => ({ a, b, key })),
  );
  return { people: [...people], edges, refusals: refusalsOf(sqlite, [...people]) };
}

function asHolder({ person, accountKey, name }: HolderRow): Holder {
  return { person, accountKey, name: foldText(name ?? '') };
}

/** Who of several X ids was seen last with a handle; of two on the same day, the first by id. */
function newestHolder(sqlite: Database, key: string, ids: readonly Holder[]): Holder {
  const sql = `
    SELECT max(s.seen_on) FROM sighting s JOIN account a ON a.id = s.account_id
    WHERE a.key = ? AND EXISTS (SELECT 1 FROM json_each(s.keys_json) WHERE value = ?)`;
  const seen = (holder: Holder) =>
    statement<[string, string], CalendarDate | null>(sqlite, sql).pluck().get(holder.accountKey, key) ?? '';
  return ids.reduce((best, holder) => (seen(holder) > seen(best) ? holder : best));
}

/** A cut or refused link keeps the account's own person apart from the person named in it. */
function refusalsOf(sqlite: Database, people: readonly PersonId[]): Refusal[] {
  const sql = `
    SELECT a.home_person_id AS home, l.person_id AS person FROM link l JOIN account a ON a.id = l.account_id
    WHERE l.state <> 'active' AND a.home_person_id IN (SELECT value FROM json_each(?))`;
  return statement<[string], { home: PersonId; person: PersonId; account: AccountId }>(sqlite, sql)
    .all(JSON.stringify(people))
    .filter(({ home, person }) => home !== person)
    .map(({ home, person }) => [home, person]);
}
