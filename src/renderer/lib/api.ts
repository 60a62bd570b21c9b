import type { KithClient } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Contract } from '../../shared/contract/define.ts';
import type { Bridge } from '../../shared/contract/events.ts';
import type { Offer } from '../../shared/contract/imports.ts';
import type { WireReply } from '../../shared/contract/wire.ts';
import type { WireError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

/** A refusal that came over the bridge; `code` chooses the words, `incident` names the log entry. */
export class KithError extends Error {
  readonly code: ErrorCode;
  readonly details: WireError['details'];
  readonly incident: string;

  constructor(error: WireError) {
    super(error.code);
    this.name = 'KithError';
    this.code = error.code;
    this.details = error.details;
    this.incident = error.incident;
  }
}

/** Everything the page can ask for, and the hand-over of dropped files. */
export interface Api extends KithClient {
  readonly dropFiles: (files: readonly File[]) => Promise<readonly Offer[]>;
}

/** Returns the typed client over a bridge. Queries answer with the value, commands with `{ value, change }`. */
export function createApi(bridge: Bridge): Api {
  const client: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {};
  for (const [feature, methods] of Object.entries(contract satisfies Contract)) {
    client[feature] = {};
    for (const [name, method] of Object.entries(methods)) {
      client[feature][name] = async (input) => {
        const reply = await unwrap(bridge.invoke(`${feature}.${name}`, input));
        return method.kind === 'command' ? { value: reply.value, change: reply.change } : reply.value;
      };
    }
  }
  const dropFiles = async (files: readonly File[]) => (await unwrap(bridge.drop(files))).value;
  // The loop above builds exactly the contract's methods; their types cannot be derived from a loop.
  return { ...client, dropFiles } as unknown as Api;
}

async function unwrap(call: Promise<unknown>): Promise<Extract<WireReply, { ok: true }>> {
  const reply = (await call) as WireReply;
  if (!reply.ok) throw new KithError(reply.error);
  return reply;
}

/** Returns the error as a KithError; anything else becomes `unexpected`. */
export function asKithError(error: unknown): KithError {
  return error instanceof KithError ? error : new KithError({ code: 'unexpected', details: {}, incident: '' });
}
