import type { CircleId } from './circle.ts';
import type { CalendarDate, EpochMs } from './dates.ts';
import type { AccountId, ChangeId, ImportId, NoteId, PersonId, ReminderId } from './ids.ts';
import type { SourceId } from './source.ts';

/** What a list row shows. */
export interface PersonSummary {
  readonly id: PersonId;
  readonly name: string;
  /** False for an id without a name in any archive ("X user 123"). */
  readonly named: boolean;
  readonly company: string | null;
  readonly position: string | null;
  readonly circle: CircleId | null;
  readonly sources: readonly SourceId[];
  readonly tags: readonly string[];
  readonly lastContactOn: CalendarDate | null;
  /** Who made the last contact; null without any. */
  readonly lastDirection: 'in' | 'out' | 'both' | null;
  /** Direct messages, replies and mentions by year, oldest first; only years with any. */
  readonly thread: readonly YearCount[];
}

export interface YearCount {
  readonly year: number;
  readonly them: number;
  readonly you: number;
}

export interface Account {
  readonly id: AccountId;
  readonly source: SourceId;
  readonly key: string;
  readonly handle: string | null;
  /** Where the account can be seen in a browser, or null. */
  readonly url: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly connectedOn: CalendarDate | null;
  readonly followsYou: boolean;
  readonly youFollow: boolean;
  readonly blocked: boolean;
  readonly muted: boolean;
  /** Why this account belongs to this person, in words ("same e-mail address"). */
  readonly because: string;
}

/** One row of an export about an account, as it was written there. */
export interface SightingView {
  readonly importId: ImportId;
  readonly source: SourceId;
  readonly file: string;
  readonly line: number;
  readonly seenOn: CalendarDate | null;
  readonly raw: string;
}

export interface Person extends PersonSummary {
  readonly accounts: readonly Account[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly archived: boolean;
  readonly leaveAlone: boolean;
  /** Days between contacts the user wants; null without a rhythm. */
  readonly rhythmDays: number | null;
  /** Median days between contact days so far; null with fewer than three contact days. */
  readonly usualGapDays: number | null;
  readonly connectedOn: CalendarDate | null;
  readonly firstContactOn: CalendarDate | null;
  readonly messageCount: number;
  readonly noteCount: number;
  readonly reminders: readonly Reminder[];
  /** Others who share the company, not counting this person. */
  readonly colleagues: number;
}

export interface Note {
  readonly id: NoteId;
  readonly personId: PersonId;
  /** Markdown. */
  readonly body: string;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  readonly versions: number;
}

export interface NoteVersion {
  readonly body: string;
  readonly savedAt: EpochMs;
}

export interface Reminder {
  readonly id: ReminderId;
  readonly personId: PersonId;
  readonly text: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** One undoable act of the user, newest last. */
export interface Change {
  readonly id: ChangeId;
  readonly label: string;
  readonly at: EpochMs;
  readonly undone: boolean;
}
