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

/** À–Ö, Ø–ö, ø–ý in Windows-1252. */
function isWesternLetter(byte: number): boolean {
  return byte >= 0xc0 && byte <= 0xfd && byte !== 0xd7 && byte !== 0xf7;
}

/** What else of Windows-1252 stands in names and sentences: € … Š Œ Ž, curly quotes, dashes, ™ š œ ž Ÿ, no-break space, ª ® ° · º. */
const WESTERN_SIGNS = new Set(
  [0x80, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9a, 0x9c, 0x9e, 0x9f].concat([
    0xa0, 0xaa, 0xae, 0xb0, 0xb7, 0xba,
  ]),
);

/**
 * Excel on Windows saves "CSV" in Windows-1252. A line counts as such when every byte beyond ASCII is one that western
 * names have, none follows another as in UTF-8, and no three stand together as in the code pages of other scripts.
 */
function looksWestern(line: Uint8Array): boolean {
  return line.every((byte, i) => {
    if (byte < 0x80) return true;
    const before = line[i - 1] ?? 0;
    if (before >= 0x80 && (line[i - 2] ?? 0) >= 0x80) return false;
    return isWesternLetter(byte) || (WESTERN_SIGNS.has(byte) && before < 0x80);
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
