import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { AccountFacts, ListName, Sighting } from '../importer.ts';
import { accountOf, handleKey, type Named, profileUrl } from './accounts.ts';

/**
 * Makes sightings, leaving out those that an earlier row of the same archive already made: thousands of posts name the
 * same account in the same way, and only the newest day on which they do matters.
 */
export class Sightings {
  private readonly made = new Map<string, { facts: string; on: CalendarDate }>();

  /** Returns what a post of that day says about the account: its handle and name, of which the newest hold. */
  inPost(named: Named, on: CalendarDate): readonly Sighting[] {
    return this.newest(named, 'posts', on, {
      ...(named.name === null ? {} : { name: named.name }),
      ...(named.handle === null ? {} : { handle: named.handle }),
      url: profileUrl(named),
    });
  }

  /** Returns the sighting of someone who takes part in a conversation, known by id alone. */
  inMessages(id: string, on: CalendarDate): readonly Sighting[] {
    const named = { id, handle: null, name: null };
    if (this.made.has(`direct-messages ${id}`)) return [];
    this.made.set(`direct-messages ${id}`, { facts: '', on });
    return sighting(named, 'direct-messages', on, { url: profileUrl(named) });
  }

  private newest(named: Named, list: ListName, on: CalendarDate, facts: AccountFacts): readonly Sighting[] {
    const key = accountOf(named)?.key ?? '';
    const before = this.made.get(key);
    const text = JSON.stringify(facts);
    if (before && before.facts === text && before.on >= on) return [];
    this.made.set(key, { facts: text, on: before && before.on > on ? before.on : on });
    return sighting(named, list, on, facts);
  }
}

/** Returns the sighting of an account in a list, with its handle as another exact key of an account known by id. */
export function sighting(
  named: Named,
  list: ListName,
  seenOn: CalendarDate | null,
  facts: AccountFacts,
): readonly Sighting[] {
  const account = accountOf(named);
  if (!account) return [];
  const alsoKeys = named.id !== null && named.handle !== null ? [handleKey(named.handle)] : [];
  return [{ account, list, seenOn, facts, alsoKeys }];
}
