import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What an export holds, by path: text as UTF-8, or bytes. */
export type ExportFiles = Readonly<Record<string, string | Uint8Array>>;

export interface ZipOptions {
  /** Sizes and checksums only after the data and in the central directory, as LinkedIn and X write them. */
  readonly dataDescriptors?: boolean;
  readonly zip64?: boolean;
}

/** Returns the bytes of a zip with these files. */
export function makeZip(files: ExportFiles, options: ZipOptions = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const entryOptions = { mtime: new Date('2026-06-07T00:00:00Z'), forceZip64Format: options.zip64 ?? false };
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    if (options.dataDescriptors) zip.addReadStream(Readable.from([bytes]), path, entryOptions);
    else zip.addBuffer(bytes, path, entryOptions);
  }
  zip.end({ forceZip64Format: options.zip64 ?? false, comment: '' });
  return buffer(Readable.from(zip.outputStream));
}

/** Returns the zip with every record of this kind changed in place: what no honest zip writer would write. */
export function forgeZip(zip: Buffer, at: 'central' | 'local', change: (record: Buffer) => void): Buffer {
  const forged = Buffer.from(zip);
  const mark = Buffer.from(at === 'central' ? '504b0102' : '504b0304', 'hex');
  for (let start = forged.indexOf(mark); start !== -1; start = forged.indexOf(mark, start + 4)) {
    change(forged.subarray(start));
  }
  return forged;
}
