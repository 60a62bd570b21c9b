import { MessageChannel, type Worker } from 'node:worker_threads';
import type { KithEvent } from '../../shared/contract/events.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import { type Caller, connect, type Port } from './rpc.ts';

export interface EngineOptions {
  readonly spawnStore: () => Worker;
  readonly spawnImport: () => Worker;
  readonly today: () => CalendarDate;
  /** Told when a thread dies; every call that waited has been refused by then. */
  readonly onCrash: (thread: 'store' | 'import') => void;
}

/** Both threads behind one door: reads and writes go to the store, archives through the import thread into it. */
export interface Engine {
  call(method: string, input: unknown): Promise<{ value: unknown; change: number | null }>;
  preview(path: string): Promise<ImportReport>;
  commit(): Promise<ImportReport>;
  cancel(): Promise<void>;
  /** Writes the sample archives into a folder and returns their paths. */
  writeSample(folder: string): Promise<readonly string[]>;
  onEvent(listen: (event: KithEvent) => void): void;
  close(): Promise<void>;
}

/** Starts the store and import threads and connects them to each other. */
export function startEngine({ spawnStore, spawnImport, today, onCrash }: EngineOptions): Engine {
  const workers = { store: spawnStore(), import: spawnImport() };
  const store = connect(workers.store as Port);
  const importer = connect(workers.import as Port);
  const listeners: ((event: KithEvent) => void)[] = [];
  let closing = false;

  const { port1, port2 } = new MessageChannel();
  workers.import.postMessage({ type: 'batches', port: port1 }, [port1]);
  workers.store.postMessage({ type: 'batches', port: port2 }, [port2]);
  const watch = (thread: 'store' | 'import', caller: Caller) =>
    workers[thread].on('exit', () => {
      if (closing) return;
      caller.failAll(new AppError('unexpected', {}));
      onCrash(thread);
    });
  watch('store', store);
  watch('import', importer);

  const emit = (event: KithEvent) => {
    for (const listen of listeners) listen(event);
  };
  const forward = (topic: string, payload: unknown) => {
    if (topic === 'progress') emit({ type: 'import-progress', progress: payload as never });
    if (topic === 'changed') emit({ type: 'changed', topics: payload as never });
  };
  store.onNotice(forward);
  importer.onNotice(forward);

  return {
    call: (method, input) => store.call(method, input),
    async preview(path) {
      await store.call('engine.openStaging', {});
      const read = await importer.call('read', { path, today: today() });
      return (await store.call('engine.previewImport', read.value)).value as ImportReport;
    },
    commit: async () => (await store.call('engine.commitImport', {})).value as ImportReport,
    async cancel() {
      await Promise.all([importer.call('cancel', {}), store.call('engine.cancelImport', {})]);
    },
    writeSample: async (folder) =>
      (await importer.call('sample', { folder, today: today() })).value as readonly string[],
    onEvent: (listen) => listeners.push(listen),
    async close() {
      closing = true;
      await store.call('engine.close', {});
      await Promise.all([workers.store.terminate(), workers.import.terminate()]);
    },
  };
}
