import type { ImportProgress } from '../../shared/model/import.ts';
import type { Finding } from '../importers/importer.ts';

const LEAST_MS_BETWEEN = 100;

interface WantedFile {
  readonly path: string;
  readonly size: number;
}

/** Counts rows and bytes while an export is read and tells about it at most ten times a second. */
export function readingProgress(files: readonly WantedFile[], tell: (progress: ImportProgress) => void) {
  const bytes = new Map<string, number>(files.map((file) => [file.path, 0]));
  const rows = new Map<string, number>(files.map((file) => [file.path, 0]));
  const finished = new Set<string>();
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let current: string | null = null;
  let toldAt = 0;

  const state = (path: string) => (path === current ? 'reading' : finished.has(path) ? 'done' : 'waiting');
  const snapshot = (): ImportProgress => ({
    stage: 'reading',
    file: current,
    rows: current === null ? 0 : (rows.get(current) ?? 0),
    done: [...bytes.values()].reduce((sum, value) => sum + value, 0),
    total,
    files: [...rows].map(([file, count]) => ({ file, rows: count, state: state(file) })),
  });
  const maybeTell = () => {
    if (performance.now() - toldAt < LEAST_MS_BETWEEN) return;
    toldAt = performance.now();
    tell(snapshot());
  };
  const enter = (file: string) => {
    if (file === current) return;
    if (current !== null) finished.add(current);
    current = file;
    if (!rows.has(file)) rows.set(file, 0);
  };

  return {
    bytes(path: string, done: number) {
      bytes.set(path, done);
      maybeTell();
    },
    finding(finding: Finding) {
      if (finding.kind === 'file') enter(finding.file);
      if (finding.kind === 'row' || finding.kind === 'skipped') {
        enter(finding.at.file);
        rows.set(finding.at.file, (rows.get(finding.at.file) ?? 0) + 1);
      }
      maybeTell();
    },
    finish() {
      for (const file of rows.keys()) finished.add(file);
      current = null;
      tell(snapshot());
    },
  };
}
