import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonDigest } from '../../src/main/db/queries/everyone.ts';
import type { ImportReport } from '../../src/shared/model/import.ts';
import { KITH, runKith, runSample } from '../support/run-kith.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-cli-'));
const db = join(folder, 'kith.db');
const samples = join(folder, 'samples');
let archives: string[] = [];

/** Runs a command in JSON mode and returns its one document; fails the test unless it went well. */
function json<T>(...args: string[]): T {
  const ran = runKith([...args, '--db', db, '--json']);
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(0);
  return JSON.parse(ran.stdout) as T;
}

interface Today {
  readonly person: { readonly id: number; readonly name: string };
  readonly reasons: readonly {
    readonly code: string;
    readonly text: string;
    readonly numbers: Record<string, number>;
  }[];
  readonly step: string;
  readonly opener: string;
}

beforeAll(() => {
  const made = runSample(['--people', '120', '--seed', '3', '--until', '2026-10-30', '--out', samples]);
  expect(made.code, made.stderr).toBe(0);
  archives = readdirSync(samples)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => join(samples, name));
  expect(archives).toHaveLength(2);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kith on the command line', { concurrent: false }, () => {
  it('says in a dry run what an import would do, and writes nothing', () => {
    const { imports } = json<{ imports: ImportReport[] }>('import', ...archives, '--dry-run');
    expect(imports.map((report) => report.id)).toEqual([null, null]);
    expect(imports.every((report) => report.total.new > 0)).toBe(true);
    expect(json<PersonDigest[]>('people')).toEqual([]);
  });

  it('imports what the dry run said, with one fate per row', () => {
    const dry = json<{ imports: ImportReport[] }>('import', archives[0] ?? '', '--dry-run').imports;
    const { imports } = json<{ imports: ImportReport[] }>('import', ...archives);
    expect(imports[0]?.total).toEqual(dry[0]?.total);
    expect(imports.map((report) => report.source).sort()).toEqual(['linkedin', 'x']);
    for (const report of imports) {
      const sum = (field: 'new' | 'updated' | 'same' | 'skipped') =>
        report.files.reduce((total, file) => total + file[field], 0);
      expect(sum('new')).toBe(report.total.new);
      expect(sum('skipped')).toBe(report.total.skipped);
      for (const file of report.files) {
        expect(file.problems.length).toBeGreaterThanOrEqual(file.skipped);
        for (const problem of file.problems) expect(problem.message).not.toBe('');
      }
    }
  });

  it('changes nothing when the same archives come again', () => {
    const before = json<PersonDigest[]>('people');
    const { imports } = json<{ imports: ImportReport[] }>('import', ...archives);
    for (const report of imports) expect(report.total).toMatchObject({ new: 0, updated: 0 });
    expect(json<PersonDigest[]>('people')).toEqual(before);
  });

  it('lists everyone but the owner, with accounts and counts', () => {
    const people = json<PersonDigest[]>('people');
    expect(people.length).toBeGreaterThan(100);
    expect(people.filter((person) => person.name === 'Robin Vale')).toEqual([]);
    expect(people.some((person) => person.accounts.some((account) => account.source === 'x'))).toBe(true);
    expect(people.some((person) => (person.interactions['message']?.in ?? 0) > 0)).toBe(true);
  });

  it('says who to write to and why, the same each time it is asked', () => {
    const hand = json<Today[]>('today', '--count', '3', '--on', '2026-10-30');
    expect(hand).toHaveLength(3);
    for (const nudge of hand) {
      expect(nudge.reasons.length).toBeGreaterThan(0);
      expect(nudge.reasons.map((reason) => reason.text).join()).not.toContain('[[');
      expect(nudge.step).not.toBe('');
      expect(nudge.opener).not.toMatch(/undefined|null|\{|\}/);
    }
    expect(json<Today[]>('today', '--count', '3', '--on', '2026-10-30')).toEqual(hand);
  });

  it('logs a contact, which ends the wait', () => {
    const [first] = json<Today[]>('today', '--count', '1', '--on', '2026-10-30');
    json('log', String(first?.person.id), '--on', '2026-10-30', '--kind', 'call', 'A good talk');
    const after = json<PersonDigest[]>('people').find((person) => person.id === first?.person.id);
    expect(after?.lastContactOn).toBe('2026-10-30');
    expect(after?.interactions['call']).toEqual({ in: 0, out: 0, both: 1 });
    const again = json<Today[]>('today', '--count', '1', '--on', '2026-10-30');
    expect(again[0]?.person.id).not.toBe(first?.person.id);
  });

  it('finds people in spite of a slip', () => {
    const someone = json<PersonDigest[]>('people').find((person) => /^[A-Za-z]{5,} [A-Za-z]{5,}$/.test(person.name));
    const [given = '', family = ''] = (someone?.name ?? '').split(' ');
    const slipped = `${given} ${family.slice(0, 2)}${family.slice(3)}`;
    const found = json<{ id: number }[]>('find', slipped);
    expect(found.map((person) => person.id)).toContain(someone?.id);
    const shown = json<{ name: string; timeline: unknown[] }>('person', String(someone?.id));
    expect(shown.name).toBe(someone?.name);
  });

  it('backs up, takes imports back, restores, and is found healthy', () => {
    const backup = join(folder, 'kept.db');
    json('backup', backup);
    const before = json<PersonDigest[]>('people');
    for (const id of [4, 3, 2, 1]) json('undo', String(id));
    const left = json<PersonDigest[]>('people');
    expect(left.length).toBe(1);
    expect(left[0]?.lastContactOn).toBe('2026-10-30');
    json('restore', backup);
    expect(json<PersonDigest[]>('people')).toEqual(before);
    expect(json<{ ok: boolean }>('doctor').ok).toBe(true);

    const torn = join(folder, 'torn.db');
    // the header stays, so that the file is known for a notebook; the schema behind it is gone
    writeFileSync(torn, readFileSync(backup).fill('x', 100, 4096));
    expect(runKith(['people', '--db', torn, '--json']).code).toBe(1);
    expect(runKith(['restore', backup, '--db', torn, '--json']).code).toBe(0);
    expect(JSON.parse(runKith(['people', '--db', torn, '--json']).stdout)).toEqual(before);
    expect(readdirSync(folder).some((name) => name.startsWith('torn.db.damaged-'))).toBe(true);
  });

  it('fails with 1 and a sentence, or with 2 on wrong usage', () => {
    const notes = join(folder, 'notes.csv');
    writeFileSync(notes, 'a,b\n1,2\n');
    const unknown = runKith(['import', notes, '--db', db, '--json']);
    expect(unknown.code).toBe(1);
    expect(unknown.stdout).toBe('');
    expect(unknown.stderr).toMatch(/Nothing here has changed/);
    expect(runKith(['person', '99999', '--db', db]).code).toBe(1);
    for (const wrong of [
      ['person', 'mira'],
      ['today', '--on', 'soon'],
      ['today', '--count', '0'],
      ['dance'],
      ['log', '1'],
      [],
    ]) {
      const ran = runKith([...wrong, ...(wrong.length > 0 ? ['--db', db] : [])]);
      expect(ran.code, wrong.join(' ')).toBe(2);
      expect(ran.stderr).not.toBe('');
    }
  });

  it('names the archive that stopped an import of several, and tells of those before', () => {
    const missing = join(folder, 'missing.zip');
    const ran = runKith(['import', archives[0] ?? '', missing, archives[1] ?? '', '--dry-run', '--db', db, '--json']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('missing.zip');
    expect(JSON.parse(ran.stdout)).toMatchObject({ imports: [{ path: archives[0] }] });
  });

  it('writes a backup over another backup, never over something else', () => {
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, 'Dear Mira');
    const ran = runKith(['backup', letter, '--db', db, '--json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('letter.txt');
    expect(readFileSync(letter, 'utf8')).toBe('Dear Mira');
    json('backup', join(folder, 'kept.db'));
  });

  it('is quiet when whoever reads its output stops early', async () => {
    const child = spawn(process.execPath, [KITH, 'people', '--db', db, '--json']);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (bytes) => {
      said += bytes;
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).toBe('');
  });
});
