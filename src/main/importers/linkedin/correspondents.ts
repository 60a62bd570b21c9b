import { findByName } from './by-name.ts';
import type { MessageRow } from './message-row.ts';
import { foldName, nameRef } from './names.ts';
import type { Party } from './people.ts';
import type { ProfileRef } from './profile-key.ts';
import type { Survey } from './survey.ts';

export interface Correspondent {
  readonly ref: ProfileRef;
  readonly name: string;
  readonly isByName: boolean;
}

/** Before July 2023 recipients have no address, but whoever wrote in the same conversation has. */
function inConversation(party: Party, row: MessageRow, isOnly: boolean, { owner, talks }: Survey): Party | null {
  const senders = talks.sendersIn(row.conversation).filter((sender) => !owner.is(sender));
  const [first, ...rest] = senders;
  if (isOnly && first && rest.length === 0) return first;
  const same = senders.filter((sender) => foldName(sender.name) === foldName(party.name));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Whom a name without an address means; never someone made up from a part of a list of names. */
function named(party: Party, row: MessageRow, isOnly: boolean, survey: Survey): Correspondent | null {
  const writer = inConversation(party, row, isOnly, survey);
  if (writer?.ref) return { ref: writer.ref, name: party.name, isByName: false };
  const found = findByName(party, survey.people);
  if (found === null) return null;
  if (found !== 'many' && found.isByName) return { ...found, name: party.name };
  return isOnly ? { ref: nameRef(party.name), name: party.name, isByName: false } : null;
}

function distinct(found: readonly (Correspondent | null)[]): readonly Correspondent[] {
  const byKey = new Map(found.flatMap((one) => (one ? [[one.ref.key, one] as const] : [])));
  return [...byKey.values()];
}

/**
 * With whom the owner exchanged a message: its sender when it came in, its recipients when it went out. Empty when no
 * one can be told.
 */
export function correspondents(row: MessageRow, isOut: boolean, survey: Survey): readonly Correspondent[] {
  if (!isOut) {
    const { ref, name } = row.from;
    if (ref) return [{ ref, name, isByName: false }];
    // since 2021 a sender without an address is LinkedIn itself, an advertiser, or hidden
    return row.hasAddresses ? [] : distinct([named(row.from, row, true, survey)]);
  }
  const others = row.to.filter((party) => !survey.owner.is(party));
  const isOnly = others.length === 1 && row.hidden === 0;
  return distinct(
    others.map((party) =>
      party.ref ? { ref: party.ref, name: party.name, isByName: false } : named(party, row, isOnly, survey),
    ),
  );
}
