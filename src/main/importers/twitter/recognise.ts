import type { Archive, ArchiveEntry } from '../../platform/archive.ts';
import { decodeText } from '../../platform/decode-text.ts';
import { fileKindOf, X_FILE_KINDS, type XFileKind } from './file-kinds.ts';

/** A file of an X archive and what it is. */
export interface XFile {
  readonly path: string;
  readonly kind: XFileKind;
}

const HEAD_BYTES = 300;
/** A folder of downloads may hold anything; an archive has about 80 scripts, one of before 2019 a few hundred. */
const MAX_HEADS = 2000;
/** The viewer's own scripts and the media beside the data. */
const NOT_DATA = /(^|\/)(assets|node_modules|__MACOSX|[a-z_]+_media)\//i;
const GRAILBIRD: readonly XFileKind[] = ['grailbird-posts', 'grailbird-owner'];

/** Finds the files of one X archive by how they begin; empty when there is none. Any folder may be around it. */
export async function findXFiles(archive: Archive): Promise<readonly XFile[]> {
  const files = await identify(archive, archive.entries.filter(mayHoldData(archive)).map(pathOf));
  const current = largestFolder(files.filter(({ kind }) => !GRAILBIRD.includes(kind) && kind !== 'posts-table'));
  const old = largestFolder(files.filter(({ kind }) => kind === 'grailbird-posts'));
  const oldOwner = files.filter(({ kind }) => kind === 'grailbird-owner').slice(0, 1);
  const table = old.length === 0 ? files.filter(({ kind }) => kind === 'posts-table').slice(0, 1) : [];
  return inReadingOrder([...current, ...(old.length + table.length > 0 ? oldOwner : []), ...old, ...table]);
}

/** Tells again what each of these files is, from its beginning. */
export async function identify(archive: Archive, paths: readonly string[]): Promise<readonly XFile[]> {
  const files: XFile[] = [];
  for (const path of paths) {
    const kind = fileKindOf(decodeText([await archive.head(path, HEAD_BYTES)]).text, path);
    if (kind !== null) files.push({ path, kind });
  }
  return inReadingOrder(files);
}

/** Returns the folder in which a file lies, with its last slash; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

const pathOf = (entry: ArchiveEntry) => entry.path;
const withoutEnding = (path: string) => path.replace(/\.\w+$/, '');
const depthOf = (path: string) => path.split('/').length;

function mayHoldData(archive: Archive): (entry: ArchiveEntry, index: number) => boolean {
  if (archive.kind === 'file') return () => true;
  const scripts = archive.entries
    .filter(({ path }) => /\.(js|csv)$/i.test(path) && !NOT_DATA.test(path))
    .sort((a, b) => depthOf(a.path) - depthOf(b.path));
  const wanted = new Set(scripts.slice(0, MAX_HEADS));
  return (entry) => wanted.has(entry);
}

/** The folder that says whose archive it is, else the one with most files, else the outermost. */
function largestFolder(files: readonly XFile[]): readonly XFile[] {
  const folders = new Map<string, XFile[]>();
  for (const file of files) {
    const beside = folders.get(folderOf(file.path));
    if (beside) beside.push(file);
    else folders.set(folderOf(file.path), [file]);
  }
  const ranked = [...folders.values()].sort(
    (a, b) => Number(namesOwner(b)) - Number(namesOwner(a)) || b.length - a.length || depth(a) - depth(b),
  );
  return ranked[0] ?? [];
}

const namesOwner = (files: readonly XFile[]) => files.some(({ kind }) => kind === 'account' || kind === 'manifest');
const depth = (files: readonly XFile[]) => depthOf(files[0]?.path ?? '');

/** Owner first; parts by their number, months by their name. */
function inReadingOrder(files: readonly XFile[]): readonly XFile[] {
  return files.toSorted(
    (a, b) =>
      X_FILE_KINDS.indexOf(a.kind) - X_FILE_KINDS.indexOf(b.kind) ||
      withoutEnding(a.path).localeCompare(withoutEnding(b.path), 'en', { numeric: true }),
  );
}
