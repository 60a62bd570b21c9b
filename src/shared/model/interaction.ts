import type { CalendarDate, EpochMs, Precision } from './dates.ts';
import type { AccountId, InteractionId, PersonId } from './ids.ts';
import type { SourceId } from './source.ts';

/** What an archive can tell. */
export const IMPORTED_KINDS = [
  'message',
  'mention',
  'reply',
  'repost',
  'quote',
  'reaction',
  'invitation',
  'endorsement',
  'recommendation',
] as const;
/** What the user can log by hand. */
export const LOGGED_KINDS = ['message', 'call', 'meeting', 'email', 'letter', 'other'] as const;
export const INTERACTION_KINDS = [...new Set([...IMPORTED_KINDS, ...LOGGED_KINDS])] as const;

export type ImportedKind = (typeof IMPORTED_KINDS)[number];
export type LoggedKind = (typeof LOGGED_KINDS)[number];
export type InteractionKind = ImportedKind | LoggedKind;
/** `in`: from them to you. `out`: from you to them. `both`: a call, a meeting. */
export type Direction = 'in' | 'out' | 'both';

/** Something dated that passed between you and a person. */
export interface Interaction {
  readonly id: InteractionId;
  readonly personId: PersonId;
  readonly accountId: AccountId | null;
  readonly source: SourceId;
  readonly kind: InteractionKind;
  readonly direction: Direction;
  readonly on: CalendarDate;
  /** Null when the source gave only a day. */
  readonly at: EpochMs | null;
  readonly precision: Precision;
  readonly text: string | null;
  /** Opaque id of the conversation, null outside one. */
  readonly thread: string | null;
  /** How many others took part besides you; 1 outside groups. A group message counts 1/others. */
  readonly others: number;
  readonly byHand: boolean;
  /** Small facts in words, such as the skills endorsed. */
  readonly detail: string | null;
}

/** Kinds that count as real contact for "last contact"; a connection date never does. */
export const CONTACT_KINDS: readonly InteractionKind[] = [
  'message',
  'mention',
  'reply',
  'quote',
  'call',
  'meeting',
  'email',
  'letter',
  'other',
];
