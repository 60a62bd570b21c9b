import type { ImportFileReport, ImportReport } from '../../../shared/model/import.ts';
import { counted, figure } from '../../lib/figures.ts';
import { fileWords } from './file-words.ts';

/** Nouns of the two lists of people in an X archive. */
const FOLLOWS: readonly string[] = ['follower', 'account you follow'];

/** Rows of a file that were read, whatever became of them. */
export function rowsOf(file: Pick<ImportFileReport, 'new' | 'updated' | 'same' | 'skipped'>): number {
  return file.new + file.updated + file.same + file.skipped;
}

/** How many rows an import would change in the notebook. */
export function changesOf(report: ImportReport): number {
  return report.total.new + report.total.updated;
}

/** What an import will do, in one or two plain sentences with `[[…]]` around the facts read from the archive. */
export function previewSentence(report: ImportReport): string {
  const main = mainFiles(report);
  const first = sum(main, (file) => file.new);
  const changed = sum(main, (file) => file.updated);
  const { one, many } = nounOf(main);
  const total = sum(main, rowsOf);
  const start = `Of ${counted(total, one, many)}, ${newsWords(first, changed, total)}.`;
  const others = report.files.filter((file) => !main.includes(file) && file.new > 0);
  return others.length > 0 ? `${start} ${withOthers(others)}` : start;
}

/** Accounts that no archive names, as a sentence; null when there are none. */
export function unnamedSentence(unnamed: number): string | null {
  if (unnamed === 0) return null;
  const start = unnamed === 1 ? '1 of these accounts comes' : `${figure(unnamed)} of these accounts come`;
  return `${start} without a name. Kith keeps them aside and fills names in when a later archive has them.`;
}

/** The lists of people in an archive; every file when it holds none. */
function mainFiles(report: ImportReport): readonly ImportFileReport[] {
  const connections = report.files.filter((file) => fileWords(file.file).one === 'connection');
  if (connections.length > 0) return connections;
  const lists = report.files.filter((file) => FOLLOWS.includes(fileWords(file.file).one));
  return lists.length > 0 ? lists : report.files;
}

/** What one and several rows of the main files are called. */
function nounOf(main: readonly ImportFileReport[]): { readonly one: string; readonly many: string } {
  const nouns = new Set(main.map((file) => fileWords(file.file).one));
  if (nouns.size === 1 && main[0]) return fileWords(main[0].file);
  const isFollowing = [...nouns].every((noun) => FOLLOWS.includes(noun));
  return isFollowing
    ? { one: 'follower or account you follow', many: 'followers and accounts you follow' }
    : { one: 'row', many: 'rows' };
}

function newsWords(first: number, changed: number, total: number): string {
  const fresh = freshWords(first, total);
  if (changed > 0) return `[[${fresh}]] and [[${figure(changed)} ${changed === 1 ? 'has' : 'have'} changed]]`;
  return first === 0 ? `[[${fresh}]] and none have changed` : `[[${fresh}]]`;
}

function freshWords(first: number, total: number): string {
  if (first === 0) return 'none are new';
  if (first === total && total > 1) return 'all are new';
  return `${figure(first)} ${first === 1 ? 'is' : 'are'} new`;
}

/** The two other files that bring most. */
function withOthers(files: readonly ImportFileReport[]): string {
  const biggest = [...files].sort((a, b) => b.new - a.new).slice(0, 2);
  const facts = biggest.map((file) => {
    const { one, many } = fileWords(file.file);
    return `[[${figure(file.new)} new ${file.new === 1 ? one : many}]]`;
  });
  return `With ${facts.join(' and ')}.`;
}

function sum(files: readonly ImportFileReport[], of: (file: ImportFileReport) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}
