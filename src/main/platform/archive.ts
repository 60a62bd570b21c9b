/** One file inside an export, by its path with `/` between folders. `size` is in bytes, unpacked. */
export interface ArchiveEntry {
  readonly path: string;
  readonly size: number;
}

/**
 * An export as the user gave it: a zip, an unpacked folder, or one file. Listing never reads contents;
 * `open` streams one entry. Both throw AppError (`archive-…`) for what cannot be read safely.
 */
export interface Archive {
  /** The name of the zip, folder or file, without its folders. */
  readonly name: string;
  readonly kind: 'zip' | 'folder' | 'file';
  readonly entries: readonly ArchiveEntry[];
  open(path: string): AsyncIterable<Uint8Array>;
  /** The first bytes of an entry, at most `bytes`. */
  head(path: string, bytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}
