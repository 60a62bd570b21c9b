import { isHiddenName, isSystemName, nameRef } from './names.ts';
import type { Party, People } from './people.ts';
import type { ProfileRef } from './profile-key.ts';

export interface Found {
  readonly ref: ProfileRef;
  /** True when only the name says that it is this connection. */
  readonly isByName: boolean;
}

/**
 * The account of someone of whom a row gives a profile or only a name: the connection of exactly this name when there
 * is one, an account by name when there is none. `many`: several connections have the name, and company does not tell
 * which. Null for no name, hidden members and LinkedIn's own senders.
 */
export function findByName(party: Party, people: People, company = ''): Found | 'many' | null {
  if (party.ref) return { ref: party.ref, isByName: false };
  if (party.name === '' || isHiddenName(party.name) || isSystemName(party.name)) return null;
  const connection = people.connectionNamed(party.name, company);
  if (connection === 'many') return 'many';
  if (connection === 'none') return { ref: nameRef(party.name), isByName: false };
  return { ref: connection, isByName: true };
}
