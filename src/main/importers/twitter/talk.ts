import type { SourceRef } from '../importer.ts';
import { type Conversation, participantsIn, readConversation } from './conversation.ts';
import { elementsOf, type Reading } from './reading.ts';

/** Group conversation → everyone who takes part, as far as the archive shows it. */
export type Groups = Map<string, Set<string>>;

/** A conversation while one of its entries is read. */
export interface Talk {
  readonly id: string;
  /** Everyone but the owner. */
  readonly others: readonly string[];
  readonly isGroup: boolean;
}

/**
 * Gathers who takes part in each group conversation of a file. Wanted before its messages are read, for a conversation
 * is split over entries and parts, and a message of the owner goes to all of them.
 */
export async function gatherGroups(reading: Reading, file: string, groups: Groups): Promise<void> {
  for await (const found of elementsOf(reading, file)) {
    const at: SourceRef = { file, line: found.line };
    const conversation = found.kind === 'element' ? readConversation(found, at) : null;
    if (!conversation || conversation.pair.length > 0) continue;
    const members = groups.get(conversation.id) ?? new Set();
    groups.set(conversation.id, members);
    for (const event of conversation.events) for (const id of participantsIn(event)) members.add(id);
  }
}

/** Returns who talks in this conversation besides the owner. */
export function talkOf({ owner }: Reading, { id, pair, events }: Conversation, groups: Groups): Talk {
  const isGroup = pair.length === 0;
  const everyone = isGroup ? [...(groups.get(id) ?? []), ...events.flatMap(participantsIn)] : pair;
  const others = [...new Set(everyone)].filter((one) => !owner.is({ id: one, handle: null }));
  return { id, others, isGroup };
}
