import type { Finding, SourceRef } from '../importer.ts';
import { pairOf } from './conversation.ts';
import { fieldsOf, idIn, textIn } from './fields.ts';
import { encryptedFinding } from './message.ts';
import { readMoment } from './moments.ts';
import { type Element, type Reading, readFile, skipped } from './reading.ts';
import { type Groups, talkOf } from './talk.ts';

/** Reads message-event.js, the encrypted chat of 2025 and later: who wrote to whom and when, never what. */
export function readEncryptedMessages(reading: Reading, file: string, groups: Groups): AsyncIterable<Finding> {
  return readFile(reading, file, (element, at) => [eventFinding(reading, element, at, groups)]);
}

function eventFinding(reading: Reading, { value, text }: Element, at: SourceRef, groups: Groups): Finding {
  const event = fieldsOf(fieldsOf(value)['messageEvent']);
  const detail = fieldsOf(event['detail']);
  if (detail['messageCreateEvent'] === undefined) {
    return skipped(at, 'unknown-event', text, Object.keys(detail)[0]?.slice(0, 40) ?? null);
  }
  const id = textIn(event, 'messageId', 'sequenceId');
  const sender = idIn(event, 'senderId');
  const conversation = textIn(event, 'conversationId');
  if (id === null || sender === null || conversation === null) return skipped(at, 'unreadable-row', text);
  const moment = readMoment(textIn(event, 'createdAtMsec'));
  if (!moment) return skipped(at, 'unreadable-date', text);
  // the plain messages of the same two people are in conversation A-B
  const pair = pairOf(conversation);
  const thread = pair.length > 0 ? pair.join('-') : conversation;
  const talk = talkOf(reading, { id: thread, pair, events: [] }, groups);
  const others =
    talk.isGroup && !reading.owner.is({ id: sender, handle: null }) ? [sender, ...talk.others] : talk.others;
  const message = { key: `dm:${id}`, sender, moment, text: null, detail: 'encrypted message' };
  return encryptedFinding(reading, { ...talk, others: [...new Set(others)] }, message, at, text);
}
