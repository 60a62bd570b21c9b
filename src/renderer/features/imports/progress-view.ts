import type { ImportProgress } from '../../../shared/model/import.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { figure, sizeWords } from '../../lib/figures.ts';
import { fileWords } from './file-words.ts';

/** A running import as its screen shows it. */
export interface ProgressView {
  readonly title: string;
  /** Whole percent of the bytes read; null when there is nothing to measure. */
  readonly percent: number | null;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly ProgressRow[];
}

export interface ProgressRow {
  readonly file: string;
  readonly label: string;
  readonly state: 'waiting' | 'reading' | 'done';
  readonly figure: string;
}

const SOURCE_NAMES: Readonly<Record<SourceId, string>> = { linkedin: 'LinkedIn', x: 'X', manual: '' };

/** Words for one step of a running import; without a step, what is known before the first one. */
export function progressView(progress: ImportProgress | null, source: SourceId | null): ProgressView {
  if (progress === null) {
    return { title: 'Opening the archive', percent: null, left: '', right: '', rows: [] };
  }
  const percent = progress.total > 0 ? Math.min(Math.floor((progress.done / progress.total) * 100), 100) : null;
  return {
    title: title(progress, source),
    percent,
    left: fileProgress(progress),
    right: progress.total > 0 ? `${sizeWords(progress.done)} of ${sizeWords(progress.total)}` : '',
    rows: progress.files.map(({ file, rows, state }) => ({
      file,
      label: fileWords(file).label,
      state,
      figure: state === 'waiting' ? '' : figure(rows),
    })),
  };
}

/** What to announce between two steps: a file that is done, else a quarter that is passed; null for neither. */
export function milestone(before: ImportProgress | null, now: ImportProgress): string | null {
  const finished = now.files.find(
    ({ file, state }) => state === 'done' && before?.files.find((one) => one.file === file)?.state !== 'done',
  );
  if (finished) return `${fileWords(finished.file).label}: ${figure(finished.rows)} rows read`;
  const quarter = quarterOf(now);
  return quarter > quarterOf(before) ? `${quarter * 25} per cent read` : null;
}

function quarterOf(progress: ImportProgress | null): number {
  if (progress === null || progress.total <= 0) return 0;
  return Math.floor((Math.min(progress.done / progress.total, 1) * 100) / 25);
}

function title(progress: ImportProgress, source: SourceId | null): string {
  if (progress.stage === 'comparing') return 'Comparing with your notebook';
  if (progress.stage === 'saving') return 'Writing it into your notebook';
  if (progress.file === null) return 'Opening the archive';
  const name = source === null ? '' : SOURCE_NAMES[source];
  return ['Reading your', name, reading(progress.file)].filter(Boolean).join(' ');
}

function fileProgress(progress: ImportProgress): string {
  if (progress.file === null || progress.stage !== 'reading') return '';
  const { one, many } = fileWords(progress.file);
  return `${figure(progress.rows)} ${progress.rows === 1 ? one : many}`;
}

function reading(file: string): string {
  const { many } = fileWords(file);
  return many === 'rows' ? 'archive' : many.replace(/ you follow$/, '');
}
