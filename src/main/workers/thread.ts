import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors/app-error.ts';
import { type Caller, connect, type Port } from './rpc.ts';

/** A running thread and the calling end of its port. */
export interface Thread {
  readonly worker: Worker;
  readonly caller: Caller;
  /** Stops it on purpose: its callers are refused, nobody is told of a death. */
  stop(): Promise<void>;
}

/** Connects to a thread. When it dies, every call is refused and `died` is told the kind of error, never its text. */
export function connectThread(worker: Worker, died: (reason: string) => void): Thread {
  const caller = connect(worker as Port);
  let reason = 'exit';
  let stopped = false;
  worker.on('error', (error) => {
    reason = 'code' in error ? String(error.code) : error.name;
  });
  worker.on('exit', () => {
    caller.failAll(new AppError('unexpected', {}));
    if (!stopped) died(reason);
  });
  return {
    worker,
    caller,
    async stop() {
      stopped = true;
      await worker.terminate();
    },
  };
}
