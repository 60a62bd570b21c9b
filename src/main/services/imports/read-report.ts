import { AppError } from '../../../shared/errors/app-error.ts';
import type { ImportId } from '../../../shared/model/ids.ts';
import type { ImportReport, ImportSummary } from '../../../shared/model/import.ts';
import type { ReadDb } from '../../db/handles.ts';
import { type ImportRecord, importRecord, importRecords, problemsOf } from '../../db/imports/import-records.ts';
import { type FileCounts, fileReports } from './import-tally.ts';

type Figures = Pick<
  ImportReport,
  'total' | 'newPeople' | 'updatedPeople' | 'unnamed' | 'changedJobs' | 'changedJobCount'
>;
type Stored = Figures & { readonly files: readonly FileCounts[] };

/** Returns the report of an import as it was when it finished. Throws import-not-found. */
export function importReport({ sqlite }: ReadDb, id: ImportId): ImportReport {
  const record = importRecord(sqlite, id);
  if (!record) throw new AppError('import-not-found', { id });
  const { files, ...figures } = storedReport(record);
  return {
    id,
    source: record.source,
    path: record.path,
    owner: record.owner_name,
    exportedOn: record.exported_on,
    files: fileReports(files, problemsOf(sqlite, id)),
    ...figures,
  };
}

/** Returns every import, newest first. */
export function importSummaries({ sqlite }: ReadDb): ImportSummary[] {
  return importRecords(sqlite).map((record) => ({
    id: record.id,
    source: record.source,
    path: record.path,
    finishedAt: record.finished_at,
    exportedOn: record.exported_on,
    total: storedReport(record).total,
    undone: record.undone_at !== null,
  }));
}

/** Written by applyImport in the same form. */
function storedReport(record: ImportRecord): Stored {
  return JSON.parse(record.report_json) as Stored;
}
