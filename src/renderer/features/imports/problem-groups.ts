import type { ImportFileReport, ImportProblem, ProblemCode } from '../../../shared/model/import.ts';
import { isUnreadable } from './problem-titles.ts';

/** A row set aside, with the file it is in. */
export interface ProblemRow extends ImportProblem {
  readonly file: string;
}

/** All rows set aside for one reason. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly rows: readonly ProblemRow[];
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
