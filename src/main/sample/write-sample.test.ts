import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tempFile, tempFolder } from '../../../tests/support/temp-folder.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { Finding } from '../importers/importer.ts';
import { linkedin } from '../importers/linkedin/linkedin.ts';
import { twitter } from '../importers/twitter/twitter.ts';
import { openArchive } from '../platform/open-archive.ts';
import { makeSample } from './make-sample.ts';
import { writeSample } from './write-sample.ts';

const UNTIL = '2026-06-01' as CalendarDate;
const sample = makeSample({ people: 400, seed: 7, snapshot: 1, until: UNTIL });

async function readBack(path: string): Promise<readonly Finding[]> {
  const archive = await openArchive(path);
  const found: Finding[] = [];
  for (const importer of [linkedin, twitter]) {
    const recognition = await importer.recognise(archive);
    if (!recognition) continue;
    const options = { signal: new AbortController().signal, today: UNTIL };
    for await (const finding of importer.read(archive, recognition, options)) found.push(finding);
  }
  await archive.close();
  return found;
}

/** How many messages each account sent and received, of private conversations. */
function messagesByAccount(found: readonly Finding[]): Readonly<Record<string, readonly [number, number]>> {
  const counts: Record<string, readonly [number, number]> = {};
  for (const row of found) {
    if (row.kind !== 'row') continue;
    for (const { kind, account, direction, others } of row.interactions) {
      if (kind !== 'message' || others > 1) continue;
      const [received, sent] = counts[account.key] ?? [0, 0];
      counts[account.key] = direction === 'in' ? [received + 1, sent] : [received, sent + 1];
    }
  }
  return counts;
}

const counted = (messages: readonly { readonly from: 'me' | 'them' }[]) =>
  [messages.filter(({ from }) => from === 'them').length, messages.filter(({ from }) => from === 'me').length] as const;

describe('writeSample', () => {
  it('writes the same bytes each time', async () => {
    const [here, there] = [await writeSample(sample, tempFolder()), await writeSample(sample, tempFolder())];
    expect(here).toHaveLength(2);
    for (const [index, path] of here.entries()) {
      expect(readFileSync(path).equals(readFileSync(there[index] ?? ''))).toBe(true);
    }
  });

  it('reads back from LinkedIn as it was made', async () => {
    const [path = ''] = await writeSample(sample, tempFolder());
    const found = await readBack(path);
    const rows = found.filter((one) => one.kind === 'row');
    const connected = rows.flatMap(({ sightings }) => sightings.filter(({ list }) => list === 'connections'));
    const visible = sample.members.filter(({ connectedDay, isGhost }) => connectedDay !== null && !isGhost);
    expect(new Set(connected.map(({ account }) => account.key)).size).toBe(visible.length);
    const skipped = (code: string) => found.filter((one) => one.kind === 'skipped' && one.code === code).length;
    expect(skipped('no-visible-profile')).toBe(
      sample.members.filter(({ connectedDay, isGhost }) => connectedDay !== null && isGhost).length,
    );
    expect(skipped('sponsored')).toBeGreaterThan(0);
    expect(skipped('draft')).toBeGreaterThan(0);

    const read = messagesByAccount(found);
    for (const { slug, messages, isGhost, invitation } of sample.members) {
      if (messages.length === 0 || isGhost || invitation?.note) continue;
      const key = `linkedin:in/${decodeURIComponent(slug).normalize('NFC').toLowerCase()}`;
      expect([slug, read[key]]).toEqual([slug, counted(messages)]);
    }
  });

  it('reads back from X as it was made', async () => {
    const [, path = ''] = await writeSample(sample, tempFolder());
    const found = await readBack(path);
    const rows = found.filter((one) => one.kind === 'row');
    const listed = (list: string) =>
      rows.flatMap(({ sightings }) => sightings.filter((one) => one.list === list)).map(({ account }) => account.key);
    expect(listed('follower').length).toBe(sample.follows.filter(({ followsYou }) => followsYou).length);
    expect(listed('following').length).toBe(sample.follows.filter(({ youFollow }) => youFollow).length);
    expect(found.filter((one) => one.kind === 'problem')).toEqual([]);
    const read = messagesByAccount(found);
    for (const { id, messages } of sample.follows) {
      if (messages.length > 0) expect([id, read[`x:id:${id}`]]).toEqual([id, counted(messages)]);
    }
    const named = new Set(listed('posts').filter((key) => key.startsWith('x:id:')));
    expect(named.size / sample.follows.length).toBeGreaterThan(0.15);
    expect(named.size / sample.follows.length).toBeLessThan(0.6);
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const command = fileURLToPath(new URL('../sample.ts', import.meta.url));
  const sampleOf = (...args: readonly string[]) => run(process.execPath, [command, ...args]);
  const given = ['--people', '20', '--seed', '3', '--until', UNTIL];

  it('writes two archives and names them', async () => {
    const out = join(tempFolder(), 'new', 'folder');
    const { stdout, stderr } = await sampleOf(...given, '--out', out);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain(join(out, 'Complete_LinkedInDataExport_06-01-2026.zip'));
    expect(stderr).toBe('');
    const later = await sampleOf(...given, '--out', out, '--snapshot', '2');
    expect(later.stdout).toContain('Complete_LinkedInDataExport_12-01-2026.zip');
  });

  it('explains itself and what it cannot do', async () => {
    expect((await sampleOf('--help')).stdout).toContain('Usage: sample');
    const out = ['--out', tempFolder()];
    for (const args of [
      [],
      ['--people', 'many'],
      ['--snapshot', '3'],
      ['--until', 'soon'],
      ['--seed', 'x'],
      ['--dogs'],
    ]) {
      const call = sampleOf(...(args.length === 0 ? given : [...out, ...args]));
      await expect(call).rejects.toMatchObject({ code: 2, stdout: '' });
    }
    const file = tempFile('not-a-folder', '');
    writeFileSync(file, 'taken');
    await expect(sampleOf(...given, '--out', file)).rejects.toMatchObject({ code: 1 });
  });
});
