import type { AccountKey } from '../../../shared/model/source.ts';

/** Someone as a post or message names them: by id, by handle, or by both. */
export interface Named {
  readonly id: string | null;
  readonly handle: string | null;
  readonly name: string | null;
}

/** Returns the account's key: the id when there is one, for handles change hands; null when neither is known. */
export function accountOf({ id, handle }: Pick<Named, 'id' | 'handle'>): AccountKey | null {
  if (id !== null) return { source: 'x', key: `x:id:${id}` };
  return handle === null ? null : { source: 'x', key: handleKey(handle) };
}

/** Returns the key of a handle, whatever its letter case. */
export function handleKey(handle: string): string {
  return `x:handle:${handle.toLowerCase()}`;
}

/** Where the account can be seen in a browser. */
export function profileUrl({ id, handle }: Pick<Named, 'id' | 'handle'>): string {
  return handle === null ? `https://twitter.com/intent/user?user_id=${id}` : `https://x.com/${handle}`;
}
