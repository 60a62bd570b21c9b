import type { imports } from '../../shared/contract/imports.ts';
import type { FeatureHandlers } from './handler.ts';
import { importReport, importSummaries } from './imports/read-report.ts';
import { undoImport } from './imports/undo-import.ts';

/** What the store answers about imports; choosing and reading archives is the main process's part. */
export const importsHandlers: FeatureHandlers<Pick<typeof imports, 'list' | 'report' | 'undo'>> = {
  list: ({ db }) => importSummaries(db),
  report: ({ db }, { id }) => importReport(db, id),
  async undo({ db, clock }, { id }) {
    await undoImport(db, id, clock.now());
    return null;
  },
};
