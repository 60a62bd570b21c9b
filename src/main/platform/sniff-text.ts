export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What the first bytes of a file are. `spreadsheet`: an .xlsx (a zip) or .xls, whatever the name says. */
export type TextShape =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly bomBytes: number }
  | { readonly kind: 'binary' | 'spreadsheet' };

const BOMS: readonly (readonly [string, Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];
const SPREADSHEETS = ['504b0304', 'd0cf11e0'];
/** PNG, JPEG, GIF, PDF, gzip, SQLite, RAR, 7z. */
const BINARIES = ['89504e47', 'ffd8ff', '47494638', '25504446', '1f8b', '53514c697465', '52617221', '377abcaf'];

/** Share of bytes at even and odd places that are zero: UTF-16 without a mark is text with every other byte zero. */
function zeroShares(bytes: Uint8Array): readonly [number, number] {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const half = bytes.length / 2;
  return [zeros[0] / half, zeros[1] / half];
}

function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}

/** A stray NUL in a name is text; a text made of control characters and broken UTF-8 is not. */
function looksBinary(bytes: Uint8Array): boolean {
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  const broken = new TextDecoder().decode(bytes, { stream: true }).split('\uFFFD').length - 1;
  return controls / bytes.length > 0.02 && (controls + broken) / bytes.length > 0.2;
}

/** Tells text from anything else, and its encoding, by the first bytes of a file (a few kilobytes are enough). */
export function sniffText(head: Uint8Array): TextShape {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
  for (const [mark, encoding] of BOMS) {
    if (hex.startsWith(mark)) return { kind: 'text', encoding, bomBytes: mark.length / 2 };
  }
  if (SPREADSHEETS.some((mark) => hex.startsWith(mark))) return { kind: 'spreadsheet' };
  if (BINARIES.some((mark) => hex.startsWith(mark))) return { kind: 'binary' };
  const [even, odd] = zeroShares(head);
  if (odd > 0.4 && even < 0.05) return { kind: 'text', encoding: 'utf-16le', bomBytes: 0 };
  if (even > 0.4 && odd < 0.05) return { kind: 'text', encoding: 'utf-16be', bomBytes: 0 };
  if (head.length > 0 && looksBinary(head)) return { kind: 'binary' };
  return { kind: 'text', encoding: 'utf-8', bomBytes: 0 };
}
