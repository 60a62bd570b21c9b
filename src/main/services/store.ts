import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackupFile } from '../../shared/contract/app.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { APP_VERSION } from '../../shared/lib/app-version.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import { type OpenDatabase, openDatabase } from '../db/connection.ts';
import type { ReadDb } from '../db/handles.ts';
import { ownerName, profileUrl } from '../db/queries/about.ts';
import { versionsOf } from '../db/queries/examination.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { backUpInto, backUpTo, isBackupDue, listBackups } from './backup/backup.ts';
import { checkBackup, swapIn } from './backup/restore.ts';
import { type CallResult, callStore } from './call-store.ts';
import { type Examination, runDoctor } from './doctor/run-doctor.ts';
import { handlers } from './handlers.ts';
import { applyImport, type ImportOptions } from './imports/apply-import.ts';
import type { Staging } from './imports/staging.ts';
import { createMutex } from './mutex.ts';
import { inTransaction } from './transaction.ts';

export interface StoreOptions {
  readonly file: string;
  /** Where backups go; by default a folder beside the notebook. When given, one is made at the start of a day on which there is something new. */
  readonly backups?: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** One open notebook: everything the store thread and the command line can ask of it. */
export interface Store {
  /** For reading beyond the contract. */
  readonly read: ReadDb;
  call(method: string, input: unknown): Promise<CallResult>;
  /** What committing would do: the same work, rolled back. */
  previewImport(staging: Staging, options: ImportOptions): Promise<ImportReport>;
  commitImport(staging: Staging, options: ImportOptions): Promise<ImportReport>;
  profileUrl(account: number): string | null;
  about(): { ownerName: string | null; sqlite: string };
  listBackups(): readonly BackupFile[];
  backUp(): BackupFile;
  backUpTo(path: string): BackupFile;
  /** Puts a backup in the notebook's place; returns the copy that was made of the present one. */
  restoreFrom(path: string): Promise<BackupFile>;
  doctor(): Examination;
  close(): Promise<void>;
}

const SLOW_MS = 40;

/** Opens a notebook. Throws what openDatabase throws. */
export async function createStore({ file, backups, clock, logger }: StoreOptions): Promise<Store> {
  const folder = backups ?? `${file}-backups`;
  const isOld = existsSync(file);
  let db = openDatabase(file);
  const alone = createMutex();
  const tools = { db: () => db, clock, handlers, alone };
  if (isOld && backups !== undefined) backUpOnceADay(db, folder, clock);

  const timed = async <T>(method: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const ms = Math.round(performance.now() - start);
      if (ms > SLOW_MS) logger.log('info', 'slow-call', { method, ms });
    }
  };
  const runImport = (end: 'COMMIT' | 'ROLLBACK', staging: Staging, options: ImportOptions) =>
    alone(() => inTransaction(db.write, () => applyImport(db.write, staging, clock, options), end));

  return {
    get read() {
      return db.read;
    },
    call: (method, input) => timed(method, () => callStore(tools, method, input)),
    previewImport: async (staging, options) => ({ ...(await runImport('ROLLBACK', staging, options)), id: null }),
    commitImport: (staging, options) => runImport('COMMIT', staging, options),
    profileUrl: (account) => profileUrl(db.read, account),
    about: () => ({ ownerName: ownerName(db.read), sqlite: versionsOf(db.read).sqlite }),
    listBackups: () => listBackups(folder),
    backUp: () => backUpInto(db.read, folder, clock.now()),
    backUpTo(path) {
      if (resolve(path) === resolve(file)) {
        throw new AppError('usage', {
          message: 'That file is the notebook itself. Choose another one for the backup.',
        });
      }
      return backUpTo(db.read, path);
    },
    restoreFrom: (path) =>
      alone(async () => {
        checkBackup(path);
        const former = backUpInto(db.read, folder, clock.now());
        db.close();
        try {
          swapIn(path, file);
        } finally {
          db = openDatabase(file);
        }
        return former;
      }),
    doctor: () => runDoctor(db.read, APP_VERSION),
    close: () => alone(async () => db.close()),
  };
}

function backUpOnceADay(db: OpenDatabase, folder: string, clock: Clock): void {
  const startOfToday = new Date(`${clock.today()}T00:00:00`).getTime();
  const isEmpty = db.read.sqlite.prepare('SELECT 1 FROM person LIMIT 1').get() === undefined;
  if (!isEmpty && isBackupDue(db.file, folder, startOfToday)) backUpInto(db.read, folder, clock.now());
}
