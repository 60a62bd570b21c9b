import { AppError } from '../../shared/errors/app-error.ts';
import type { Archive } from '../platform/archive.ts';
import { sniffText } from '../platform/sniff-text.ts';
import { looksLike } from './looks-like.ts';

const SEEN = 8;
const TABLES_LOOKED_INTO = 20;

type FileShape = 'empty' | 'spreadsheet' | 'binary' | 'text';

async function shapeOf(archive: Archive, path: string): Promise<FileShape> {
  const head = await archive.head(path, 4096);
  if (new TextDecoder().decode(head).trim() === '') return 'empty';
  return sniffText(head).kind;
}

/** Tables, and a single file whatever it is called: what a user took for an export. */
function candidates(archive: Archive): readonly string[] {
  const isTable = (path: string) => /\.(csv|tsv|txt|xlsx?)$/i.test(path);
  return archive.entries
    .map(({ path }) => path)
    .filter((path) => archive.kind === 'file' || isTable(path))
    .slice(0, TABLES_LOOKED_INTO);
}

async function fileTrouble(archive: Archive): Promise<AppError | null> {
  const paths = archive.entries.map(({ path }) => path);
  if (paths.length === 0) return new AppError('archive-empty', { file: archive.name });
  if (paths.some((path) => path === 'xl/workbook.xml')) {
    return new AppError('archive-spreadsheet', { file: archive.name });
  }
  const looked = candidates(archive);
  const shapes = await Promise.all(looked.map((path) => shapeOf(archive, path)));
  const first = (shape: FileShape) => looked[shapes.indexOf(shape)];
  const [spreadsheet, binary, empty] = [first('spreadsheet'), first('binary'), first('empty')];
  if (spreadsheet) return new AppError('archive-spreadsheet', { file: spreadsheet });
  if (binary) return new AppError('archive-binary', { file: binary });
  const isAllEmpty = looked.length === paths.length && shapes.every((shape) => shape === 'empty');
  return isAllEmpty && empty ? new AppError('archive-empty', { file: empty }) : null;
}

/** X offers its archive as a page to look at; without the data folder there is nothing to read. */
function isPageOnly(archive: Archive): boolean {
  const paths = archive.entries.map(({ path }) => path);
  return (
    paths.some((path) => /(^|\/)Your archive\.html$/i.test(path)) &&
    !paths.some((path) => /(^|\/)data\/[^/]+\.js$/i.test(path))
  );
}

/** Returns the error that says best why no importer knows this archive. */
export async function unrecognised(archive: Archive): Promise<AppError> {
  if (isPageOnly(archive)) return new AppError('archive-html-only', {});
  const known = await looksLike(archive);
  const trouble = known === null ? await fileTrouble(archive) : null;
  if (trouble) return trouble;
  const seen = archive.entries.slice(0, SEEN).map(({ path }) => path);
  return new AppError('archive-unknown', { looksLike: known, seen });
}
