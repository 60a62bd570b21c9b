import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { ProblemCode } from '../../../shared/model/import.ts';
import type { Archive } from '../../platform/archive.ts';
import type { JsonFinding } from '../../platform/json-element-scanner.ts';
import { readJsonElements } from '../../platform/json-elements.ts';
import { sniffText } from '../../platform/sniff-text.ts';
import type { Finding, SourceRef } from '../importer.ts';
import type { Owner } from './owner.ts';
import type { Sightings } from './sightings.ts';

export type Element = Extract<JsonFinding, { kind: 'element' }>;

/** What is known while one archive is read. */
export interface Reading {
  readonly archive: Archive;
  readonly signal: AbortSignal;
  readonly owner: Owner;
  /** The day on which the archive was made; the day for which its follower lists hold. */
  readonly exportedOn: CalendarDate | null;
  readonly sightings: Sightings;
  readonly seenPosts: Set<string>;
  readonly seenMessages: Set<string>;
  readonly seenFollows: Set<string>;
  /** Elements and, in conversations, messages met in each file. */
  readonly counts: Map<string, { elements: number; messages: number }>;
}

const KEPT_RAW = 2000;
/** Enough to tell text from anything else. */
const HEAD_BYTES = 4096;

/** Reads one file: announces it, gives its elements to `read`, and tells what is broken in it. */
export async function* readFile(
  reading: Pick<Reading, 'archive' | 'signal' | 'counts'>,
  file: string,
  read: (element: Element, at: SourceRef) => Iterable<Finding>,
): AsyncGenerator<Finding> {
  yield { kind: 'file', file };
  const count = { elements: 0, messages: 0 };
  reading.counts.set(file, count);
  const shape = sniffText(await reading.archive.head(file, HEAD_BYTES)).kind;
  if (shape !== 'text') {
    yield problem({ file, line: 0 }, shape === 'spreadsheet' ? 'spreadsheet-file' : 'binary-file', null);
    return;
  }
  for await (const found of elementsOf(reading, file)) {
    const at = { file, line: found.line };
    if (found.kind === 'element' || found.row) count.elements += 1;
    if (found.kind === 'element') yield* read(found, at);
    else if (found.row) yield skipped(at, found.code, found.text);
    else yield problem(at, found.code, null, found.text);
  }
}

/** Streams a file's elements until the import is cancelled. */
export async function* elementsOf(
  { archive, signal }: Pick<Reading, 'archive' | 'signal'>,
  file: string,
): AsyncGenerator<JsonFinding> {
  for await (const found of readJsonElements(archive.open(file))) {
    if (signal.aborted) throw new AppError('import-cancelled', {});
    yield found;
  }
}

/** A row that is no use, or could not be read, with its reason. */
export function skipped(at: SourceRef, code: ProblemCode, text: string, detail: string | null = null): Finding {
  return { kind: 'skipped', at, code, detail, raw: rawOf(text) };
}

/** Something worth telling that is no row's fate. */
export function problem(at: SourceRef, code: ProblemCode, detail: string | null, text = ''): Finding {
  return { kind: 'problem', at, code, detail, raw: rawOf(text) };
}

/** A row as written, on one line: JSON has line ends only between its parts. Very long rows are cut. */
export function rawOf(text: string): string {
  const start = text.slice(0, KEPT_RAW * 4).replace(/\r?\n\s*/g, ' ');
  if (start.length <= KEPT_RAW) return start;
  return `${start.slice(0, KEPT_RAW).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
