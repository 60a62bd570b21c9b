import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import { batchSender, takeBatches } from './batches.ts';
import { connect, type Port, serve } from './rpc.ts';

function pair() {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  return [port1 as Port, port2 as Port] as const;
}

describe('calls over a port', () => {
  it('answers with value and change, out of order if need be', async () => {
    const [near, far] = pair();
    serve(
      far,
      async (method) => {
        if (method === 'slow') await new Promise((resolve) => setImmediate(resolve));
        return { value: method, change: method === 'slow' ? 7 : null };
      },
      () => undefined,
    );
    const caller = connect(near);
    const answers = await Promise.all([caller.call('slow', {}), caller.call('fast', {})]);
    expect(answers).toEqual([
      { value: 'slow', change: 7 },
      { value: 'fast', change: null },
    ]);
  });

  it('carries codes and details of errors, and hides everything else', async () => {
    const [near, far] = pair();
    const incidents: string[] = [];
    serve(
      far,
      async (method) => {
        if (method === 'known') throw new AppError('person-not-found', { id: 4 });
        throw new Error('a private text');
      },
      (_error, incident) => incidents.push(incident),
    );
    const caller = connect(near);
    await expect(caller.call('known', {})).rejects.toMatchObject({ code: 'person-not-found', details: { id: 4 } });
    const hidden = await caller.call('other', {}).catch((error: unknown) => error);
    expect(hidden).toMatchObject({ code: 'unexpected' });
    expect(JSON.stringify(hidden)).not.toContain('private');
    expect(incidents).toHaveLength(2);
  });

  it('refuses whatever waits when the other end dies', async () => {
    const [near] = pair();
    const caller = connect(near);
    const waiting = caller.call('anything', {});
    caller.failAll(new AppError('unexpected', {}));
    await expect(waiting).rejects.toMatchObject({ code: 'unexpected' });
  });
});

describe('batches', () => {
  const finding = { kind: 'file', file: 'Connections.csv' } as const;

  it('arrive whole and in order, and flush waits for the last', async () => {
    const [near, far] = pair();
    const taken: unknown[] = [];
    takeBatches(
      far,
      (findings) => taken.push(...findings),
      () => undefined,
    );
    const sender = batchSender(near);
    for (let line = 0; line < 3_210; line += 1) await sender.add({ ...finding, file: String(line) });
    await sender.flush();
    expect(taken).toEqual(Array.from({ length: 3_210 }, (_, line) => ({ kind: 'file', file: String(line) })));
  });

  it('stop the reader when the store could not take one', async () => {
    const [near, far] = pair();
    takeBatches(
      far,
      () => {
        throw new Error('disk full');
      },
      () => undefined,
    );
    const sender = batchSender(near);
    await sender.add(finding);
    await expect(sender.flush()).rejects.toThrow('did not take');
  });
});
