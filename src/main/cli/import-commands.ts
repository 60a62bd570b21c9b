import { AppError } from '../../shared/errors/app-error.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import { type OpenExport, openExport } from '../importers/open-export.ts';
import { systemClock } from '../platform/clock.ts';
import { openStaging, type Staging } from '../services/imports/staging.ts';
import type { Store } from '../services/store.ts';
import type { CommandSetup, CommonOptions } from './command-setup.ts';
import { type Output, safeForTerminal } from './output.ts';
import { progressBar } from './progress-bar.ts';
import { printReport } from './report-text.ts';

/** `kith import PATH…` and `kith undo IMPORT`. */
export function addImportCommands(setup: CommandSetup): void {
  setup
    .command('import <paths...>')
    .description('read archives (zip, folder or single file) into the notebook')
    .option('--dry-run', 'say what would happen, write nothing', false)
    .action((paths: string[], options: CommonOptions & { dryRun: boolean }) =>
      setup.withStore(options, (store, output) => importAll(store, output, paths, options.dryRun)),
    );
  setup
    .command('undo <import>')
    .description('take a whole import back; what you typed stays')
    .action((text: string, options: CommonOptions) => {
      const id = wholeNumber(text);
      return setup.withStore(options, async (store, output) => {
        await store.call('imports.undo', { id });
        output.line(`Import ${id} is undone. What you typed is still there.`);
        output.document({ undone: id });
      });
    });
}

/** Returns the text as a row id; anything else is wrong usage. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new AppError('usage', { message: `“${text}” is not an id.` });
  return Number(text);
}

async function importAll(store: Store, output: Output, paths: readonly string[], dryRun: boolean): Promise<void> {
  const reports: ImportReport[] = [];
  try {
    for (const path of paths) {
      const report = await importOne(store, path, dryRun);
      reports.push(report);
      printReport(output, report);
    }
  } catch (error) {
    const stopped = paths[reports.length];
    if (paths.length > 1 && stopped !== undefined) output.message(`${safeForTerminal(stopped)}:`);
    throw error;
  } finally {
    if (reports.length > 0) output.document({ imports: reports });
  }
}

async function importOne(store: Store, path: string, dryRun: boolean): Promise<ImportReport> {
  const bar = progressBar();
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  const source = await openExport(path);
  const staging = openStaging();
  try {
    await stage(source, staging, stop.signal, bar.draw);
    const options = {
      name: path,
      source: source.source,
      signal: stop.signal,
      onProgress: (done: number, total: number) => bar.draw('saving', done, total),
    };
    return await (dryRun ? store.previewImport(staging, options) : store.commitImport(staging, options));
  } finally {
    bar.clear();
    staging.close();
    await source.close();
    process.off('SIGINT', onInterrupt);
  }
}

const BATCH = 500;

async function stage(
  source: OpenExport,
  staging: Staging,
  signal: AbortSignal,
  draw: (label: string, done: number, total: number) => void,
): Promise<void> {
  const read = new Map<string, number>();
  const total = source.files.reduce((sum, file) => sum + file.size, 0);
  const onBytes = (path: string, done: number) => {
    read.set(path, done);
    draw(
      path,
      [...read.values()].reduce((sum, bytes) => sum + bytes, 0),
      total,
    );
  };
  let batch: Parameters<Staging['add']>[0][number][] = [];
  for await (const finding of source.read({ signal, today: systemClock.today(), onBytes })) {
    batch.push(finding);
    if (batch.length < BATCH) continue;
    staging.add(batch);
    batch = [];
  }
  staging.add(batch);
}
