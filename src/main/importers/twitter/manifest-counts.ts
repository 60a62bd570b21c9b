import type { Finding } from '../importer.ts';
import { fileKindOf } from './file-kinds.ts';
import type { PromisedFile } from './manifest.ts';
import { problem, type Reading } from './reading.ts';
import { folderOf } from './recognise.ts';

/** Tells of files that hold another number of entries than manifest.js promises, and of promised files that are absent. */
export function* compareCounts(
  reading: Reading,
  manifest: string,
  promised: readonly PromisedFile[],
): Generator<Finding> {
  for (const { fileName, globalName, count } of promised) {
    if (fileKindOf(`window.${globalName} =`, fileName) === null) continue;
    const path = folderOf(manifest) + fileName.slice(fileName.lastIndexOf('/') + 1);
    const read = reading.counts.get(path);
    if (!read && count > 0) {
      const isThere = reading.archive.entries.some((entry) => entry.path === path);
      if (!isThere) yield differs(manifest, `${fileName} is not there; ${count} entries are listed`);
    } else if (read && read.elements !== count && read.messages !== count) {
      yield differs(path, `${read.elements} entries read; ${count} are listed`);
    }
  }
}

function differs(file: string, detail: string): Finding {
  return problem({ file, line: 0 }, 'count-differs', detail);
}
