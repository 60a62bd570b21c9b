import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { type Engine, startEngine } from '../../src/main/workers/engine.ts';
import type { KithEvent } from '../../src/shared/contract/events.ts';
import type { CalendarDate } from '../../src/shared/model/dates.ts';
import type { ImportProgress } from '../../src/shared/model/import.ts';
import { tempFolder } from './temp-folder.ts';

const workers = join(import.meta.dirname, '../../src/main/workers');

export interface RunningEngine extends Engine {
  /** The notebook's file. */
  readonly file: string;
  readonly events: readonly KithEvent[];
  /** Which threads died, and why. */
  readonly crashes: readonly string[];
  /** Resolves with the next progress of this stage. */
  next(stage: ImportProgress['stage']): Promise<ImportProgress>;
  /** Ends the newest thread of this kind, as a crash would. */
  kill(thread: 'store' | 'import'): Promise<unknown>;
  /** Calls a method and returns its value. */
  ask<T>(method: string, input?: unknown): Promise<T>;
}

/** Starts the true threads under plain Node over a notebook in a new folder and opens it; closed after the test. */
export async function runningEngine(spawnImport?: () => Worker): Promise<RunningEngine> {
  const folder = tempFolder();
  const file = join(folder, 'kith.db');
  const workerData = { file, backups: join(folder, 'backups'), logFile: join(folder, 'logs/kith.log') };
  const running: Partial<Record<'store' | 'import', Worker>> = {};
  const spawn = (name: 'store' | 'import', make: () => Worker) => () => {
    const worker = make();
    running[name] = worker;
    return worker;
  };
  const thread = (name: string) => () => new Worker(join(workers, `${name}.ts`), { workerData });
  const crashes: string[] = [];
  const engine = startEngine({
    spawnStore: spawn('store', thread('store')),
    spawnImport: spawn('import', spawnImport ?? thread('import')),
    today: () => '2026-10-30' as CalendarDate,
    onCrash: (name, reason) => crashes.push(`${name}: ${reason}`),
  });
  const events: KithEvent[] = [];
  engine.onEvent((event) => events.push(event));
  onTestFinished(() => engine.close());
  await engine.call('engine.open', {});
  return {
    ...engine,
    file,
    events,
    crashes,
    next: (stage) =>
      new Promise((resolve) => {
        engine.onEvent((event) => {
          if (event.type === 'import-progress' && event.progress.stage === stage) resolve(event.progress);
        });
      }),
    kill: async (name) => await running[name]?.terminate(),
    // the caller names the type that the contract gives the method
    ask: async <T>(method: string, input: unknown = {}) => (await engine.call(method, input)).value as T,
  };
}
