import type { CalendarDate, EpochMs, Precision } from '../../shared/model/dates.ts';
import type { ProblemCode } from '../../shared/model/import.ts';
import type { Direction, ImportedKind } from '../../shared/model/interaction.ts';
import type { AccountKey, SourceId } from '../../shared/model/source.ts';
import type { Archive } from '../platform/archive.ts';

/** Where in an export something was read. `line` is 1-based and physical; 0 for the whole file. */
export interface SourceRef {
  readonly file: string;
  readonly line: number;
}

/** What a row says about an account. An absent field says nothing; null says "empty there". */
export interface AccountFacts {
  readonly name?: string;
  readonly handle?: string;
  readonly url?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly company?: string | null;
  readonly position?: string | null;
  readonly headline?: string | null;
  readonly connectedOn?: CalendarDate;
  readonly followsYou?: boolean;
  readonly youFollow?: boolean;
  readonly blocked?: boolean;
  readonly muted?: boolean;
}

/** The lists an account can be sighted in. Facts of different lists never replace each other's. */
export type ListName =
  | 'connections'
  | 'contacts'
  | 'messages'
  | 'invitations'
  | 'endorsements'
  | 'recommendations'
  | 'follower'
  | 'following'
  | 'block'
  | 'mute'
  | 'posts'
  | 'direct-messages';

/** What one row of an export says about one account: normalised, immutable, kept with its raw row. */
export interface Sighting {
  readonly account: AccountKey;
  readonly list: ListName;
  /** The day for which the facts hold: the export's own day, or the day of the post that names the account. */
  readonly seenOn: CalendarDate | null;
  readonly facts: AccountFacts;
  /** Other exact keys of the same account, such as `x:handle:mira` or `email:a@example.com`. */
  readonly alsoKeys: readonly string[];
}

/** Something dated that an export says passed between the owner and one account. */
export interface ImportedInteraction {
  readonly account: AccountKey;
  readonly kind: ImportedKind;
  readonly direction: Direction;
  readonly on: CalendarDate;
  readonly at: EpochMs | null;
  readonly precision: Precision;
  readonly text: string | null;
  readonly thread: string | null;
  /** Other participants besides the owner; 1 outside groups. */
  readonly others: number;
  /** Unique within the source and the same in every export of the same event (never from raw bytes that vary by year). */
  readonly key: string;
  readonly detail: string | null;
}

/** Who the export belongs to. */
export interface OwnerFacts {
  readonly source: SourceId;
  readonly keys: readonly AccountKey[];
  readonly name: string | null;
  readonly emails: readonly string[];
}

/**
 * What an importer reads, in the order in which it reads it. Every row of every wanted file gives exactly
 * one `row` or `skipped`, so that every row has a fate.
 */
export type Finding =
  | { readonly kind: 'owner'; readonly owner: OwnerFacts }
  | { readonly kind: 'snapshot'; readonly on: CalendarDate | null }
  | { readonly kind: 'file'; readonly file: string }
  | {
      readonly kind: 'row';
      readonly at: SourceRef;
      readonly raw: string;
      readonly sightings: readonly Sighting[];
      readonly interactions: readonly ImportedInteraction[];
      /** True when this row adds to an interaction that an earlier row of this export already gave. */
      readonly joins: boolean;
    }
  | {
      readonly kind: 'skipped';
      readonly at: SourceRef;
      readonly code: ProblemCode;
      readonly detail: string | null;
      readonly raw: string;
    }
  /** Worth telling, but no row's fate: a manifest count that differs, a guessed date. */
  | {
      readonly kind: 'problem';
      readonly at: SourceRef;
      readonly code: ProblemCode;
      readonly detail: string | null;
      readonly raw: string;
    };

/** Which importer reads an archive, and which of its files. */
export interface Recognition {
  readonly source: SourceId;
  /** The files that will be read, by path in the archive. */
  readonly files: readonly {
    readonly path: string;
    readonly holds: ListName | 'owner' | 'likes' | 'manifest';
    /** How often the file will be read, for honest progress; once unless said. */
    readonly passes?: number;
  }[];
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** The day to take as "now" where an export has no date of its own. */
  readonly today: CalendarDate;
}

/** One folder per source. Importers never touch the store. */
export interface Importer {
  readonly source: SourceId;
  /** Recognises by content (headers, wrappers), never by a file's name alone; null when the archive is not of this source. */
  recognise(archive: Archive): Promise<Recognition | null>;
  /** Streams; never holds a whole file of messages, tweets or media in memory. Throws AppError only when nothing can be read. */
  read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Finding>;
}
