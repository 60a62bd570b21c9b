import { expect, test } from 'vitest';
import type { ImportFileReport, ImportReport } from '../../../shared/model/import.ts';
import { changesOf, previewSentence, unnamedSentence } from './preview-sentence.ts';

function file(name: string, counts: Partial<ImportFileReport>): ImportFileReport {
  return { file: name, new: 0, updated: 0, same: 0, skipped: 0, problems: [], ...counts };
}

function report(files: readonly ImportFileReport[]): ImportReport {
  const total = files.reduce(
    (sum, one) => ({
      new: sum.new + one.new,
      updated: sum.updated + one.updated,
      same: sum.same + one.same,
      skipped: sum.skipped + one.skipped,
      problems: 0,
    }),
    { new: 0, updated: 0, same: 0, skipped: 0, problems: 0 },
  );
  return { source: 'linkedin', files, total } as unknown as ImportReport;
}

function said(files: readonly ImportFileReport[]): string {
  return previewSentence(report(files));
}

test('connections lead, other new rows follow', () => {
  expect(
    said([
      file('Connections.csv', { new: 186, updated: 241, same: 2484, skipped: 3 }),
      file('messages.csv', { new: 412, same: 8000 }),
      file('Invitations.csv', { new: 1 }),
    ]),
  ).toBe(
    'Of 2,914 connections, [[186 are new]] and [[241 have changed]]. With [[412 new messages]] and [[1 new invitation]].',
  );
});

test('a first import has no changes to speak of', () => {
  expect(said([file('Connections.csv', { new: 1 })])).toBe('Of 1 connection, [[1 is new]].');
});

test('an archive without news says so', () => {
  expect(said([file('Connections.csv', { same: 40 })])).toBe(
    'Of 40 connections, [[none are new]] and none have changed.',
  );
});

test('on X the followers and the followed lead together', () => {
  expect(
    said([
      file('data/follower.js', { new: 30, same: 10 }),
      file('data/following.js', { new: 5, updated: 1 }),
      file('data/tweets.js', { new: 900 }),
    ]),
  ).toBe('Of 46 followers and accounts you follow, [[35 are new]] and [[1 has changed]]. With [[900 new posts]].');
});

test('an archive without lists of people counts all of its rows', () => {
  expect(said([file('messages.csv', { new: 4 }), file('Invitations.csv', { new: 2 })])).toBe(
    'Of 6 rows, [[all are new]].',
  );
});

test('changes are what is new and what is updated', () => {
  expect(changesOf(report([file('Connections.csv', { new: 186, updated: 241, same: 9, skipped: 3 })]))).toBe(427);
});

test('accounts without a name get a sentence of their own', () => {
  expect(unnamedSentence(0)).toBeNull();
  expect(unnamedSentence(1)).toMatch(/^1 of these accounts comes without a name\./);
  expect(unnamedSentence(2108)).toMatch(/^2,108 of these accounts come without a name\./);
});
