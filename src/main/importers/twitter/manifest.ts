import { parseCalendarDate } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { fieldsOf, textIn } from './fields.ts';

/** What manifest.js promises about one data file. */
export interface PromisedFile {
  readonly fileName: string;
  readonly globalName: string;
  readonly count: number;
}

export interface Manifest {
  readonly exportedOn: CalendarDate | null;
  readonly files: readonly PromisedFile[];
}

/** Reads `window.__THAR_CONFIG`: the day on which the archive was made, and how many entries each file should have. */
export function readManifest(value: unknown): Manifest {
  const manifest = fieldsOf(value);
  const day = textIn(fieldsOf(manifest['archiveInfo']), 'generationDate')?.slice(0, 10) ?? '';
  const types = Object.values(fieldsOf(manifest['dataTypes'])).map(fieldsOf);
  return { exportedOn: parseCalendarDate(day), files: types.flatMap(filesOf) };
}

function filesOf(type: Readonly<Record<string, unknown>>): readonly PromisedFile[] {
  const files = Array.isArray(type['files']) ? type['files'].map(fieldsOf) : [];
  return files.flatMap((file) => {
    const [fileName, globalName, count] = [textIn(file, 'fileName'), textIn(file, 'globalName'), textIn(file, 'count')];
    if (fileName === null || globalName === null || count === null || !/^\d{1,12}$/.test(count)) return [];
    return [{ fileName, globalName, count: Number(count) }];
  });
}
