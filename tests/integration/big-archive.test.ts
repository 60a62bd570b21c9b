import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/shared/model/import.ts';
import { writeBigLinkedInExport, writeBigXArchive } from '../support/big-archives.ts';
import { tempFolder } from '../support/temp-folder.ts';

const root = join(import.meta.dirname, '../..');
const MOST_MEGABYTES = 300;
const TIMEOUT_MS = 240_000;

/** Imports in a process of its own and returns the report and how many megabytes it took at its worst. */
function importMeasured(archive: string, folder: string): { report: ImportReport; peak: number } {
  const peakFile = join(folder, 'peak.txt');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(root, 'tests/support/tell-peak.ts'),
      join(root, 'src/main/kith.ts'),
      ...['import', archive, '--db', join(folder, 'kith.db'), '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1', KITH_PEAK_FILE: peakFile } },
  );
  expect(status, stderr).toBe(0);
  const { imports } = JSON.parse(stdout) as { imports: ImportReport[] };
  const [report] = imports;
  if (!report) throw new Error('no report');
  return { report, peak: Number(readFileSync(peakFile, 'utf8')) };
}

describe('big archives', () => {
  it(
    'takes a 2 GB X archive in under 300 MB and never reads its media',
    () => {
      const folder = tempFolder();
      const archive = join(folder, 'twitter.zip');
      // every media entry is a hole with a wrong checksum: reading one would fail the import
      const size = { posts: 12_000, messages: 6000, followers: 12_000, media: 4000, mediaBytes: 540_000 };
      expect(writeBigXArchive(archive, size)).toBeGreaterThan(2 * 1024 ** 3);
      const { report, peak } = importMeasured(archive, folder);
      const fresh = report.files.map(({ file, new: count }) => [file, count]);
      expect(fresh).toEqual([
        ['data/account.js', 0],
        ['data/tweets.js', size.posts],
        ['data/direct-messages.js', size.messages],
        ['data/follower.js', size.followers],
      ]);
      expect(peak).toBeLessThan(MOST_MEGABYTES);
    },
    TIMEOUT_MS,
  );

  it(
    'takes 30,000 connections and 60,000 messages of LinkedIn in under 300 MB',
    () => {
      const folder = tempFolder();
      const archive = join(folder, 'linkedin.zip');
      writeBigLinkedInExport(archive, { connections: 30_000, messages: 60_000 });
      const { report, peak } = importMeasured(archive, folder);
      expect(report.total).toMatchObject({ new: 90_000, updated: 0, same: 0 });
      expect(report.newPeople).toBe(30_000);
      expect(peak).toBeLessThan(MOST_MEGABYTES);
    },
    TIMEOUT_MS,
  );
});
