import type { Finding } from '../importers/importer.ts';
import type { Port } from './rpc.ts';

/** How many batches may be on their way before the reader waits for the store. */
const WINDOW = 4;
const BATCH_ROWS = 500;

interface Batch {
  readonly findings: readonly Finding[];
}
interface Receipt {
  readonly taken: boolean;
}

export interface BatchSender {
  /** Collects findings and waits when the store is behind. */
  add(finding: Finding): Promise<void>;
  /** Resolves once all were taken. */
  flush(): Promise<void>;
  /** Forgets what was not sent and resolves once what was sent is answered for: the next import begins with nothing. */
  discard(): Promise<void>;
}

/** The sending end. */
export function batchSender(port: Port): BatchSender {
  let batch: Finding[] = [];
  let onTheWay = 0;
  let refused = false;
  let wake: (() => void) | null = null;
  port.on('message', (raw) => {
    onTheWay -= 1;
    if (!(raw as Receipt).taken) refused = true;
    wake?.();
    wake = null;
  });
  const answered = async (limit: number) => {
    while (onTheWay > limit) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const until = async (limit: number) => {
    await answered(limit);
    if (refused) throw new Error('the store did not take a batch');
  };
  const send = () => {
    onTheWay += 1;
    port.postMessage({ findings: batch } satisfies Batch);
    batch = [];
  };
  return {
    async add(finding) {
      batch.push(finding);
      if (batch.length < BATCH_ROWS) return;
      send();
      await until(WINDOW);
    },
    async flush() {
      if (batch.length > 0) send();
      await until(0);
    },
    async discard() {
      batch = [];
      await answered(0);
      refused = false;
    },
  };
}

/** The taking end: hands each batch on and answers when it is safely staged. */
export function takeBatches(
  port: Port,
  take: (findings: readonly Finding[]) => void,
  failed: (error: unknown) => void,
) {
  port.on('message', (raw) => {
    try {
      take((raw as Batch).findings);
      port.postMessage({ taken: true } satisfies Receipt);
    } catch (error) {
      failed(error);
      port.postMessage({ taken: false } satisfies Receipt);
    }
  });
}
