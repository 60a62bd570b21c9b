import { expect, test } from 'vitest';
import type { ImportProgress } from '../../../shared/model/import.ts';
import { milestone, progressView } from './progress-view.ts';

const reading: ImportProgress = {
  stage: 'reading',
  file: 'messages.csv',
  rows: 5216,
  done: 6_200_000,
  total: 10_000_000,
  files: [
    { file: 'Connections.csv', rows: 2914, state: 'done' },
    { file: 'messages.csv', rows: 5216, state: 'reading' },
    { file: 'Invitations.csv', rows: 0, state: 'waiting' },
  ],
};

test('reading names the file, its rows and the bytes', () => {
  expect(progressView(reading, 'linkedin')).toEqual({
    title: 'Reading your LinkedIn messages',
    percent: 62,
    left: '5,216 messages',
    right: '6.2 MB of 10.0 MB',
    rows: [
      { file: 'Connections.csv', label: 'Connections', state: 'done', figure: '2,914' },
      { file: 'messages.csv', label: 'Messages', state: 'reading', figure: '5,216' },
      { file: 'Invitations.csv', label: 'Invitations', state: 'waiting', figure: '' },
    ],
  });
});

test('before the first step nothing is measured', () => {
  expect(progressView(null, null)).toMatchObject({ title: 'Opening the archive', percent: null });
  expect(progressView({ ...reading, total: 0, done: 0 }, null).percent).toBeNull();
});

test('a bar never runs past its end', () => {
  expect(progressView({ ...reading, done: 12_000_000 }, 'x').percent).toBe(100);
});

test('the later stages have their own words', () => {
  expect(progressView({ ...reading, stage: 'comparing' }, 'x').title).toBe('Comparing with your notebook');
  expect(progressView({ ...reading, stage: 'saving' }, 'x').title).toBe('Writing it into your notebook');
});

test('a finished file is announced once, a quarter passed is announced once', () => {
  const earlier: ImportProgress = {
    ...reading,
    done: 4_000_000,
    files: reading.files.map((file) => ({ ...file, state: 'reading' as const })),
  };
  expect(milestone(earlier, reading)).toBe('Connections: 2,914 rows read');
  expect(milestone({ ...reading, done: 4_900_000 }, reading)).toBe('50 per cent read');
  expect(milestone({ ...reading, done: 5_100_000 }, reading)).toBeNull();
  expect(milestone(reading, reading)).toBeNull();
});
