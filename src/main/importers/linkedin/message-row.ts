import { type DateOrder, type Moment, readMoment } from './dates.ts';
import type { MESSAGES } from './layouts.ts';
import { cleanName, digest, foldName, isHiddenName } from './names.ts';
import type { Party } from './people.ts';
import { profileRef } from './profile-key.ts';
import { readRecipients } from './recipients.ts';
import type { TableRow } from './table.ts';

export type MessageCells = TableRow<keyof (typeof MESSAGES)['columns']>;

/** One row of messages.csv of any era. */
export interface MessageRow {
  readonly conversation: string;
  readonly from: Party;
  readonly to: readonly Party[];
  /** Participants of whom nothing is known. */
  readonly hidden: number;
  readonly direction: 'in' | 'out' | null;
  readonly moment: Moment | null;
  readonly text: string;
  /** Since 2021 a sender without an address is no person. */
  readonly hasAddresses: boolean;
  readonly isDraft: boolean;
  readonly isSpam: boolean;
  readonly isSponsored: boolean;
}

/** Exports before 2026 lost the line breaks inside messages: for comparing, white space does not count. */
export function textKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function directionOf(written: string): 'in' | 'out' | null {
  const folded = written.toLowerCase();
  if (folded === 'outgoing') return 'out';
  return folded === 'incoming' ? 'in' : null;
}

function isSponsored(title: string, senderUrl: string, text: string): boolean {
  if (title === 'Sponsored Conversation' || text.startsWith('<p class="spinmail-quill-editor')) return true;
  return senderUrl === '' && text.includes('%FIRSTNAME%');
}

/** The eras before 2021 have no id for a conversation: those who take part stand for it. */
function conversationOf(cells: MessageCells, from: Party, to: readonly Party[]): string {
  const id = cells.get('conversation');
  if (id !== '') return id;
  return `names:${digest(...[from, ...to].map(({ name }) => foldName(name)).sort())}`;
}

/** Reads the cells of a message; judges nothing. */
export function readMessageRow(cells: MessageCells, order: DateOrder): MessageRow {
  const senderUrl = cells.get('senderUrl');
  const from = { ref: profileRef(senderUrl), name: cleanName(cells.get('from')) };
  const { parties, hidden } = readRecipients(cells.get('to'), cells.get('recipientUrls'));
  const text = cells.get('content');
  const isYes = (column: 'messageDraft' | 'conversationDraft') => /^(yes|true)$/i.test(cells.get(column));
  return {
    conversation: conversationOf(cells, from, parties),
    from,
    to: parties,
    hidden: hidden + (from.ref === null && isHiddenName(from.name) ? 1 : 0),
    direction: directionOf(cells.get('direction')),
    moment: readMoment(cells.get('date'), order),
    text,
    hasAddresses: cells.has('senderUrl'),
    isDraft: isYes('messageDraft') || isYes('conversationDraft'),
    isSpam: cells.get('folder').toLowerCase() === 'spam',
    isSponsored: isSponsored(cells.get('title'), senderUrl, text),
  };
}
