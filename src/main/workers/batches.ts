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

/** The sending end: `add` collects findings and waits when the store is behind; `flush` resolves once all were taken. */
export function batchSender(port: Port): { add(finding: Finding): Promise<void>; flush(): Promise<void> } {
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
  const until = async (limit: number) => {
    while (onTheWay > limit) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
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
