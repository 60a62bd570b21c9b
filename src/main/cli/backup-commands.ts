import { resolve } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CommandSetup, CommonOptions } from './command-setup.ts';

/** `kith backup FILE`, `restore FILE` and `doctor`. */
export function addBackupCommands(setup: CommandSetup): void {
  setup
    .command('backup <file>')
    .description('write a whole copy of the notebook to a new file')
    .action((file: string, options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const written = await store.backUpTo(resolve(file));
        output.document({ file: written.name, bytes: written.bytes });
        output.line(`Backup saved: ${written.name}`);
      }),
    );
  setup
    .command('restore <file>')
    .description('put a backup in place of the notebook; the present one is backed up first')
    .action((file: string, options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const former = await store.restoreFrom(resolve(file));
        output.document({ restored: true, former: former.name });
        output.line(`Restored. The notebook as it was is kept as ${former.name}.`);
      }),
    );
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
