import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import { openExport } from '../importers/open-export.ts';
import { fileLogger } from '../platform/logger.ts';
import { makeSample } from '../sample/make-sample.ts';
import { writeSample } from '../sample/write-sample.ts';
import { batchSender } from './batches.ts';
import { readingProgress } from './reading-progress.ts';
import { type Port, serve } from './rpc.ts';

/** The import thread: parses strangers' files, owns no database. Findings go straight to the store thread. */
const { logFile } = workerData as { logFile: string };
const logger = fileLogger(logFile, 'import');
const port = parentPort;
if (!port) throw new Error('the import thread has no parent');

let batches: ReturnType<typeof batchSender> | null = null;
let running: AbortController | null = null;

port.on('message', (message: { type: string; port?: MessagePort }) => {
  if (message.type === 'batches' && message.port) batches = batchSender(message.port as Port);
});

const { tell } = serve(port as Port, handle, (_error, incident, method) =>
  logger.log('warn', 'call-failed', { method, incident }),
);

async function handle(method: string, input: unknown): Promise<{ value: unknown }> {
  if (method === 'read') return { value: await read(input as { path: string; today: CalendarDate }) };
  if (method === 'sample') return { value: await sample(input as { folder: string; today: CalendarDate }) };
  if (method === 'cancel') {
    running?.abort();
    return { value: null };
  }
  throw new AppError('unknown-method', { method });
}

async function read({ path, today }: { path: string; today: CalendarDate }) {
  if (running) throw new AppError('import-running', {});
  if (!batches) throw new Error('no way to the store thread');
  const abort = new AbortController();
  running = abort;
  try {
    const source = await openExport(path);
    try {
      const progress = readingProgress(source.files, (now) => tell('progress', now));
      for await (const finding of source.read({ signal: abort.signal, today, onBytes: progress.bytes })) {
        progress.finding(finding);
        await batches.add(finding);
      }
      await batches.flush();
      progress.finish();
      return { name: source.name, source: source.source };
    } finally {
      await source.close();
    }
  } catch (error) {
    // rows of an archive that was stopped or failed must not come with the next one
    await batches.discard();
    throw error;
  } finally {
    running = null;
  }
}

/** Writes the made-up network's two archives and returns their paths. */
async function sample({ folder, today }: { folder: string; today: CalendarDate }) {
  return writeSample(makeSample({ people: 420, seed: 7, snapshot: 1, until: today }), folder);
}
