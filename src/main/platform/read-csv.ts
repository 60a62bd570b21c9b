import { type CsvHeader, findHeader, type HeaderTest, parseRows } from './csv-header.ts';
import { readText } from './read-text.ts';
import { RecordSplitter, type SplitFault, type SplitPiece, type SplitRecord } from './record-splitter.ts';
import type { BadLine } from './utf8-lines.ts';

/** How much of a row is kept as it was written. */
const RAW = 2_000;
/** The header is looked for in this much text. */
const HEAD = 65_536;

export interface CsvRow {
  readonly kind: 'row';
  /** 1-based and physical: where the row begins. */
  readonly line: number;
  /** The row as written, cut to 2,000 characters. */
  readonly raw: string;
  readonly cells: readonly string[];
}

/** `skipped`: a row that could not be read. `problem`: no row's fate; line 0 concerns the whole file. */
export interface CsvFault {
  readonly kind: 'skipped' | 'problem';
  readonly line: number;
  readonly code:
    | 'unbalanced-quotes'
    | 'field-too-long'
    | 'invalid-encoding'
    | 'empty-file'
    | 'header-only'
    | 'no-header'
    | 'binary-file'
    | 'spreadsheet-file';
  readonly detail: string | null;
  readonly raw: string;
}

export interface CsvHeaderFound {
  readonly kind: 'header';
  readonly cells: readonly string[];
}

export type CsvEvent = CsvHeaderFound | CsvRow | CsvFault;

function fileFault(code: CsvFault['code']): CsvFault {
  return { kind: 'problem', line: 0, code, detail: null, raw: '' };
}

function encodingFault({ line, guessed }: BadLine): CsvFault {
  return { kind: 'problem', line, code: 'invalid-encoding', detail: guessed ? 'Windows-1252' : null, raw: '' };
}

function splitFault(fault: SplitFault): CsvFault {
  const detail = fault.lines > 1 ? String(fault.lines) : null;
  return { kind: 'skipped', line: fault.line, code: fault.code, detail, raw: fault.text.slice(0, RAW) };
}

/** Rows and faults in the order of the file; csv-parse reads all rows of a piece at once. */
function eventsOf(pieces: readonly SplitPiece[], header: CsvHeader): readonly CsvEvent[] {
  const records = pieces.filter((piece): piece is SplitRecord => piece.kind === 'record');
  const rows = parseRows(
    records.map((record) => record.text),
    header.delimiter,
    header.newline,
  );
  let next = 0;
  return pieces.map((piece): CsvEvent => {
    if (piece.kind === 'fault') return splitFault(piece);
    return { kind: 'row', line: piece.line, raw: piece.text.slice(0, RAW), cells: rows[next++] ?? [] };
  });
}

function splitterFor(header: CsvHeader): RecordSplitter {
  return new RecordSplitter({
    delimiter: header.delimiter,
    newline: header.newline,
    columns: header.cells.length,
    firstLine: header.line + 1,
  });
}

/** Collects text until the header is found, then cuts rows. */
class CsvReader {
  readonly #isHeader: HeaderTest;
  #head = '';
  #header: CsvHeader | null = null;
  #splitter: RecordSplitter | null = null;
  #rows = 0;

  constructor(isHeader: HeaderTest) {
    this.#isHeader = isHeader;
  }

  /** True when there is enough text to know that there is no header. */
  get isHopeless(): boolean {
    return this.#header === null && this.#head.length >= HEAD;
  }

  push(text: string): readonly CsvEvent[] {
    if (this.#splitter && this.#header) return this.#events(this.#splitter.push(text), this.#header);
    this.#head += text;
    return this.#head.length >= HEAD ? this.#begin() : [];
  }

  end(): readonly CsvEvent[] {
    const begun = this.#header === null ? this.#begin() : [];
    if (!this.#splitter || !this.#header) {
      return [fileFault(this.#head.trim() === '' ? 'empty-file' : 'no-header')];
    }
    const last = this.#events(this.#splitter.end(), this.#header);
    return [...begun, ...last, ...(this.#rows === 0 ? [fileFault('header-only')] : [])];
  }

  #begin(): readonly CsvEvent[] {
    this.#header = findHeader(this.#head, this.#isHeader);
    if (!this.#header) return [];
    this.#splitter = splitterFor(this.#header);
    const rows = this.#head.slice(this.#header.rowsAt);
    return [{ kind: 'header', cells: this.#header.cells }, ...this.#events(this.#splitter.push(rows), this.#header)];
  }

  #events(pieces: readonly SplitPiece[], header: CsvHeader): readonly CsvEvent[] {
    this.#rows += pieces.length;
    return eventsOf(pieces, header);
  }
}

/**
 * Streams a CSV file: RFC 4180 with `,` `;` or TAB, in any Unicode encoding, header found by its column names. Yields
 * the header, then rows and faults in batches; a bad row never ends the file. Memory stays small for any file.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  isHeader: HeaderTest,
): AsyncGenerator<readonly CsvEvent[]> {
  const source = await readText(chunks);
  if (source.shape !== 'text') {
    yield [fileFault(source.shape === 'spreadsheet' ? 'spreadsheet-file' : 'binary-file')];
    return;
  }
  const reader = new CsvReader(isHeader);
  for await (const { text, badLines } of source.pieces) {
    yield [...badLines.map(encodingFault), ...reader.push(text)];
    if (reader.isHopeless) break;
  }
  yield reader.end();
}
