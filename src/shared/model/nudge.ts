import type { CalendarDate } from './dates.ts';
import type { AccountId, PersonId } from './ids.ts';
import type { PersonSummary } from './person.ts';

/** `answer`: they wrote last. `reconnect`: quiet beyond the usual gap. `get-to-know`: near, never talked. `newcomer`: lately connected. */
export const NUDGE_KINDS = ['answer', 'reconnect', 'get-to-know', 'newcomer'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

export type ReasonCode =
  | 'wrote-last'
  | 'usual-gap'
  | 'messages-in-year'
  | 'last-contact'
  | 'never-talked'
  | 'mutual-follow'
  | 'connected-on'
  | 'shared-company'
  | 'public-replies'
  | 'mentioned-you'
  | 'endorsed-you'
  | 'recommended-you'
  | 'invitation-note'
  | 'little-history'
  | 'rhythm';

/** Points at the rows behind a fact: opens the timeline at these interactions, or the sources tab. */
export interface EvidenceLink {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly filter: 'messages' | 'public' | 'all' | 'sources';
}

/** A reason is data; `text` words it in plain English with `[[…]]` around the facts read from the user's files. */
export interface Reason {
  readonly code: ReasonCode;
  readonly text: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly evidence: EvidenceLink;
  /** How much this reason moved the score; signed. */
  readonly points: number;
}

/** A suggestion to reach out to one person. */
export interface Nudge {
  readonly personId: PersonId;
  readonly kind: NudgeKind;
  readonly score: number;
  /** One or two, strongest first. */
  readonly reasons: readonly Reason[];
  /** Next small step in words, with its size in minutes. */
  readonly step: string;
  readonly opener: string;
}

/** A nudge as the Today screen shows it. */
export interface DealtNudge extends Nudge {
  readonly person: PersonSummary;
  readonly lastExchange: {
    readonly on: CalendarDate;
    readonly direction: 'in' | 'out' | 'both';
    readonly text: string;
  } | null;
  readonly note: { readonly on: CalendarDate; readonly body: string } | null;
  readonly profileUrl: string | null;
  /** The account behind `profileUrl`, for `app.openProfile`. */
  readonly profileAccount: AccountId | null;
}

export interface Hand {
  readonly on: CalendarDate;
  readonly nudges: readonly DealtNudge[];
  /** How many were dealt this day before any was acted on; 0 when no one had a reason. */
  readonly dealt: number;
  /** How many people passed each gate, for "How these were chosen". */
  readonly considered: Readonly<Record<NudgeKind, number>>;
}
