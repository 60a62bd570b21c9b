import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AppError, isAppError } from '../../shared/errors/app-error.ts';
import { checkNotebook } from '../db/connection.ts';
import { systemClock } from '../platform/clock.ts';
import { replaceDamaged } from '../services/backup/restore.ts';
import type { CommandSetup, CommonOptions } from './command-setup.ts';
import { createOutput, type Output, safeForTerminal } from './output.ts';

/** `kith backup FILE`, `restore FILE` and `doctor`. */
export function addBackupCommands(setup: CommandSetup): void {
  setup
    .command('backup <file>')
    .description('write a whole copy of the notebook to a file')
    .action((file: string, options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const target = resolve(file);
        if (existsSync(target)) expectBackup(target);
        const written = await store.backUpTo(target);
        output.document({ file: written.name, bytes: written.bytes });
        output.line(`Backup saved: ${written.name}`);
      }),
    );
  setup
    .command('restore <file>')
    .description('put a backup in place of the notebook; the present one is backed up first')
    .action((file: string, options: CommonOptions) => restore(setup, resolve(file), options));
  setup
    .command('doctor')
    .description('check the notebook: integrity, references, orphans, search, versions')
    .action((options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const examination = store.doctor();
        output.document(examination);
        for (const check of examination.checks)
          output.line(`${check.ok ? 'ok  ' : 'BAD '} ${check.name}: ${check.detail}`);
        if (!examination.ok) throw new AppError('database-damaged', {});
      }),
    );
}

/** Throws unless the file is an earlier backup, or another notebook: nothing else is written over. */
function expectBackup(file: string): void {
  try {
    checkNotebook(file);
  } catch (error) {
    const name = safeForTerminal(basename(file));
    const message = `“${name}” is there already and is no backup. Choose another name.`;
    throw new AppError('usage', { message }, error);
  }
}

/** Restores over a notebook that opens, which is backed up first, and over a damaged one, which is kept aside. */
async function restore(setup: CommandSetup, backup: string, options: CommonOptions): Promise<void> {
  const tell = (output: Output, former: string) => {
    output.document({ restored: true, former });
    output.line(`Restored. The notebook as it was is kept as ${former}.`);
  };
  try {
    await setup.withStore(options, async (store, output) => tell(output, (await store.restoreFrom(backup)).name));
  } catch (error) {
    if (!isAppError(error, 'database-damaged')) throw error;
    const file = setup.notebook(options);
    tell(createOutput(options.json), replaceDamaged(backup, file, String(systemClock.now())));
  }
}
