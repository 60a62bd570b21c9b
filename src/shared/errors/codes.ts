/** Every way in which Kith can refuse. `details` carries small facts for the words, never private text. */
export interface ErrorDetails {
  'invalid-request': { readonly method: string; readonly issue: string };
  'unknown-method': { readonly method: string };
  'forbidden-sender': Record<string, never>;
  unexpected: Record<string, never>;
  // database
  'database-from-newer-app': { readonly found: number; readonly known: number };
  'database-damaged': Record<string, never>;
  'database-locked': Record<string, never>;
  'disk-full': Record<string, never>;
  'not-a-kith-file': Record<string, never>;
  'person-not-found': { readonly id: number };
  'import-not-found': { readonly id: number };
  'note-not-found': { readonly id: number };
  'reminder-not-found': { readonly id: number };
  'interaction-not-found': { readonly id: number };
  'change-not-found': { readonly id: number };
  'change-conflict': { readonly id: number };
  'import-already-undone': { readonly id: number };
  'import-running': Record<string, never>;
  'import-cancelled': Record<string, never>;
  'name-empty': Record<string, never>;
  // archives
  'archive-not-found': Record<string, never>;
  'archive-unreadable': Record<string, never>;
  'archive-not-zip': Record<string, never>;
  'archive-truncated': Record<string, never>;
  /** Bytes inside the archive do not add up: a wrong checksum, broken compression. */
  'archive-damaged': { readonly entry: string | null };
  'archive-encrypted': Record<string, never>;
  'archive-bomb': { readonly entry: string };
  'archive-unsafe-path': { readonly entry: string };
  'archive-unknown': { readonly looksLike: string | null; readonly seen: readonly string[] };
  'archive-html-only': Record<string, never>;
  'archive-spreadsheet': { readonly file: string };
  'archive-empty': { readonly file: string };
  'archive-binary': { readonly file: string };
  'archive-no-people': { readonly files: readonly string[] };
  'backup-unreadable': Record<string, never>;
  'offer-expired': Record<string, never>;
  'link-refused': Record<string, never>;
  usage: { readonly message: string };
}
export type ErrorCode = keyof ErrorDetails;
