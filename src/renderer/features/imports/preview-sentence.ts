import type { ImportFileReport, ImportReport } from '../../../shared/model/import.ts';
import { counted, figure } from '../../lib/figures.ts';
import { fileWords } from './file-words.ts';

/** A stretch of a sentence; `fact` is read from the user's files and is shown as evidence. */
export interface Stretch {
  readonly text: string;
  readonly fact: boolean;
}

/** Rows of a file that were read, whatever became of them. */
export function rowsOf(file: Pick<ImportFileReport, 'new' | 'updated' | 'same' | 'skipped'>): number {
  return file.new + file.updated + file.same + file.skipped;
}

/** How many rows an import would change in the notebook. */
export function changesOf(report: ImportReport): number {
  return report.total.new + report.total.updated;
}

/** What an import will do, in one or two plain sentences with the facts marked. */
export function previewSentence(report: ImportReport): readonly Stretch[] {
  const main = mainFiles(report);
  const total = sum(main, rowsOf);
  const first = sum(main, (file) => file.new);
  const changed = sum(main, (file) => file.updated);
  const noun = main.length === 1 ? fileWords(main[0]?.file ?? '') : { one: 'row', many: 'rows' };
  const stretches: Stretch[] = [plain(`Of ${counted(total, noun.one, noun.many)}, `)];
  if (first === 0 && changed === 0) stretches.push(fact('none are new'), plain(' and none have changed.'));
  else if (changed === 0) stretches.push(fact(areNew(first)), plain('.'));
  else stretches.push(fact(areNew(first)), plain(' and '), fact(haveChanged(changed)), plain('.'));
  const others = report.files.filter((file) => !main.includes(file) && file.new > 0);
  if (others.length > 0) stretches.push(...withOthers(others));
  return stretches;
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
  const lists = report.files.filter((file) => /follower|account you follow/.test(fileWords(file.file).one));
  return lists.length > 0 ? lists : report.files;
}

function withOthers(files: readonly ImportFileReport[]): readonly Stretch[] {
  const biggest = [...files].sort((a, b) => b.new - a.new).slice(0, 2);
  const facts = biggest.map((file) => {
    const { one, many } = fileWords(file.file);
    return fact(`${figure(file.new)} new ${file.new === 1 ? one : many}`);
  });
  const joined = facts.flatMap((part, at) => (at === 0 ? [part] : [plain(' and '), part]));
  return [plain(' With '), ...joined, plain('.')];
}

function areNew(count: number): string {
  return count === 0 ? 'none are new' : `${figure(count)} ${count === 1 ? 'is' : 'are'} new`;
}

function haveChanged(count: number): string {
  return `${figure(count)} ${count === 1 ? 'has' : 'have'} changed`;
}

function sum(files: readonly ImportFileReport[], of: (file: ImportFileReport) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}

function plain(text: string): Stretch {
  return { text, fact: false };
}

function fact(text: string): Stretch {
  return { text, fact: true };
}
