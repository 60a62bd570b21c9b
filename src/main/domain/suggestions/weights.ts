import { CONTACT_KINDS, type InteractionKind } from '../../../shared/model/interaction.ts';

/**
 * How much of a contact day one event makes. Messages 1, mentions and replies 0.7, endorsements 0.3 and
 * reactions 0.2; the last three are assumptions, for which no public data exists. What passes in person
 * or by telephone counts like a message.
 */
export const KIND_WEIGHT: Readonly<Record<InteractionKind, number>> = {
  message: 1,
  email: 1,
  letter: 1,
  call: 1,
  meeting: 1,
  other: 1,
  mention: 0.7,
  reply: 0.7,
  quote: 0.7,
  endorsement: 0.3,
  recommendation: 0.3,
  invitation: 0.3,
  reaction: 0.2,
  repost: 0.2,
};

/** Words between you two that nobody else saw, or time together. */
export const PRIVATE_KINDS: ReadonlySet<InteractionKind> = new Set([
  'message',
  'email',
  'letter',
  'call',
  'meeting',
  'other',
]);

/** What can be answered in writing. */
export const WRITTEN_KINDS: ReadonlySet<InteractionKind> = new Set(['message', 'email', 'letter']);

/** Words said where others read along. */
export const PUBLIC_KINDS: ReadonlySet<InteractionKind> = new Set(['mention', 'reply', 'quote']);

/** What counts as contact; a sign such as an endorsement does not. */
export const CONTACT: ReadonlySet<InteractionKind> = new Set(CONTACT_KINDS);
