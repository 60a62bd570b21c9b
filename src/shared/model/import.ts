import type { CalendarDate, EpochMs } from './dates.ts';
import type { ImportId } from './ids.ts';
import type { SourceId } from './source.ts';

/**
 * Why a row was skipped or is worth a look. Kebab-case nouns of the fact; words are in
 * `shared/lib/problem-copy.ts` so that the window and the command line say the same.
 */
export const PROBLEM_CODES = [
  // rows that are no use, by design of the export
  'no-visible-profile',
  'duplicate-row',
  'own-account',
  'names-no-one',
  'likes-name-no-author',
  'sponsored',
  'system-sender',
  'draft',
  'hidden-member',
  'unidentified-name',
  'note-repeated-as-message',
  'business-greeting',
  'unknown-event',
  'note-to-self',
  'spam-folder',
  'owner-unknown',
  // rows that could not be read
  'unreadable-date',
  'unreadable-row',
  'missing-columns',
  'extra-columns',
  'invalid-encoding',
  'field-too-long',
  'unbalanced-quotes',
  'json-cut-off',
  'json-invalid',
  // whole files
  'empty-file',
  'header-only',
  'no-header',
  'binary-file',
  'spreadsheet-file',
  'count-differs',
  'date-guessed',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface ImportProblem {
  /** 1-based physical line where the row begins; 0 when it concerns the whole file. */
  readonly line: number;
  readonly code: ProblemCode;
  readonly message: string;
  /** The row as written, cut to 500 characters; empty when there is none. */
  readonly raw: string;
}

export interface FateCounts {
  readonly new: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: number;
}

export interface ImportFileReport extends FateCounts {
  readonly file: string;
  readonly problems: readonly ImportProblem[];
}

export interface ImportTotals extends FateCounts {
  readonly problems: number;
}

/** What one run over one export did, or would do (`id` is null in a dry run). */
export interface ImportReport {
  readonly id: ImportId | null;
  readonly source: SourceId;
  /** The name of the archive as given. */
  readonly path: string;
  readonly owner: string | null;
  /** The day on which the export was made, when it says so. */
  readonly exportedOn: CalendarDate | null;
  readonly files: readonly ImportFileReport[];
  readonly total: ImportTotals;
  readonly newPeople: number;
  readonly updatedPeople: number;
  /** Accounts whose name no archive holds. */
  readonly unnamed: number;
  /** Names of people whose company or position changed, at most 50. */
  readonly changedJobs: readonly string[];
  readonly changedJobCount: number;
}

export interface ImportSummary {
  readonly id: ImportId;
  readonly source: SourceId;
  readonly path: string;
  readonly finishedAt: EpochMs;
  readonly exportedOn: CalendarDate | null;
  readonly total: ImportTotals;
  readonly undone: boolean;
}

/** One step of a running import, at most ten a second. */
export interface ImportProgress {
  readonly stage: 'reading' | 'comparing' | 'saving';
  readonly file: string | null;
  /** Rows read in this file so far. */
  readonly rows: number;
  /** Bytes read and to read over the whole archive's wanted files. */
  readonly done: number;
  readonly total: number;
  readonly files: readonly {
    readonly file: string;
    readonly rows: number;
    readonly state: 'waiting' | 'reading' | 'done';
  }[];
}
