import type { Finding, ImportedInteraction, SourceRef } from '../importer.ts';
import { accountOf } from './accounts.ts';
import type { ConversationEvent } from './conversation.ts';
import { type Fields, idIn, listIn, textIn } from './fields.ts';
import { type Moment, readMoment } from './moments.ts';
import { plainText } from './post-text.ts';
import { type Reading, rawOf, skipped } from './reading.ts';
import type { Talk } from './talk.ts';

interface Message {
  readonly key: string;
  readonly sender: string;
  readonly moment: Moment;
  readonly text: string | null;
  readonly detail: string | null;
}

/** Returns the fate of a `messageCreate`: from its sender to the owner, or from the owner to everyone else. */
export function messageFinding(reading: Reading, talk: Talk, { fields, at, text }: ConversationEvent): Finding {
  const id = idIn(fields, 'id');
  const sender = idIn(fields, 'senderId');
  if (id === null || sender === null) return skipped(at, 'unreadable-row', text);
  const moment = readMoment(textIn(fields, 'createdAt'));
  if (!moment) return skipped(at, 'unreadable-date', text);
  const written = textIn(fields, 'text');
  const message: Message = {
    key: `dm:${id}`,
    sender,
    moment,
    text: written === null ? null : plainText(written, listIn(fields, 'urls')),
    detail: Array.isArray(fields['mediaUrls']) && fields['mediaUrls'].length > 0 ? 'with a picture or video' : null,
  };
  return messageRow(reading, talk, message, { at, text }, (talkNow) => reactionsTo(reading, talkNow, fields, message));
}

/** Returns the fate of an encrypted message, of which only its sender, conversation and time are known. */
export function encryptedFinding(reading: Reading, talk: Talk, message: Message, at: SourceRef, text: string): Finding {
  return messageRow(reading, talk, message, { at, text }, () => []);
}

/** Returns the fate of a reaction that stands alone in a private conversation. */
export function reactionFinding(reading: Reading, talk: Talk, { fields, at, text }: ConversationEvent): Finding {
  const interactions = reactionTo(reading, talk, fields, '');
  if (interactions.length === 0) return skipped(at, 'unreadable-row', text);
  return { kind: 'row', at, raw: rawOf(text), sightings: [], interactions, joins: false };
}

function messageRow(
  reading: Reading,
  talk: Talk,
  message: Message,
  { at, text }: { readonly at: SourceRef; readonly text: string },
  reactions: (talk: Talk) => readonly ImportedInteraction[],
): Finding {
  if (reading.seenMessages.has(message.key)) return skipped(at, 'duplicate-row', text);
  reading.seenMessages.add(message.key);
  if (talk.others.length === 0) return skipped(at, talk.isGroup ? 'names-no-one' : 'note-to-self', text);
  const isOut = reading.owner.is({ id: message.sender, handle: null });
  const isBetween = talk.others.length === 1 && (isOut || talk.others[0] === message.sender);
  if (!reading.owner.isKnown || !(talk.isGroup || isBetween)) return skipped(at, 'unidentified-name', text);
  const partners = isOut ? talk.others : [message.sender];
  const interactions = [...partners.flatMap((id) => messageWith(talk, message, id, isOut)), ...reactions(talk)];
  const ids = new Set(interactions.map(({ account }) => account.key.replace('x:id:', '')));
  return {
    kind: 'row',
    at,
    raw: rawOf(text),
    sightings: [...ids].flatMap((id) => reading.sightings.inMessages(id, message.moment.on)),
    interactions,
    joins: false,
  };
}

function messageWith(talk: Talk, message: Message, id: string, isOut: boolean): readonly ImportedInteraction[] {
  const account = accountOf({ id, handle: null });
  if (!account) return [];
  const { moment, text, detail } = message;
  const key = talk.isGroup ? `${message.key}:${account.key}` : message.key;
  const direction = isOut ? 'out' : 'in';
  return [{ account, kind: 'message', direction, ...moment, text, ...placeOf(talk), key, detail }];
}

/** Reactions of others to the owner's words and the owner's to theirs; in a group, nothing between two others. */
function reactionsTo(reading: Reading, talk: Talk, fields: Fields, message: Message): readonly ImportedInteraction[] {
  const isOwn = reading.owner.is({ id: message.sender, handle: null });
  return listIn(fields, 'reactions').flatMap((reaction) => {
    const byOwner = reading.owner.is({ id: idIn(reaction, 'senderId'), handle: null });
    const passes = byOwner ? !isOwn : isOwn || !talk.isGroup;
    const target: Talk = byOwner ? { ...talk, others: [message.sender, ...talk.others] } : talk;
    return passes ? reactionTo(reading, target, reaction, message.key) : [];
  });
}

/** The owner's reaction goes to the first of the others. */
function reactionTo({ owner }: Reading, talk: Talk, fields: Fields, message: string): readonly ImportedInteraction[] {
  const sender = idIn(fields, 'senderId');
  const moment = readMoment(textIn(fields, 'createdAt'));
  const isOut = owner.is({ id: sender, handle: null });
  const account = accountOf({ id: isOut ? (talk.others[0] ?? null) : sender, handle: null });
  if (sender === null || !moment || !account) return [];
  const detail = textIn(fields, 'reactionKey')?.slice(0, 40) ?? null;
  const key = `dmr:${idIn(fields, 'eventId') ?? `${message}:${sender}:${detail}`}`;
  const direction = isOut ? 'out' : 'in';
  return [{ account, kind: 'reaction', direction, ...moment, text: null, ...placeOf(talk), key, detail }];
}

function placeOf(talk: Talk): { readonly thread: string; readonly others: number } {
  return { thread: talk.id, others: Math.max(1, new Set(talk.others).size) };
}
