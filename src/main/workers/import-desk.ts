import { AppError, isAppError } from '../../shared/errors/app-error.ts';
import type { ImportProgress, ImportReport } from '../../shared/model/import.ts';
import type { SourceId } from '../../shared/model/source.ts';
import type { Finding } from '../importers/importer.ts';
import { openStaging, type Staging } from '../services/imports/staging.ts';
import type { Store } from '../services/store.ts';

interface Archive {
  readonly name: string;
  readonly source: SourceId;
}

const LEAST_MS_BETWEEN = 100;

/** Holds the one archive that is staged between its preview and its commit, and the way to stop either. */
export function importDesk(store: () => Store, tell: (progress: ImportProgress) => void) {
  let staging: Staging | null = null;
  let archive: Archive | null = null;
  let running: AbortController | null = null;

  const drop = () => {
    staging?.close();
    staging = null;
    archive = null;
    return null;
  };
  const progress = (stage: ImportProgress['stage']) => {
    let toldAt = 0;
    return (done: number, total: number) => {
      if (performance.now() - toldAt < LEAST_MS_BETWEEN) return;
      toldAt = performance.now();
      tell({ stage, file: null, rows: done, done, total, files: [] });
    };
  };
  const run = async (work: (signal: AbortSignal) => Promise<ImportReport>): Promise<ImportReport> => {
    if (running) throw new AppError('import-running', {});
    running = new AbortController();
    try {
      return await work(running.signal);
    } finally {
      running = null;
    }
  };

  return {
    open() {
      if (running) throw new AppError('import-running', {});
      drop();
      staging = openStaging();
      return null;
    },
    add(findings: readonly Finding[]) {
      staging?.add(findings);
    },
    preview: (of: Archive) =>
      run(async (signal) => {
        const staged = required(staging);
        archive = of;
        return await store().previewImport(staged, { ...of, signal, onProgress: progress('comparing') });
      }),
    commit: () =>
      run(async (signal) => {
        const options = { ...required(archive), signal, onProgress: progress('saving') };
        try {
          const report = await store().commitImport(required(staging), options);
          drop();
          return report;
        } catch (error) {
          // after a full disk the user may try again
          if (isAppError(error, 'import-cancelled')) drop();
          throw error;
        }
      }),
    /** Stops a running preview or commit, which then throws import-cancelled. */
    cancel() {
      running?.abort();
      return null;
    },
    drop,
  };
}

function required<T>(value: T | null): T {
  if (value === null) throw new AppError('offer-expired', {});
  return value;
}
