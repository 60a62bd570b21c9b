import type { Database } from 'better-sqlite3';
import type { AccountId, PersonId } from '../../../shared/model/ids.ts';
import { FIRST_ACCOUNT } from '../imports/homes.ts';
import { statement } from '../statement-cache.ts';
import { type Component, componentsOf, keysTowards } from './components.ts';
import { fillFromMembers, takeBackJoinedValues } from './joined-values.ts';
import { becauseOf } from './linking-keys.ts';
import { type Move, movePeople } from './move-people.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { hasUserContent } from './user-content.ts';

interface PersonRow {
  readonly id: PersonId;
  readonly merged_into: PersonId | null;
}

/**
 * Makes one person of everyone whom exact keys make one, and takes apart whom nothing holds together any more,
 * starting from these people. Returns everyone who may look different now; some of them may be gone.
 */
export function settlePeople(sqlite: Database, start: Iterable<PersonId>): PersonId[] {
  const { people, edges, refusals } = neighbourhoodOf(sqlite, start);
  const ghosts = new Set(people.filter((person) => isGhost(sqlite, person)));
  const rows = statement<[string], PersonRow>(
    sqlite,
    'SELECT id, merged_into FROM person WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(people));
  const seenAs = new Map(rows.map(({ id, merged_into }) => [id, merged_into ?? id]));
  const real = edges.filter(({ a, b }) => !ghosts.has(a) && !ghosts.has(b));
  const components = componentsOf([...seenAs.keys()], real, refusals);
  const survivors = new Map(components.map((component) => [component, survivorOf(sqlite, component, seenAs)]));
  const changed = [...survivors].filter(([{ people: members }, survivor]) =>
    members.some((member) => seenAs.get(member) !== survivor),
  );
  const moves: Move[] = changed.flatMap(([{ people: members }, into]) => members.map((person) => ({ person, into })));

  for (const person of new Set([...moves.map((move) => seenAs.get(move.person)), ...moves.map(({ into }) => into)])) {
    if (person !== undefined) takeBackJoinedValues(sqlite, person);
  }
  movePeople(
    sqlite,
    moves.filter(({ person, into }) => seenAs.get(person) !== into),
  );
  const lost = new Set(moves.flatMap((move) => seenAs.get(move.person) ?? []));
  for (const [component, survivor] of survivors) {
    const isTouched = component.people.some((person) => lost.has(seenAs.get(person) ?? person));
    if (isTouched)
      fillFromMembers(
        sqlite,
        survivor,
        component.people.filter((person) => person !== survivor),
      );
    linkAccounts(sqlite, component, survivor);
  }
  for (const person of seenAs.keys()) clearUp(sqlite, person);
  return people.slice();
}

/** Who is seen stays seen; of several, the one the user wrote about, else the oldest. */
function survivorOf(sqlite: Database, { people }: Component, seenAs: ReadonlyMap<PersonId, PersonId>): PersonId {
  const seen = people.filter((person) => seenAs.get(person) === person);
  const candidates = seen.length > 0 ? seen : people;
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  return candidates.find((person) => hasUserContent(sqlite, person)) ?? (Math.min(...candidates) as PersonId);
}

function linkAccounts(sqlite: Database, component: Component, survivor: PersonId): void {
  const keys = keysTowards(survivor, component);
  const update = statement<unknown[], never>(
    sqlite,
    `UPDATE link SET person_id = @survivor, because = @because, shared_key = @key
     WHERE account_id = @account AND state = 'active'
       AND (person_id <> @survivor OR because <> @because OR shared_key IS NOT @key)`,
  );
  const follow = statement<[PersonId, AccountId, PersonId], never>(
    sqlite,
    'UPDATE interaction SET person_id = ? WHERE account_id = ? AND by_hand = 0 AND person_id IS NOT ?',
  );
  const homeAccount = statement<[PersonId], AccountId>(
    sqlite,
    'SELECT id FROM account WHERE home_person_id = ?',
  ).pluck();
  for (const person of component.people) {
    const account = homeAccount.get(person);
    if (account === undefined) continue;
    const key = keys.get(person) ?? null;
    update.run({ account, survivor, key, because: key === null ? FIRST_ACCOUNT : becauseOf(key) });
    follow.run(survivor, account, survivor);
  }
}

/** Somebody with neither an account nor a word of the user's. */
function isGhost(sqlite: Database, person: PersonId): boolean {
  const sql = 'SELECT 1 FROM account WHERE home_person_id = ?';
  return statement<[PersonId], number>(sqlite, sql).get(person) === undefined && !hasUserContent(sqlite, person);
}

/** Forgets ghosts; lends a name to who has no account any more, until their own account is back. */
function clearUp(sqlite: Database, person: PersonId): void {
  if (isGhost(sqlite, person)) {
    statement(sqlite, 'DELETE FROM person WHERE id = ?').run(person);
    return;
  }
  statement(
    sqlite,
    `UPDATE person SET own_name = name, borrowed_name = name
     WHERE id = ? AND own_name IS NULL AND name <> '' AND merged_into IS NULL
       AND NOT EXISTS (SELECT 1 FROM link WHERE person_id = person.id AND state = 'active')`,
  ).run(person);
  statement(
    sqlite,
    `UPDATE person SET own_name = nullif(own_name, borrowed_name), borrowed_name = NULL
     WHERE id = ? AND borrowed_name IS NOT NULL
       AND EXISTS (SELECT 1 FROM account WHERE home_person_id = person.id)`,
  ).run(person);
}
