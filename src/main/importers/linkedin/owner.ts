import type { OwnerFacts } from '../importer.ts';
import { cleanName, foldName } from './names.ts';
import type { Party, People } from './people.ts';
import type { Talks } from './talks.ts';

/** Whose export this is. */
export interface Owner {
  readonly facts: OwnerFacts;
  /** False when neither files nor conversations tell. */
  readonly isKnown: boolean;
  /** By profile where there is one, else by exact name. */
  is(party: Party): boolean;
  hasEmail(address: string): boolean;
}

/** What the files say about the owner; none of them says it outright. */
export class OwnerClues {
  readonly names = new Set<string>();
  readonly emails = new Set<string>();
  readonly keys = new Set<string>();

  /** A name out of Profile.csv, or the sender of a row that calls itself outgoing. */
  addName(name: string): void {
    const clean = cleanName(name);
    if (clean !== '') this.names.add(clean);
  }

  /** The side of an invitation that must be the owner. */
  addParty({ ref, name }: Party): void {
    if (ref) this.keys.add(ref.key);
    this.addName(name);
  }
}

/** Profiles that may be the owner's: two that talk to each other cannot both be, and a connection never is. */
function ownKeys(clues: OwnerClues, people: People, talks: Talks): ReadonlySet<string> {
  const named = [...clues.names].flatMap((name) => [...people.keysNamed(name)]);
  const possible = [...clues.keys, ...named.filter((key) => !clues.keys.has(key) && !people.isConnection(key))];
  if (possible.length === 0) return talks.mostPresent();
  const own = new Set<string>();
  for (const key of possible.toSorted((a, b) => talks.presence(b) - talks.presence(a))) {
    if (clues.keys.has(key) || !talks.meets(key, new Set([...own, ...clues.keys]))) own.add(key);
  }
  return own;
}

/** Puts the clues together: Profile.csv's name, then invitations, then who takes part in the most conversations. */
export function findOwner(clues: OwnerClues, people: People, talks: Talks): Owner {
  const keys = ownKeys(clues, people, talks);
  const shown = [...clues.names][0] ?? [...keys].map((key) => people.nameOf(key)).find((name) => name !== null) ?? null;
  const names = new Set([...clues.names, ...(shown === null ? [] : [shown])].map(foldName));
  const emails = new Set([...clues.emails].map((address) => address.toLowerCase()));
  return {
    facts: {
      source: 'linkedin',
      keys: [...keys].map((key) => ({ source: 'linkedin', key })),
      name: shown,
      emails: [...emails],
    },
    isKnown: keys.size > 0 || names.size > 0,
    is: ({ ref, name }) => (ref && keys.size > 0 ? keys.has(ref.key) : names.has(foldName(name))),
    hasEmail: (address) => emails.has(address.toLowerCase()),
  };
}
