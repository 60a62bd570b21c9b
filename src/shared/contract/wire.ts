import type { WireError } from '../errors/app-error.ts';
import type { ChangeId } from '../model/ids.ts';

/** The answer to one call over a thread port or the bridge. */
export type WireReply =
  | { readonly ok: true; readonly value: unknown; readonly change: ChangeId | null }
  | { readonly ok: false; readonly error: WireError };
