import { sniffText, type TextShape } from './sniff-text.ts';
import { type BadLine, cutAt, decodeUtf8Lines, type TextPiece } from './utf8-lines.ts';

const HEAD = 4096;
const LONGEST_LINE = 1024 * 1024;

async function* utf8Pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  const decode = (block: Buffer): TextPiece => {
    const piece = decodeUtf8Lines(block, line);
    for (let at = block.indexOf(10); at !== -1; at = block.indexOf(10, at + 1)) line++;
    return piece;
  };
  for await (const chunk of chunks) {
    const block: Buffer = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    const cut = cutAt(block, LONGEST_LINE);
    held = block.subarray(cut);
    if (cut > 0) yield decode(block.subarray(0, cut));
  }
  if (held.length > 0) yield decode(held);
}

function badUtf16Lines(text: string, firstLine: number): readonly BadLine[] {
  if (!text.includes('\uFFFD')) return [];
  return text
    .split('\n')
    .flatMap((part, i) => (part.includes('\uFFFD') ? [{ line: firstLine + i, guessed: false }] : []));
}

async function* utf16Pieces(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let line = 1;
  const piece = (text: string): TextPiece => {
    const badLines = badUtf16Lines(text, line);
    line += text.split('\n').length - 1;
    return { text, badLines };
  };
  for await (const chunk of chunks) yield piece(decoder.decode(chunk, { stream: true }));
  yield piece(decoder.decode());
}

/** The chunks again, the first of them long enough to be judged. */
async function* joinHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

async function* withoutFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

export interface TextSource {
  readonly shape: TextShape['kind'];
  readonly pieces: AsyncIterable<TextPiece>;
}

/**
 * Decodes a stream by its byte order mark, UTF-8 without one. `shape` other than `text` says why there are no pieces.
 * Pieces do not depend on how the bytes were cut into chunks, except in their number.
 */
export async function readText(chunks: AsyncIterable<Uint8Array>): Promise<TextSource> {
  const joined = joinHead(chunks);
  const first = (await joined.next()).value ?? new Uint8Array();
  const shape = sniffText(first.subarray(0, 65_536));
  if (shape.kind !== 'text') {
    await joined.return(undefined);
    return { shape: shape.kind, pieces: noPieces() };
  }
  const bytes = withoutFirst(first.subarray(shape.bomBytes), joined);
  const pieces = shape.encoding === 'utf-8' ? utf8Pieces(bytes) : utf16Pieces(bytes, shape.encoding);
  return { shape: 'text', pieces };
}

async function* noPieces(): AsyncGenerator<TextPiece> {
  // a file that is no text has none
}
