import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry with contents, or one that only claims `size` bytes: a hole in the file, whose checksum is wrong. */
export type SparseEntry = readonly [path: string, content: string | { readonly size: number }];

interface Listed {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const STORED = 0;
const DEFLATED = 8;
const NO_CHECKSUM = 0xdeadbeef;

/**
 * Writes a zip of any size in moments: media are holes of a sparse file, and whoever unpacks one is told that it is
 * damaged. Returns the size of the zip in bytes.
 */
export function writeSparseZip(path: string, entries: Iterable<SparseEntry>): number {
  const file = openSync(path, 'w');
  let at = 0;
  const put = (bytes: Uint8Array) => {
    at += writeSync(file, bytes, 0, bytes.length, at);
  };
  const listed: Listed[] = [];
  for (const [name, content] of entries) {
    const { entry, bytes } = packed(Buffer.from(name), content, at);
    put(localHeader(entry));
    if (bytes) put(bytes);
    else at += entry.packed;
    listed.push(entry);
  }
  const directory = Buffer.concat(listed.map(directoryEntry));
  const start = at;
  put(directory);
  put(endRecord(listed.length, directory.length, start));
  closeSync(file);
  return at;
}

function packed(name: Buffer, content: string | { readonly size: number }, offset: number) {
  if (typeof content !== 'string') {
    const { size } = content;
    return { entry: { name, method: STORED, crc: NO_CHECKSUM, packed: size, unpacked: size, offset }, bytes: null };
  }
  const plain = Buffer.from(content);
  const bytes = deflateRawSync(plain, { level: 1 });
  const entry = { name, method: DEFLATED, crc: crc32(plain), packed: bytes.length, unpacked: plain.length, offset };
  return { entry, bytes };
}

const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** The fields that both headers share, from "version needed" to "length of the extra field". */
function common({ name, method, crc, packed: packedSize, unpacked }: Listed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(unpacked, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: Listed): Buffer {
  return Buffer.concat([Buffer.from('504b0304', 'hex'), common(entry), entry.name]);
}

function directoryEntry(entry: Listed): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([Buffer.from('504b01021403', 'hex'), common(entry), rest, entry.name]);
}

function endRecord(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
