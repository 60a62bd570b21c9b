import { MessageChannel, type Worker } from 'node:worker_threads';
import type { KithEvent } from '../../shared/contract/events.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import { connectThread, type Thread } from './thread.ts';

export interface EngineOptions {
  readonly spawnStore: () => Worker;
  readonly spawnImport: () => Worker;
  readonly today: () => CalendarDate;
  /** Told when a thread dies, and the kind of error; every call that waited has been refused by then. */
  readonly onCrash: (thread: 'store' | 'import', reason: string) => void;
}

/** Both threads behind one door: reads and writes go to the store, archives through the import thread into it. */
export interface Engine {
  call(method: string, input: unknown): Promise<{ value: unknown; change: number | null }>;
  /** Reads an archive and says what it would do. Throws import-running while another is read or written. */
  preview(path: string): Promise<ImportReport>;
  /** Writes the archive that was previewed last; throws offer-expired when that is another one. */
  commit(path: string): Promise<ImportReport>;
  cancel(): Promise<void>;
  /** Writes the sample archives into a folder and returns their paths. */
  writeSample(folder: string): Promise<readonly string[]>;
  onEvent(listen: (event: KithEvent) => void): void;
  close(): Promise<void>;
}

/** Starts the store and import threads and connects them to each other. */
export function startEngine(options: EngineOptions): Engine {
  const { today } = options;
  const listeners: ((event: KithEvent) => void)[] = [];
  const { store, importer, stop } = startThreads(options, (event) => {
    for (const listen of listeners) listen(event);
  });
  let running: { isCancelled: boolean } | null = null;
  let previewed: string | null = null;

  /** One import at a time. `step` asks a thread for the next part, unless the user has had enough. */
  const alone = async <T>(work: (step: (ask: () => Promise<{ value: unknown }>) => Promise<unknown>) => Promise<T>) => {
    if (running) throw new AppError('import-running', {});
    const run = { isCancelled: false };
    running = run;
    try {
      return await work(async (ask) => {
        if (run.isCancelled) throw new AppError('import-cancelled', {});
        return (await ask()).value;
      });
    } finally {
      running = null;
    }
  };

  return {
    call: (method, input) => store.caller.call(method, input),
    preview: (path) =>
      alone(async (step) => {
        previewed = null;
        try {
          await step(() => store.caller.call('engine.openStaging', {}));
          const read = await step(() => importer().caller.call('read', { path, today: today() }));
          const report = await step(() => store.caller.call('engine.previewImport', read));
          previewed = path;
          return report as ImportReport;
        } catch (error) {
          await store.caller.call('engine.dropStaging', {}).catch(() => undefined);
          throw error;
        }
      }),
    commit: (path) =>
      alone(async (step) => {
        if (previewed !== path) throw new AppError('offer-expired', {});
        return (await step(() => store.caller.call('engine.commitImport', {}))) as ImportReport;
      }),
    async cancel() {
      if (running) running.isCancelled = true;
      await Promise.all([importer().caller.call('cancel', {}), store.caller.call('engine.cancelImport', {})]);
    },
    async writeSample(folder) {
      const { value } = await importer().caller.call('sample', { folder, today: today() });
      return value as readonly string[];
    },
    onEvent: (listen) => listeners.push(listen),
    async close() {
      await store.caller.call('engine.close', {}).catch(() => undefined);
      await stop();
    },
  };
}

/** The store thread, and an import thread that is replaced when a file has brought it down. */
function startThreads({ spawnStore, spawnImport, onCrash }: EngineOptions, emit: (event: KithEvent) => void) {
  const forward = (topic: string, payload: unknown) => {
    if (topic === 'progress') emit({ type: 'import-progress', progress: payload as never });
    if (topic === 'changed') emit({ type: 'changed', topics: payload as never });
  };
  let current: Thread | null = null;
  const store = connectThread(spawnStore(), (reason) => {
    // the import thread may wait for an answer that never comes
    void current?.stop();
    onCrash('store', reason);
  });
  store.caller.onNotice(forward);
  const startImporter = (): Thread => {
    const { port1, port2 } = new MessageChannel();
    const thread = connectThread(spawnImport(), (reason) => {
      current = null;
      onCrash('import', reason);
    });
    thread.caller.onNotice(forward);
    thread.worker.postMessage({ type: 'batches', port: port1 }, [port1]);
    store.worker.postMessage({ type: 'batches', port: port2 }, [port2]);
    return thread;
  };
  const importer = () => {
    current ??= startImporter();
    return current;
  };
  importer();
  const stop = () => Promise.all([store.stop(), current?.stop()]);
  return { store, importer, stop };
}
