import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

/** The first name of whose archives these are, from the latest import that says so; null before any. */
export function ownerName({ sqlite }: ReadDb): string | null {
  const sql = `
    SELECT owner_name FROM import WHERE owner_name IS NOT NULL AND undone_at IS NULL ORDER BY id DESC LIMIT 1`;
  const name = statement<[], string>(sqlite, sql).pluck().get();
  return name?.trim().split(/\s+/)[0] ?? null;
}

/** Where an account can be seen in a browser; null when it is gone or nowhere. */
export function profileUrl({ sqlite }: ReadDb, account: number): string | null {
  const sql = 'SELECT url FROM account WHERE id = ?';
  return statement<[number], string | null>(sqlite, sql).pluck().get(account) ?? null;
}
