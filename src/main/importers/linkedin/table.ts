import type { Archive } from '../../platform/archive.ts';
import { foldColumn } from '../../platform/csv-header.ts';
import { type CsvEvent, type CsvFault, type CsvRow, readCsv } from '../../platform/read-csv.ts';
import type { Finding, SourceRef } from '../importer.ts';
import { isHeaderOf } from './file-kinds.ts';
import type { Layout } from './layouts.ts';

/** A row that is skipped, or a problem that is no row's fate. */
export type Trouble = Extract<Finding, { kind: 'skipped' | 'problem' }>;

/** One row with its cells by column. */
export interface TableRow<C extends string> {
  readonly kind: 'cells';
  readonly at: SourceRef;
  readonly raw: string;
  /** Whether the file has the column, and the row reaches it. */
  has(column: C): boolean;
  /** The cell without spaces around it; empty when there is none. */
  get(column: C): string;
}

type Places<C extends string> = ReadonlyMap<C, number>;

function placesOf<C extends string>(layout: Layout<C>, header: readonly string[]): Places<C> {
  const folded = header.map(foldColumn);
  const places = new Map<C, number>();
  // the keys of a record are its own type parameter, which Object.keys forgets
  for (const column of Object.keys(layout.columns) as C[]) {
    const alias = layout.columns[column].find((name) => folded.includes(name));
    if (alias !== undefined) places.set(column, folded.indexOf(alias));
  }
  return places;
}

class Table<C extends string> {
  readonly #layout: Layout<C>;
  readonly #file: string;
  #header: readonly string[] = [];
  #places: Places<C> = new Map();

  constructor(layout: Layout<C>, file: string) {
    this.#layout = layout;
    this.#file = file;
  }

  take(event: CsvEvent): readonly (TableRow<C> | Trouble)[] {
    if (event.kind === 'row') return this.#row(event);
    if (event.kind !== 'header') return [this.#fault(event)];
    // a spreadsheet leaves columns without a name behind the last one
    this.#header = event.cells.slice(0, event.cells.findLastIndex((name) => name.trim() !== '') + 1);
    this.#places = placesOf(this.#layout, event.cells);
    return [];
  }

  #fault({ kind, line, code, detail, raw }: CsvFault): Trouble {
    return { kind, at: { file: this.#file, line }, code, detail, raw };
  }

  #row(row: CsvRow): readonly (TableRow<C> | Trouble)[] {
    const { cells, raw } = row;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const at = { file: this.#file, line: row.line };
    const places = this.#places;
    const named: TableRow<C> = {
      kind: 'cells',
      at,
      raw,
      has: (column) => (places.get(column) ?? cells.length) < cells.length,
      get: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
    };
    if (cells.length < this.#header.length) return this.#shortRow(named, cells.length);
    const extra = cells.slice(this.#header.length).filter((cell) => cell.trim() !== '').length;
    if (extra === 0) return [named];
    return [{ kind: 'problem', at, code: 'extra-columns', detail: String(extra), raw }, named];
  }

  #shortRow(row: TableRow<C>, length: number): readonly (TableRow<C> | Trouble)[] {
    const missing = this.#header.slice(length).map((name) => name.trim());
    const detail = `${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and others' : ''}`;
    const isNeeded = this.#layout.header.some((column) => (this.#places.get(column) ?? 0) >= length);
    const trouble = { at: row.at, code: 'missing-columns', detail, raw: row.raw } as const;
    return isNeeded ? [{ kind: 'skipped', ...trouble }] : [{ kind: 'problem', ...trouble }, row];
  }
}

/** Streams one file's rows in batches, each with its cells by column, and what is wrong with them. */
export async function* readTable<C extends string>(
  archive: Archive,
  file: string,
  layout: Layout<C>,
): AsyncGenerator<readonly (TableRow<C> | Trouble)[]> {
  const table = new Table(layout, file);
  for await (const events of readCsv(archive.open(file), (folded) => isHeaderOf(layout, folded))) {
    yield events.flatMap((event) => table.take(event));
  }
}
