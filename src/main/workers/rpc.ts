import type { WireReply } from '../../shared/contract/wire.ts';
import { decodeError, encodeError } from './wire-errors.ts';

/** What both ends of a thread connection need of a port: worker_threads' MessagePort, Worker and parentPort have it. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly never[]): void;
  on(event: 'message', listen: (message: unknown) => void): unknown;
}

interface Request {
  readonly type: 'request';
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}
interface Response {
  readonly type: 'response';
  readonly id: number;
  readonly reply: WireReply;
}
interface Notice {
  readonly type: 'notice';
  readonly topic: string;
  readonly payload: unknown;
}
type Message = Request | Response | Notice;

/** The calling end: `call` resolves with the value and change of the answer, or throws the AppError it carried. */
export interface Caller {
  call(method: string, input: unknown): Promise<{ value: unknown; change: number | null }>;
  /** Listens to what the other end tells unasked. */
  onNotice(listen: (topic: string, payload: unknown) => void): void;
  /** Rejects every call that waits and every later one, as when the thread has died. */
  failAll(error: Error): void;
}

/** Connects the calling end of a port. */
export function connect(port: Port): Caller {
  const waiting = new Map<number, (reply: WireReply | Error) => void>();
  const listeners: ((topic: string, payload: unknown) => void)[] = [];
  let last = 0;
  let dead: Error | null = null;
  port.on('message', (raw) => {
    const message = raw as Message;
    if (message.type === 'notice') for (const listen of listeners) listen(message.topic, message.payload);
    if (message.type !== 'response') return;
    const settle = waiting.get(message.id);
    waiting.delete(message.id);
    settle?.(message.reply);
  });
  return {
    call: (method, input) =>
      new Promise((resolve, reject) => {
        if (dead) throw dead;
        last += 1;
        waiting.set(last, (reply) => {
          if (reply instanceof Error) reject(reply);
          else if (reply.ok) resolve({ value: reply.value, change: reply.change });
          else reject(decodeError(reply.error));
        });
        port.postMessage({ type: 'request', id: last, method, input } satisfies Request);
      }),
    onNotice: (listen) => listeners.push(listen),
    failAll(error) {
      dead = error;
      for (const settle of waiting.values()) settle(error);
      waiting.clear();
    },
  };
}

/** The answering end. Errors travel as codes; `onIncident` sees every error with the incident id that the caller gets. */
export function serve(
  port: Port,
  handle: (method: string, input: unknown) => Promise<{ value: unknown; change?: number | null }>,
  onIncident: (error: unknown, incident: string, method: string) => void,
): { tell(topic: string, payload: unknown): void } {
  port.on('message', (raw) => {
    const message = raw as Message;
    if (message.type !== 'request') return;
    const respond = (reply: WireReply) =>
      port.postMessage({ type: 'response', id: message.id, reply } satisfies Response);
    handle(message.method, message.input).then(
      ({ value, change }) => respond({ ok: true, value, change: (change ?? null) as never }),
      (error: unknown) => {
        const wire = encodeError(error);
        onIncident(error, wire.incident, message.method);
        respond({ ok: false, error: wire });
      },
    );
  });
  return {
    tell: (topic, payload) => port.postMessage({ type: 'notice', topic, payload } satisfies Notice),
  };
}
