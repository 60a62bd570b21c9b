import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../importers/importer.ts';
import { batchSender, takeBatches } from './batches.ts';
import type { Port } from './rpc.ts';

const finding = (line: number) => ({ kind: 'problem', line }) as unknown as Finding;

/** Both ends over a true channel; `take` is the store's part. */
function connected(take: (findings: readonly Finding[]) => void) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  takeBatches(port2 as Port, take, () => undefined);
  return batchSender(port1 as Port);
}

test('every finding arrives once and in order, however many batches it takes', async () => {
  const taken: Finding[] = [];
  const sender = connected((findings) => taken.push(...findings));
  for (let line = 0; line < 3210; line += 1) await sender.add(finding(line));
  await sender.flush();
  expect(taken).toEqual(Array.from({ length: 3210 }, (_, line) => finding(line)));
});

test('what was collected before a stop does not come with the next archive', async () => {
  const taken: Finding[] = [];
  const sender = connected((findings) => taken.push(...findings));
  for (let line = 0; line < 700; line += 1) await sender.add(finding(line));
  await sender.discard();
  expect(taken).toHaveLength(500);
  taken.length = 0;
  await sender.add(finding(1));
  await sender.flush();
  expect(taken).toEqual([finding(1)]);
});

test('a batch that the store did not take fails this archive and not the next', async () => {
  let isFull = true;
  const sender = connected(() => {
    if (isFull) throw new Error('disk full');
  });
  await sender.add(finding(1));
  await expect(sender.flush()).rejects.toThrow('the store did not take a batch');
  await sender.discard();
  isFull = false;
  await sender.add(finding(2));
  await expect(sender.flush()).resolves.toBeUndefined();
});
