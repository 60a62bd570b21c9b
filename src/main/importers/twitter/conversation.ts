import { arraySpans } from '../../platform/array-spans.ts';
import type { SourceRef } from '../importer.ts';
import { type Fields, fieldsOf, idIn, listIn } from './fields.ts';
import type { Element } from './reading.ts';

/** One thing that happened in a conversation, such as `messageCreate`, with its own line and text. */
export interface ConversationEvent {
  readonly kind: string;
  readonly fields: Fields;
  readonly at: SourceRef;
  readonly text: string;
}

/** One entry of direct-messages.js; a long conversation has several with the same id. */
export interface Conversation {
  readonly id: string;
  /** The two ids of a private conversation, the numerically smaller first; empty in a group. */
  readonly pair: readonly string[];
  readonly events: readonly ConversationEvent[];
}

const PAIR = /^(\d+)[-:](\d+)$/;
/** `{"dmConversation":{"messages":[{…}]}}`: messages stand three levels deep. */
const MESSAGE_DEPTH = 3;

/** Reads an entry; null when it is no conversation. */
export function readConversation(element: Element, at: SourceRef): Conversation | null {
  const fields = fieldsOf(fieldsOf(element.value)['dmConversation']);
  const id = fields['conversationId'];
  if (typeof id !== 'string' || !Array.isArray(fields['messages'])) return null;
  const messages = listIn(fields, 'messages');
  const spans = arraySpans(element.text, MESSAGE_DEPTH);
  const exact = spans.length === messages.length;
  const events = messages.map((message, index) => {
    const [kind = '', value] = Object.entries(message)[0] ?? [];
    const span = exact ? spans[index] : undefined;
    return {
      kind,
      fields: fieldsOf(value),
      at: { file: at.file, line: at.line + (span?.line ?? 0) },
      text: span ? element.text.slice(span.start, span.end) : '',
    };
  });
  return { id, pair: pairOf(id), events };
}

/** Returns the two ids of a private conversation, from either way of writing it; empty for a group. */
export function pairOf(conversationId: string): readonly string[] {
  return PAIR.exec(conversationId)?.slice(1) ?? [];
}

/** Everyone whom an event shows to take part. */
export function participantsIn({ fields }: ConversationEvent): readonly string[] {
  const one = [idIn(fields, 'senderId'), idIn(fields, 'initiatingUserId')];
  const lists = [fields['participantsSnapshot'], fields['userIds']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return [...one, ...lists.map((id) => idIn({ id }, 'id'))].filter((id) => id !== null);
}
