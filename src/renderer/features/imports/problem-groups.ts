import type { ImportFileReport, ImportProblem, ProblemCode } from '../../../shared/model/import.ts';

/** A row set aside, with the file it is in. */
export interface ProblemRow extends ImportProblem {
  readonly file: string;
}

/** All rows set aside for one reason. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly rows: readonly ProblemRow[];
}

/** Reasons that lie in how a source writes its exports: nothing is broken and nothing is lost. */
const BY_DESIGN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
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
]);

/** True for rows that Kith could not read, false for rows that hold nothing to keep. */
export function isUnreadable(code: ProblemCode): boolean {
  return !BY_DESIGN.has(code);
}

/** Groups problems by reason: what could not be read first, then the most frequent. */
export function problemGroups(files: readonly Pick<ImportFileReport, 'file' | 'problems'>[]): readonly ProblemGroup[] {
  const groups = new Map<ProblemCode, ProblemRow[]>();
  for (const { file, problems } of files) {
    for (const problem of problems) {
      const rows = groups.get(problem.code) ?? [];
      rows.push({ ...problem, file });
      groups.set(problem.code, rows);
    }
  }
  return [...groups]
    .map(([code, rows]) => ({ code, rows }))
    .sort(
      (a, b) =>
        Number(isUnreadable(b.code)) - Number(isUnreadable(a.code)) ||
        b.rows.length - a.rows.length ||
        (a.code < b.code ? -1 : 1),
    );
}
