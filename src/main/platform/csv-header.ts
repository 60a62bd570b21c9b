import { parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t'];
/** LinkedIn puts three lines of notes before the header; files saved again may have more. */
const MOST_LINES = 60;

export interface CsvHeader {
  readonly cells: readonly string[];
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** 1-based. */
  readonly line: number;
  /** Where the rows begin in the text. */
  readonly rowsAt: number;
}

/** Whether these column names are the header looked for; names come through `foldColumn`. */
export type HeaderTest = (folded: readonly string[]) => boolean;

/** A column's name for comparing: lower case, without spaces, `_`, `-` and quotation marks. */
export function foldColumn(name: string): string {
  return name.toLowerCase().replace(/[\s_\-"\u00a0\ufeff]/g, '');
}

/** Returns the cells of rows that are known to be whole, one array per row. */
export function parseRows(rows: readonly string[], delimiter: string, newline: '\n' | '\r'): string[][] {
  if (rows.length === 0) return [];
  return parse(rows.join(newline), {
    delimiter,
    record_delimiter: newline,
    relax_column_count: true,
    // a quotation mark inside an unquoted cell is a character like any other
    relax_quotes: true,
    bom: false,
  });
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter);
  try {
    return parseRows([line], delimiter, '\n')[0] ?? [];
  } catch {
    // a line of the preamble may hold half a quotation; it is no header
    return [];
  }
}

/**
 * Finds the header among the first lines by its column names, and with it the delimiter (`,` `;` or TAB). Line by
 * line rather than row by row, because a broken quotation before the header must not hide it. Null when there is none.
 */
export function findHeader(text: string, isHeader: HeaderTest): CsvHeader | null {
  const newline = text.includes('\n') ? '\n' : '\r';
  for (let start = 0, line = 1; start < text.length && line <= MOST_LINES; line++) {
    const end = text.indexOf(newline, start);
    const rowsAt = end === -1 ? text.length : end + 1;
    const written = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    for (const delimiter of DELIMITERS) {
      const cells = written.includes(delimiter) ? cellsOf(written, delimiter) : [];
      if (isHeader(cells.map(foldColumn))) return { cells, delimiter, newline, line, rowsAt };
    }
    start = rowsAt;
  }
  return null;
}
