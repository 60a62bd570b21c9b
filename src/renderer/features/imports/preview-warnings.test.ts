import { expect, test } from 'vitest';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { ImportFileReport, ImportReport, ImportSummary } from '../../../shared/model/import.ts';
import { previewWarnings } from './preview-warnings.ts';

const today = '2026-03-10' as CalendarDate;

function file(name: string, fresh: number, same = 0): ImportFileReport {
  return { file: name, new: fresh, updated: 0, same, skipped: 0, problems: [] };
}

function report(files: readonly ImportFileReport[], exportedOn = '2026-03-06'): ImportReport {
  const sum = (of: (one: ImportFileReport) => number) => files.reduce((total, one) => total + of(one), 0);
  const total = { new: sum((one) => one.new), updated: 0, same: sum((one) => one.same), skipped: 0, problems: 0 };
  return { source: 'linkedin', exportedOn, files, total } as unknown as ImportReport;
}

function past(rows: number, exportedOn: string, undone = false): ImportSummary {
  return {
    id: 1,
    source: 'linkedin',
    path: 'x.zip',
    finishedAt: 1 as EpochMs,
    exportedOn,
    total: { new: rows, updated: 0, same: 0, skipped: 0, problems: 0 },
    undone,
  } as unknown as ImportSummary;
}

const whole = [file('Connections.csv', 40), file('messages.csv', 60)];
const kinds = (...args: Parameters<typeof previewWarnings>) => previewWarnings(...args).map(({ kind }) => kind);

test('a whole archive with news needs no word', () => {
  expect(kinds(report(whole), [past(100, '2026-01-09')], today)).toEqual([]);
});

test('an archive without messages says what the larger one adds', () => {
  expect(kinds(report([file('Connections.csv', 40)]), [], today)).toEqual(['without-messages']);
});

test('an archive older than the last one names both days', () => {
  const [warning] = previewWarnings(report(whole, '2023-05-02'), [past(100, '2026-01-09')], today);
  expect(warning?.lead).toBe('This archive is from 2 May 2023.');
  expect(warning?.rest).toBe('You have imported one from 9 January. Newer details stay as they are.');
});

test('an undone import is no measure', () => {
  expect(kinds(report(whole, '2023-05-02'), [past(100_000, '2026-01-09', true)], today)).toEqual([]);
});

test('the same file twice has nothing new', () => {
  const again = report([file('Connections.csv', 0, 40), file('messages.csv', 0, 60)], '2026-01-09');
  expect(kinds(again, [past(100, '2026-01-09')], today)).toEqual(['nothing-new']);
});

test('an archive that shrank by half raises a word', () => {
  expect(kinds(report(whole), [past(1000, '2026-01-09')], today)).toEqual(['smaller']);
});
