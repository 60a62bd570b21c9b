import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { InteractionKind } from '../../../shared/model/interaction.ts';

/** One interaction, reduced to what ranking and reasons need. */
export interface FactEvent {
  readonly day: number;
  readonly direction: 'in' | 'out' | 'both';
  readonly kind: InteractionKind;
  /** Other participants; the event counts 1/others. */
  readonly others: number;
  /** Whether it carries text, such as the note of an invitation. */
  readonly words: boolean;
}

/** Everything a nudge may rest on, about one person. Days are days since 1970. */
export interface PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly named: boolean;
  readonly circle: CircleId | null;
  readonly rhythmDays: number | null;
  readonly company: string | null;
  readonly connectedDay: number | null;
  readonly followsYou: boolean;
  readonly youFollow: boolean;
  readonly blocked: boolean;
  readonly muted: boolean;
  readonly archived: boolean;
  readonly leaveAlone: boolean;
  /** Oldest first; what has no time of day stands after what has one. */
  readonly events: readonly FactEvent[];
  /** Others in the network with the same company. */
  readonly sharedCompany: number;
  /** The text and day of the last direct exchange, when there is one. */
  readonly lastText: { readonly day: number; readonly direction: 'in' | 'out' | 'both'; readonly text: string } | null;
  readonly history: NudgeHistory;
}

/** What the user did with earlier nudges about this person. */
export interface NudgeHistory {
  /** Days on which the person was in a hand. */
  readonly shownDays: readonly number[];
  /** Days on which the user acted on a nudge about the person. */
  readonly actedDays: readonly number[];
  /** The day the last snooze ends or ended; Infinity while it waits for an import. */
  readonly snoozedUntilDay: number | null;
  /** Infinity for never again. */
  readonly dismissedUntilDay: number | null;
}

/** What the ranking knows about the user. */
export interface OwnerContext {
  readonly today: CalendarDate;
  readonly ownerCompanies: readonly string[];
}
