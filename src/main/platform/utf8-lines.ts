import { isUtf8 } from 'node:buffer';

/** A line that is no UTF-8. `guessed`: it was read as Windows-1252; otherwise U+FFFD stands in. */
export interface BadLine {
  readonly line: number;
  readonly guessed: boolean;
}

export interface TextPiece {
  readonly text: string;
  readonly badLines: readonly BadLine[];
}

const NEWLINE = 10;
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const western = new TextDecoder('windows-1252');

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}

/** À–Ö, Ø–ö, ø–ý in Windows-1252. */
function isWesternLetter(byte: number): boolean {
  return byte >= 0xc0 && byte <= 0xfd && byte !== 0xd7 && byte !== 0xf7;
}

/**
 * Excel on Windows saves "CSV" in Windows-1252. A line counts as such when every byte beyond ASCII is an accented
 * letter beside a plain one, and no two stand together as they would in UTF-8.
 */
function looksWestern(line: Uint8Array): boolean {
  return line.every((byte, i) => {
    if (byte < 0x80) return true;
    return isWesternLetter(byte) && isAsciiLetter(line[i - 1] ?? line[i + 1]) && (line[i + 1] ?? 0) < 0x80;
  });
}

function decodeBroken(block: Buffer, firstLine: number): TextPiece {
  const badLines: BadLine[] = [];
  let text = '';
  for (let start = 0, line = firstLine; start < block.length; line++) {
    const newline = block.indexOf(NEWLINE, start);
    const end = newline === -1 ? block.length : newline + 1;
    const bytes = block.subarray(start, end);
    const isGood = isUtf8(bytes);
    const guessed = !isGood && looksWestern(bytes);
    text += guessed ? western.decode(bytes) : lenient.decode(bytes);
    if (!isGood) badLines.push({ line, guessed });
    start = end;
  }
  return { text, badLines };
}

/** Returns whole lines of UTF-8 as text; lines that are no UTF-8 are read as well as can be, and named. */
export function decodeUtf8Lines(block: Buffer, firstLine: number): TextPiece {
  return isUtf8(block) ? { text: block.toString('utf8'), badLines: [] } : decodeBroken(block, firstLine);
}

/** Where a block may be cut without cutting a line; within a line longer than `longest`, without cutting a character. */
export function cutAt(block: Buffer, longest: number): number {
  const afterLine = block.lastIndexOf(NEWLINE) + 1;
  if (block.length - afterLine < longest) return afterLine;
  let cut = block.length;
  while (cut > block.length - 4 && ((block[cut - 1] ?? 0) & 0xc0) === 0x80) cut--;
  return (block[cut - 1] ?? 0) >= 0xc0 ? cut - 1 : cut;
}
