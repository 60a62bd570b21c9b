import type { Database } from 'better-sqlite3';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { ImportId } from '../../../shared/model/ids.ts';
import type { ProblemCode } from '../../../shared/model/import.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { statement } from '../statement-cache.ts';

/** As much of a row as is kept with its problem. */
const RAW_LIMIT = 500;

export interface ImportRecord {
  readonly id: ImportId;
  readonly source: SourceId;
  readonly path: string;
  readonly owner_name: string | null;
  readonly exported_on: CalendarDate | null;
  readonly finished_at: EpochMs;
  readonly undone_at: EpochMs | null;
  readonly report_json: string;
}
export interface ProblemRow {
  readonly file: string;
  readonly line: number;
  readonly code: ProblemCode;
  readonly detail: string | null;
  readonly raw: string;
}

/** Records a new import and returns its id. */
export function insertImport(sqlite: Database, source: SourceId, path: string, now: EpochMs): ImportId {
  const sql = `INSERT INTO import (source, path, finished_at, report_json) VALUES (?, ?, ?, '{}')`;
  return Number(statement(sqlite, sql).run(source, path, now).lastInsertRowid) as ImportId;
}

/** Completes the record of an import with what was learned while it ran. */
export function finishImport(
  sqlite: Database,
  id: ImportId,
  learned: Pick<ImportRecord, 'owner_name' | 'exported_on' | 'report_json'>,
): void {
  statement(sqlite, 'UPDATE import SET owner_name = ?, exported_on = ?, report_json = ? WHERE id = ?').run(
    learned.owner_name,
    learned.exported_on,
    learned.report_json,
    id,
  );
}

/** Returns a function that keeps the problems of one import, in order. */
export function problemWriter(sqlite: Database, importId: ImportId) {
  const insert = statement<unknown[], never>(
    sqlite,
    'INSERT INTO import_problem (import_id, seq, file, line, code, detail, raw) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  let seq = 0;
  return ({ file, line, code, detail, raw }: ProblemRow) => {
    seq += 1;
    insert.run(importId, seq, file, line, code, detail, raw.slice(0, RAW_LIMIT));
  };
}

/** The problems of an import, in the order in which they were met. */
export function problemsOf(sqlite: Database, id: ImportId): ProblemRow[] {
  const sql = 'SELECT file, line, code, detail, raw FROM import_problem WHERE import_id = ? ORDER BY seq';
  return statement<[ImportId], ProblemRow>(sqlite, sql).all(id);
}

/** The record of an import, or undefined. */
export function importRecord(sqlite: Database, id: ImportId): ImportRecord | undefined {
  return statement<[ImportId], ImportRecord>(sqlite, 'SELECT * FROM import WHERE id = ?').get(id);
}

/** Every import, newest first, undone ones too. */
export function importRecords(sqlite: Database): ImportRecord[] {
  return statement<[], ImportRecord>(sqlite, 'SELECT * FROM import ORDER BY id DESC').all();
}
