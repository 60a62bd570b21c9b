import type { Archive } from '../../platform/archive.ts';
import { decodeText } from '../../platform/decode-text.ts';
import { fileKindOf, kindByName, X_FILE_KINDS, type XFileKind } from './file-kinds.ts';

/** A file of an X archive and what it is. */
export interface XFile {
  readonly path: string;
  readonly kind: XFileKind;
}

const HEAD_BYTES = 300;
/** A folder of downloads may hold anything; an archive has about 80 scripts, one of before 2019 a few hundred. */
const MAX_HEADS = 2000;
/** As many as one archive has; anybody's folder is full of texts. */
const MAX_RENAMED = 200;
const SCRIPT = /\.(js|csv)$/i;
const RENAMED = /(\.(json|txt)|(^|\/)[^./]+)$/i;
/** The viewer's own scripts and the media beside the data. */
const NOT_DATA = /(^|\/)(assets|node_modules|__MACOSX|[a-z_]+_media)\//i;
const GRAILBIRD: readonly XFileKind[] = ['grailbird-posts', 'grailbird-owner'];

/** A file known by how it begins, or only by its name. */
interface Known extends XFile {
  readonly isCertain: boolean;
}

/**
 * Finds the files of one X archive by how they begin; empty when there is none. Any folder may be around it. A file
 * beside them that is known only by its name comes along, so that what is wrong with it is told.
 */
export async function findXFiles(archive: Archive): Promise<readonly XFile[]> {
  const known = await knownFiles(archive);
  const files = known.filter(({ isCertain }) => isCertain);
  const current = largestFolder(files.filter(({ kind }) => !GRAILBIRD.includes(kind) && kind !== 'posts-table'));
  const beside = folderOf(current[0]?.path ?? '');
  const unreadable = known.filter(({ isCertain, path }) => !isCertain && current[0] && folderOf(path) === beside);
  const old = largestFolder(files.filter(({ kind }) => kind === 'grailbird-posts'));
  const oldOwner = files.filter(({ kind }) => kind === 'grailbird-owner').slice(0, 1);
  const table = old.length === 0 ? files.filter(({ kind }) => kind === 'posts-table').slice(0, 1) : [];
  const grailbird = [...(old.length + table.length > 0 ? oldOwner : []), ...old, ...table];
  return inReadingOrder([...current, ...unreadable, ...grailbird]);
}

/** Tells again what each of these files is, from its beginning or else its name. */
export async function identify(archive: Archive, paths: readonly string[]): Promise<readonly XFile[]> {
  return inReadingOrder(await identifyEach(archive, paths));
}

async function identifyEach(archive: Archive, paths: readonly string[]): Promise<readonly Known[]> {
  const files: Known[] = [];
  for (const path of paths) {
    const told = fileKindOf(decodeText([await archive.head(path, HEAD_BYTES)]).text, path);
    const kind = told ?? kindByName(path);
    if (kind !== null) files.push({ path, kind, isCertain: told !== null });
  }
  return files;
}

/** Scripts as X names them; only when there are none, files that were renamed on the way. */
async function knownFiles(archive: Archive): Promise<readonly Known[]> {
  if (archive.kind === 'file') return identifyEach(archive, archive.entries.map(pathOf));
  const scripts = await identifyEach(archive, outermost(archive, SCRIPT, MAX_HEADS));
  if (scripts.some(({ isCertain }) => isCertain)) return scripts;
  return identifyEach(archive, outermost(archive, RENAMED, MAX_RENAMED));
}

/** Returns the folder in which a file lies, with its last slash; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

const pathOf = ({ path }: { readonly path: string }) => path;
const withoutEnding = (path: string) => path.replace(/\.\w+$/, '');
const depthOf = (path: string) => path.split('/').length;

/** The paths with such an ending that may hold data, those nearest the root first, at most so many. */
function outermost({ entries }: Archive, ending: RegExp, most: number): readonly string[] {
  return entries
    .map(pathOf)
    .filter((path) => ending.test(path) && !NOT_DATA.test(path))
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, most);
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
