import { problemMessage } from '../../../shared/lib/problem-copy.ts';
import type {
  FateCounts,
  ImportFileReport,
  ImportProblem,
  ImportTotals,
  ProblemCode,
} from '../../../shared/model/import.ts';

export type RowFate = keyof FateCounts;

/** What became of the rows of one file. */
export interface FileCounts extends FateCounts {
  readonly file: string;
}

/** Counts of every file of one import, in the order in which the files were met. */
export function importTally() {
  const files = new Map<string, Record<RowFate, number>>();
  const countsOf = (file: string): Record<RowFate, number> => {
    const known = files.get(file) ?? { new: 0, updated: 0, same: 0, skipped: 0 };
    files.set(file, known);
    return known;
  };
  return {
    /** Names a file even when none of its rows come. */
    open: (file: string) => void countsOf(file),
    count(file: string, fate: RowFate) {
      countsOf(file)[fate] += 1;
    },
    files: (): FileCounts[] => [...files].map(([file, counts]) => ({ file, ...counts })),
  };
}

/** A problem as it is stored. */
export interface StoredProblem {
  readonly file: string;
  readonly line: number;
  readonly code: ProblemCode;
  readonly detail: string | null;
  readonly raw: string;
}

/** Puts the problems of each file beside its counts, worded. */
export function fileReports(files: readonly FileCounts[], problems: readonly StoredProblem[]): ImportFileReport[] {
  const byFile = new Map<string, ImportProblem[]>(files.map(({ file }) => [file, []]));
  for (const { file, line, code, detail, raw } of problems) {
    const list = byFile.get(file) ?? [];
    byFile.set(file, list);
    list.push({ line, code, message: problemMessage(code, detail), raw });
  }
  const counts = new Map(files.map((counted) => [counted.file, counted]));
  return [...byFile].map(([file, list]) => ({
    ...(counts.get(file) ?? { file, new: 0, updated: 0, same: 0, skipped: 0 }),
    problems: list,
  }));
}

/** Sums the counts of all files. */
export function totalsOf(files: readonly FateCounts[], problems: number): ImportTotals {
  const sum = (fate: RowFate) => files.reduce((total, counts) => total + counts[fate], 0);
  return { new: sum('new'), updated: sum('updated'), same: sum('same'), skipped: sum('skipped'), problems };
}
