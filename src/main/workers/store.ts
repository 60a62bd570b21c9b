import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import { systemClock } from '../platform/clock.ts';
import { fileLogger } from '../platform/logger.ts';
import { createStore, type Store } from '../services/store.ts';
import { takeBatches } from './batches.ts';
import { importDesk } from './import-desk.ts';
import { type Port, serve } from './rpc.ts';

/** The store thread: the only writer of the notebook. Contract methods and the engine's own arrive over one port. */
const { file, backups, logFile } = workerData as { file: string; backups: string; logFile: string };
const logger = fileLogger(logFile, 'store');
const port = parentPort;
if (!port) throw new Error('the store thread has no parent');

let store: Store | null = null;
const opened = (): Store => {
  if (!store) throw new AppError('unexpected', {});
  return store;
};
const desk = importDesk(opened, (progress) => tell('progress', progress));

port.on('message', (message: { type: string; port?: MessagePort }) => {
  if (message.type !== 'batches' || !message.port) return;
  takeBatches(message.port as Port, desk.add, () => logger.log('error', 'batch-not-staged'));
});

type EngineCall = (input: never) => Promise<unknown> | unknown;

const engineCalls: Readonly<Record<string, EngineCall>> = {
  'engine.open': async () => {
    store ??= await createStore({ file, backups, clock: systemClock, logger });
    return null;
  },
  'engine.openStaging': () => desk.open(),
  'engine.previewImport': (input: { name: string; source: never }) => desk.preview(input),
  'engine.commitImport': async () => {
    const report = await desk.commit();
    tell('changed', ['people', 'person', 'today', 'imports']);
    return report;
  },
  'engine.cancelImport': () => desk.cancel(),
  'engine.dropStaging': () => desk.drop(),
  'engine.profileUrl': (input: { account: number }) => opened().profileUrl(input.account),
  'engine.about': () => opened().about(),
  'engine.listBackups': () => opened().listBackups(),
  'engine.backUp': () => opened().backUp(),
  'engine.restore': async (input: { path: string }) => {
    const former = await opened().restoreFrom(input.path);
    tell('changed', ['people', 'person', 'today', 'imports', 'settings', 'history', 'backups']);
    return former;
  },
  'engine.close': async () => {
    desk.cancel();
    await store?.close();
    desk.drop();
    store = null;
    return null;
  },
};

const { tell } = serve(
  port as Port,
  async (method, input) => {
    const engineCall = Object.hasOwn(engineCalls, method) ? engineCalls[method] : undefined;
    if (engineCall) return { value: await engineCall(input as never) };
    const { value, change, topics } = await opened().call(method, input);
    if (topics.length > 0) tell('changed', topics);
    return { value, change };
  },
  (error, incident, method) =>
    logger.log(error instanceof AppError ? 'warn' : 'error', 'call-failed', { method, incident }),
);
