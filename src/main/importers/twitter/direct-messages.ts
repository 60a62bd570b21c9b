import type { Finding } from '../importer.ts';
import { type ConversationEvent, readConversation } from './conversation.ts';
import { messageFinding, reactionFinding } from './message.ts';
import { type Reading, readFile, skipped } from './reading.ts';
import { type Groups, type Talk, talkOf } from './talk.ts';

const MEMBERSHIP = ['joinConversation', 'participantsJoin', 'participantsLeave', 'conversationNameUpdate'];

/**
 * Reads private and group conversations: direct-messages.js, direct-messages-group.js, their parts, and the one file of
 * 2018. Every event of a conversation has its own fate and line.
 */
export function readDirectMessages(reading: Reading, file: string, groups: Groups): AsyncIterable<Finding> {
  return readFile(reading, file, function* (element, at) {
    const conversation = readConversation(element, at);
    if (!conversation) {
      yield skipped(at, 'unreadable-row', element.text);
      return;
    }
    const talk = talkOf(reading, conversation, groups);
    const count = reading.counts.get(file);
    if (count) count.messages += conversation.events.length;
    for (const event of conversation.events) yield eventFinding(reading, talk, event);
  });
}

function eventFinding(reading: Reading, talk: Talk, event: ConversationEvent): Finding {
  if (event.kind === 'messageCreate') return messageFinding(reading, talk, event);
  if (event.kind === 'reactionCreate' && !talk.isGroup) return reactionFinding(reading, talk, event);
  if (event.kind === 'welcomeMessageCreate') return skipped(event.at, 'business-greeting', event.text);
  const code = MEMBERSHIP.includes(event.kind) ? 'names-no-one' : 'unknown-event';
  return skipped(event.at, code, event.text, event.kind.slice(0, 40));
}
