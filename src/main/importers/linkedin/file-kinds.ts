import type { Archive } from '../../platform/archive.ts';
import { findHeader, foldColumn } from '../../platform/csv-header.ts';
import { readText } from '../../platform/read-text.ts';
import { COACH_LOGS, FILE_KINDS, type FileKind, LAYOUTS, type Layout } from './layouts.ts';

/** Enough for the preamble and the header. */
const HEAD_BYTES = 16_384;
const TABLE = /\.(csv|tsv|txt)$/i;
/** A folder with more tables than any export has is not looked through. */
const MOST_TABLES = 500;

export interface LinkedInFile {
  readonly path: string;
  readonly size: number;
  readonly kind: FileKind;
}

/**
 * The name of a file for comparing: without folders, ending, the member id of 2026 (`_12345678`), a browser's
 * ` (1)`, spaces, `_` and `-`, in lower case.
 */
function foldFileName(path: string): string {
  return (path.split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(TABLE, '')
    .replace(/ ?\(\d+\)$/, '')
    .replace(/_\d{6,}$/, '')
    .replace(/[ _-]/g, '');
}

function hasColumns(layout: Layout, wanted: readonly string[], folded: readonly string[]): boolean {
  return wanted.every((column) => layout.columns[column]?.some((alias) => folded.includes(alias)));
}

/** Whether these folded column names are the header of a file of this kind. */
export function isHeaderOf(layout: Layout, folded: readonly string[]): boolean {
  return hasColumns(layout, layout.header, folded);
}

function kindByHeader(folded: readonly string[], fileName: string): FileKind | null {
  const fits = (kind: FileKind): boolean => {
    const { telling } = LAYOUTS[kind];
    if (telling.length === 0 || (kind === 'messages' && COACH_LOGS.test(fileName))) return false;
    return hasColumns(LAYOUTS[kind], telling, folded);
  };
  return FILE_KINDS.find(fits) ?? null;
}

function kindByName(fileName: string): FileKind | null {
  return FILE_KINDS.find((kind) => LAYOUTS[kind].files.test(fileName)) ?? null;
}

async function headText(archive: Archive, path: string): Promise<string> {
  const bytes = await archive.head(path, HEAD_BYTES);
  const { pieces } = await readText(only(bytes));
  let text = '';
  for await (const piece of pieces) text += piece.text;
  return text;
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Known extends LinkedInFile {
  readonly isCertain: boolean;
}

/** The kind of one table; certain when its header says so, not only its name. */
async function identifyTable(archive: Archive, path: string, size: number): Promise<Known | null> {
  const fileName = foldFileName(path);
  const named = kindByName(fileName);
  const text = await headText(archive, path);
  const header = findHeader(text, (folded) => kindByHeader(folded, fileName) !== null);
  const told = header && kindByHeader(header.cells.map(foldColumn), fileName);
  if (told) return { path, size, kind: told, isCertain: true };
  if (named === null) return null;
  const isCertain = findHeader(text, (folded) => isHeaderOf(LAYOUTS[named], folded)) !== null;
  return { path, size, kind: named, isCertain };
}

/** An older exporter wrote endorsements twice; the file with underscores is the good one. */
function withoutTwins(files: readonly Known[]): readonly Known[] {
  const isEndorsement = ({ kind }: Known) => kind === 'endorsementsReceived' || kind === 'endorsementsGiven';
  return files.filter(
    (file) =>
      !isEndorsement(file) ||
      file.path.includes('_') ||
      !files.some((other) => other.kind === file.kind && other.isCertain && other.path.includes('_')),
  );
}

/**
 * The files of a LinkedIn export that are worth reading, in the order of reading. Empty unless at least one of them
 * has a header of LinkedIn's; a file known only by its name then comes along, so that what is wrong with it is told.
 */
export async function findLinkedInFiles(archive: Archive): Promise<readonly LinkedInFile[]> {
  const tables = archive.entries.filter((entry) => TABLE.test(entry.path) || archive.kind === 'file');
  if (tables.length > MOST_TABLES) return [];
  const found: Known[] = [];
  for (const { path, size } of tables) {
    const known = await identifyTable(archive, path, size);
    if (known) found.push(known);
  }
  if (!found.some((file) => file.isCertain)) return [];
  return FILE_KINDS.flatMap((kind) => withoutTwins(found).filter((file) => file.kind === kind)).map(
    ({ path, size, kind }) => ({ path, size, kind }),
  );
}
