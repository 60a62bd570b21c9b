import type { AccountId, ImportId, PersonId } from '../../../shared/model/ids.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import type { WriteDb } from '../../db/handles.ts';
import { countPeopleAfter, lastPerson, peopleBehind } from '../../db/imports/import-figures.ts';
import { finishImport, insertImport, problemsOf } from '../../db/imports/import-records.ts';
import type { Clock } from '../../platform/clock.ts';
import { type RowApplier, rowApplier } from './apply-rows.ts';
import { breathe, chunks } from './breathe.ts';
import { fileReports, totalsOf } from './import-tally.ts';
import { settleAccounts } from './settle-import.ts';
import type { Staging } from './staging.ts';

export interface ImportOptions {
  /** The archive as it was given. */
  readonly name: string;
  readonly source: SourceId;
  readonly signal?: AbortSignal;
  /** Told how many findings are applied, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

const CHUNK = 500;
const JOBS_NAMED = 50;

/**
 * Applies everything staged to the notebook, inside the caller's transaction, yielding between chunks so that reads
 * on the other connection are answered. Returns the report. Throws import-cancelled when the signal says so.
 */
export async function applyImport(
  db: WriteDb,
  staging: Staging,
  clock: Clock,
  { name, source, signal, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const { sqlite } = db;
  const now = clock.now();
  const last = lastPerson(sqlite);
  const id = insertImport(sqlite, source, name, now);
  const rows = rowApplier(sqlite, id, now);
  let done = 0;
  for (const findings of staging.batches()) {
    for (const finding of findings) rows.apply(finding);
    done += findings.length;
    onProgress?.(done, staging.count);
    await breathe(signal);
  }
  const settling = { now, importId: id, changed: rows.changed, ...(signal ? { signal } : {}) };
  const jobs = await settleAccounts(db, rows.touched, settling);
  return finish(db, rows, { id, name, source, last, jobs });
}

interface Finished {
  readonly id: ImportId;
  readonly name: string;
  readonly source: SourceId;
  readonly last: PersonId;
  readonly jobs: readonly AccountId[];
}

function finish({ sqlite }: WriteDb, rows: RowApplier, { id, name, source, last, jobs }: Finished): ImportReport {
  const problems = problemsOf(sqlite, id);
  const files = fileReports(rows.tally.files(), problems);
  const known = (accounts: Iterable<AccountId>) => {
    const people = new Map<PersonId, { readonly name: string; readonly named: 0 | 1 }>();
    for (const chunk of chunks(accounts, CHUNK)) {
      for (const person of peopleBehind(sqlite, chunk)) people.set(person.id, person);
    }
    return people;
  };
  const movedOn = [...known(jobs).values()].map((person) => person.name).sort();
  const figures = {
    total: totalsOf(files, problems.length),
    newPeople: countPeopleAfter(sqlite, last),
    updatedPeople: [...known(rows.changed).keys()].filter((person) => person <= last).length,
    unnamed: [...known(rows.touched).values()].filter((person) => person.named === 0).length,
    changedJobs: movedOn.slice(0, JOBS_NAMED),
    changedJobCount: movedOn.length,
  };
  const stored = { files: files.map(({ problems: _problems, ...counts }) => counts), ...figures };
  const learned = { owner_name: rows.owner(), exported_on: rows.exportedOn() };
  finishImport(sqlite, id, { ...learned, report_json: JSON.stringify(stored) });
  return { id, source, path: name, owner: learned.owner_name, exportedOn: learned.exported_on, files, ...figures };
}
