const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Returns UTF-8 bytes as text; `valid` is false when U+FFFD stands in for bytes that are no UTF-8. */
export function decodeText(pieces: readonly Uint8Array[]): { readonly text: string; readonly valid: boolean } {
  const [first, ...rest] = pieces;
  if (!first) return { text: '', valid: true };
  const bytes = rest.length === 0 ? first : Buffer.concat(pieces);
  try {
    return { text: strict.decode(bytes), valid: true };
  } catch {
    // the strict decoder throws for any bad byte; the rest of the row is still worth reading
    return { text: lenient.decode(bytes), valid: false };
  }
}
