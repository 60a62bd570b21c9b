import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { tempFile, tempFolder } from '../../../tests/support/temp-folder.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { checkNotebook, newestVersion, openDatabase } from './connection.ts';
import { APPLICATION_ID, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

function codeOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
  return 'nothing thrown';
}

function open(file: string) {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
}

test('a new notebook is made with its folder, marked as Kith’s, at the newest version', () => {
  const file = join(tempFolder(), 'new', 'folder', 'kith.db');
  const { write } = open(file);
  expect(write.sqlite.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(write.sqlite.pragma('user_version', { simple: true })).toBe(newestVersion());
  expect(write.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(write.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('opening again makes no copies and keeps what was written', () => {
  const file = join(tempFolder(), 'kith.db');
  const first = openDatabase(file);
  first.write.sqlite.prepare('INSERT INTO tag (name) VALUES (?)').run('climate');
  first.close();
  const again = open(file);
  expect(again.read.sqlite.prepare('SELECT name FROM tag').pluck().all()).toEqual(['climate']);
  expect(readdirSync(join(file, '..')).filter((name) => name.includes('before-migration'))).toEqual([]);
});

test('the reading handle cannot write, and sees what the writing one commits', async () => {
  const { read, write } = open(join(tempFolder(), 'kith.db'));
  expect(() => read.sqlite.prepare(`INSERT INTO tag (name) VALUES ('x')`).run()).toThrow(/readonly/);
  await write.kysely.insertInto('tag').values({ name: 'climate' }).execute();
  expect(await read.kysely.selectFrom('tag').select('name').execute()).toEqual([{ name: 'climate' }]);
});

test('somebody else’s file is refused and left alone', () => {
  const file = join(tempFolder(), 'other.db');
  const other = new Sqlite(file);
  other.exec('CREATE TABLE theirs (id INTEGER)');
  other.close();
  const before = readFileSync(file);
  expect(codeOf(() => openDatabase(file))).toBe('not-a-kith-file');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(codeOf(() => openDatabase(tempFile('kith.db', 'no database at all, just some text. '.repeat(40))))).toBe(
    'not-a-kith-file',
  );
  expect(codeOf(() => openDatabase(tempFolder()))).toBe('not-a-kith-file');
});

test('a notebook from a newer Kith is refused', () => {
  const file = join(tempFolder(), 'kith.db');
  const { write, close } = openDatabase(file);
  write.sqlite.pragma(`user_version = ${newestVersion() + 7}`);
  close();
  expect(codeOf(() => openDatabase(file))).toBe('database-from-newer-app');
});

test('a damaged notebook is said to be damaged', () => {
  const file = join(tempFolder(), 'kith.db');
  openDatabase(file).close();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 100, 4096);
  writeFileSync(file, bytes);
  expect(codeOf(() => openDatabase(file))).toBe('database-damaged');

  const cut = join(tempFolder(), 'kith.db');
  openDatabase(cut).close();
  truncateSync(cut, 4096 * 3);
  expect(codeOf(() => checkNotebook(cut))).toBe('database-damaged');
});

test('a notebook that somebody writes to cannot be written at the same time', () => {
  const file = join(tempFolder(), 'kith.db');
  const db = open(file);
  const other = new Sqlite(file, { timeout: 0 });
  onTestFinished(() => void other.close());
  db.write.sqlite.exec('BEGIN IMMEDIATE');
  expect(() => other.exec('BEGIN IMMEDIATE')).toThrow(/locked/);
  db.write.sqlite.exec('ROLLBACK');
});

const second: Migration = {
  version: newestVersion() + 1,
  up: (sqlite) => void sqlite.exec('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'),
};

test('a migration copies the notebook first and moves the version with the tables', () => {
  const file = join(tempFolder(), 'kith.db');
  const before = openDatabase(file);
  before.write.sqlite.prepare('INSERT INTO tag (name) VALUES (?)').run('climate');
  before.close();
  const sqlite = new Sqlite(file);
  onTestFinished(() => void sqlite.close());
  migrate(sqlite, [...migrations, second], (version) => `${file}.v${version}`);
  expect(sqlite.pragma('user_version', { simple: true })).toBe(second.version);
  expect(sqlite.prepare('SELECT name FROM tag').pluck().all()).toEqual(['climate']);
  expect(checkNotebook(`${file}.v${newestVersion()}`)).toBe(newestVersion());
});

test('a migration that fails leaves tables and version as they were', () => {
  const file = join(tempFolder(), 'kith.db');
  openDatabase(file).close();
  const sqlite = new Sqlite(file);
  onTestFinished(() => void sqlite.close());
  const failing: Migration = {
    version: second.version,
    up(db) {
      second.up(db);
      db.exec('INSERT INTO nowhere VALUES (1)');
    },
  };
  expect(() => migrate(sqlite, [...migrations, failing], (version) => `${file}.v${version}`)).toThrow(/nowhere/);
  expect(sqlite.pragma('user_version', { simple: true })).toBe(newestVersion());
  expect(sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'later'`).get()).toBeUndefined();
  expect(existsSync(`${file}.v${newestVersion()}`)).toBe(true);
});
