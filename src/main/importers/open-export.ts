import { AppError } from '../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { SourceId } from '../../shared/model/source.ts';
import type { Archive } from '../platform/archive.ts';
import { openArchive } from '../platform/open-archive.ts';
import { countedArchive } from './counted-archive.ts';
import type { Finding, Importer, Recognition } from './importer.ts';
import { importers } from './registry.ts';
import { unrecognised } from './unrecognised.ts';

export interface ExportFile {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly holds: Recognition['files'][number]['holds'];
}

export interface ReadExportOptions {
  readonly signal: AbortSignal;
  /** The day to take as "now" where an export has no date of its own. */
  readonly today: CalendarDate;
  /** How many bytes of a file are done, up to its size. */
  readonly onBytes: (path: string, done: number) => void;
}

/** An archive whose source is known. Close it when done. */
export interface OpenExport {
  readonly name: string;
  readonly source: SourceId;
  /** The files that will be read. */
  readonly files: readonly ExportFile[];
  /**
   * Streams what the export says. Throws import-cancelled once the signal says so, and archive-no-people when no file
   * has a single row about anyone.
   */
  read(options: ReadExportOptions): AsyncIterable<Finding>;
  close(): Promise<void>;
}

async function recognise(archive: Archive): Promise<{ importer: Importer; recognition: Recognition }> {
  for (const importer of importers) {
    const recognition = await importer.recognise(archive);
    if (recognition) return { importer, recognition };
  }
  throw await unrecognised(archive);
}

/** Opens what the user gave and finds out whose export it is, by content. Throws AppError (`archive-…`). */
export async function openExport(path: string): Promise<OpenExport> {
  const archive = await openArchive(path);
  try {
    const { importer, recognition } = await recognise(archive);
    const sizes = new Map(archive.entries.map((entry) => [entry.path, entry.size]));
    const files = recognition.files.map((file) => ({
      ...file,
      size: sizes.get(file.path) ?? 0,
      passes: file.passes ?? 1,
    }));
    return {
      name: archive.name,
      source: importer.source,
      files: files.map(({ path: file, size, holds }) => ({ path: file, size, holds })),
      read: ({ signal, today, onBytes }) => {
        const counted = countedArchive(archive, files, signal, onBytes);
        return watched(importer.read(counted, recognition, { signal, today }), signal, recognition);
      },
      close: () => archive.close(),
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function* watched(
  findings: AsyncIterable<Finding>,
  signal: AbortSignal,
  recognition: Recognition,
): AsyncGenerator<Finding> {
  let hasRow = false;
  for await (const finding of findings) {
    if (signal.aborted) throw new AppError('import-cancelled', {});
    // rows about the owner alone are no network
    hasRow ||= finding.kind === 'row' || (finding.kind === 'skipped' && finding.code !== 'own-account');
    yield finding;
  }
  if (!hasRow) throw new AppError('archive-no-people', { files: recognition.files.map(({ path }) => path) });
}
