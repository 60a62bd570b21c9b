import { copyFileSync, existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listed, stillClock } from '../../../tests/support/import-notebook.ts';
import { openStore } from '../../../tests/support/open-store.ts';
import { tempFile, tempFolder } from '../../../tests/support/temp-folder.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { EpochMs } from '../../shared/model/dates.ts';
import type { ImportReport } from '../../shared/model/import.ts';
import type { Change, Note } from '../../shared/model/person.ts';
import { type Logger, silentLogger } from '../platform/logger.ts';
import type { Examination } from './doctor/run-doctor.ts';
import { handlers } from './handlers.ts';
import { openStaging, type Staging } from './imports/staging.ts';
import { createStore, type Store } from './store.ts';

const code = (code: string) => expect.objectContaining({ code });

async function addPerson(store: Store, name: string): Promise<number> {
  return (await store.call('people.add', { name })).value as number;
}

function staged(...rows: Parameters<typeof listed>[0][]): Staging {
  const staging = openStaging();
  onTestFinished(() => staging.close());
  staging.add(rows.map(listed));
  return staging;
}

const archive = { name: 'export.zip', source: 'linkedin' } as const;

test('every method that the store answers has a handler', () => {
  const missing = Object.entries(contract).flatMap(([feature, methods]) =>
    Object.entries(methods)
      .filter(([name, { place }]) => place === 'store' && !(name in (handlers[feature as 'people'] ?? {})))
      .map(([name]) => `${feature}.${name}`),
  );
  expect(missing).toEqual([]);
});

test('what the contract does not know is refused, and so is bad input', async () => {
  const store = await openStore();
  for (const method of ['people.burn', 'nobody.get', 'app.about', 'people', 'toString.call', 'people.get.x', '']) {
    await expect(store.call(method, {})).rejects.toEqual(code('unknown-method'));
  }
  await expect(store.call('people.get', { id: 'one' })).rejects.toEqual(
    expect.objectContaining({ code: 'invalid-request', details: { method: 'people.get', issue: 'id invalid_type' } }),
  );
});

test('a command tells its undo step and the topics to read again; a query neither', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  const done = await store.call('people.setCircle', { id, circle: 'close' });
  expect(done).toEqual({ value: null, change: expect.any(Number), topics: ['people', 'person', 'today', 'history'] });
  expect(await store.call('people.counts', {})).toMatchObject({ change: null, topics: [] });
});

test('a command that fails half-way leaves nothing behind', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  await expect(store.call('people.setCircle', { id: id + 1, circle: 'close' })).rejects.toEqual(
    code('person-not-found'),
  );
  expect((await store.call('history.recent', {})).value).toHaveLength(1);
});

test('commands asked for at once run one after the other', async () => {
  const store = await openStore();
  const ids = await Promise.all(['Ada', 'Bea', 'Cas'].map((name) => addPerson(store, name)));
  await Promise.all(ids.map((id) => store.call('people.addTag', { id, tag: 'choir' })));
  expect((await store.call('people.tags', {})).value).toEqual([{ tag: 'choir', people: 3 }]);
});

test('a change is not taken back over a later one', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  const { change } = await store.call('people.setCircle', { id, circle: 'close' });
  await store.call('people.setCircle', { id, circle: 'friends' });
  await expect(store.call('history.undo', { change })).rejects.toEqual(code('change-conflict'));
  await store.call('history.undo', {});
  expect((await store.call('history.undo', { change })).value).toMatchObject({ id: change, undone: true });
  await expect(store.call('history.undo', { change })).rejects.toEqual(code('change-not-found'));
});

test('adding somebody is not taken back once there is a note about them', async () => {
  const store = await openStore();
  const { value: id, change } = await store.call('people.add', { name: 'Mira Oakfield' });
  await store.call('notes.add', { id, body: 'met at the choir' });
  await expect(store.call('history.undo', { change })).rejects.toEqual(code('change-conflict'));
  expect((await store.call('notes.list', { id })).value).toMatchObject([
    { body: 'met at the choir' } satisfies Partial<Note>,
  ]);
});

test('a new act ends what could be done again', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  await store.call('people.setCircle', { id, circle: 'close' });
  await store.call('history.undo', {});
  await store.call('people.setLeaveAlone', { id, leaveAlone: true });
  expect((await store.call('history.redo', {})).value).toBeNull();
  const recent = (await store.call('history.recent', {})).value as Change[];
  expect(recent.map(({ undone }) => undone)).toEqual([false, false]);
});

test('slow calls are logged by name and nothing else', async () => {
  const lines: unknown[] = [];
  const logger: Logger = { log: (...line) => void lines.push(line) };
  const store = await openStore({ logger });
  await store.call('people.counts', {});
  for (const line of lines)
    expect(line).toEqual(['info', 'slow-call', { method: expect.any(String), ms: expect.any(Number) }]);
});

test('a preview says what a commit does, and writes nothing', async () => {
  const store = await openStore();
  const staging = staged({ key: 'linkedin:in/mira', facts: { name: 'Mira Oakfield' } });
  const preview = await store.previewImport(staging, archive);
  expect((await store.call('people.counts', {})).value).toMatchObject({ people: 0, imports: 0 });
  expect((await store.call('imports.list', {})).value).toEqual([]);
  const report = await store.commitImport(staging, archive);
  expect({ ...report, id: null }).toEqual(preview);
  expect((await store.call('imports.report', { id: report.id })).value).toEqual(report);
  expect(await store.call('people.counts', {})).toMatchObject({ value: { people: 1, imports: 1 } });
});

test('an import that is stopped leaves the notebook as it was, and others can go on', async () => {
  const store = await openStore();
  const rows = Array.from({ length: 3 }, (_none, index) => ({
    key: `linkedin:in/p-${index}`,
    facts: { name: `P ${index}` },
  }));
  const stop = new AbortController();
  const running = store.commitImport(staged(...rows), {
    ...archive,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(running).rejects.toEqual(code('import-cancelled'));
  expect((await store.call('imports.list', {})).value).toEqual([]);
  expect(await addPerson(store, 'Mira Oakfield')).toBeGreaterThan(0);
});

test('queries are answered while an import runs', async () => {
  const store = await openStore();
  await addPerson(store, 'Mira Oakfield');
  const rows = Array.from({ length: 1200 }, (_none, index) => ({
    key: `linkedin:in/p-${index}`,
    facts: { name: `P ${index}` },
  }));
  let isDone = false;
  const running = store.commitImport(staged(...rows), archive).then((report) => {
    isDone = true;
    return report;
  });
  const counts = (await store.call('people.counts', {})).value;
  expect(isDone).toBe(false);
  expect(counts).toMatchObject({ people: 1 });
  expect((await running).newPeople).toBe(1200);
});

test('an import is undone once', async () => {
  const store = await openStore();
  const report: ImportReport = await store.commitImport(staged({ key: 'linkedin:in/mira' }), archive);
  expect((await store.call('imports.undo', { id: report.id })).topics).toContain('imports');
  await expect(store.call('imports.undo', { id: report.id })).rejects.toEqual(code('import-already-undone'));
  await expect(store.call('imports.undo', { id: 99 })).rejects.toEqual(code('import-not-found'));
  expect((await store.call('imports.list', {})).value).toMatchObject([{ id: report.id, undone: true }]);
});

test('a backup holds everything and can be put back', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  const backup = join(tempFolder(), 'deep', 'copy.db');
  expect(store.backUpTo(backup)).toMatchObject({ name: 'copy.db', bytes: expect.any(Number) });
  await store.call('people.setName', { id, name: 'Somebody Else' });
  const former = await store.restoreFrom(backup);
  expect((await store.call('people.get', { id })).value).toMatchObject({ name: 'Mira Oakfield' });
  expect(store.listBackups()).toEqual([former]);
  await store.restoreFrom(join(`${store.read.sqlite.name}-backups`, former.name));
  expect((await store.call('people.get', { id })).value).toMatchObject({ name: 'Somebody Else' });
});

test('what is no backup is refused before anything is touched', async () => {
  const store = await openStore();
  const id = await addPerson(store, 'Mira Oakfield');
  const cut = join(tempFolder(), 'cut.db');
  store.backUpTo(cut);
  writeFileSync(cut, (await import('node:fs')).readFileSync(cut).subarray(0, 9000));
  for (const file of [tempFile('text.db', 'not a database'), cut, join(tempFolder(), 'nowhere.db'), tempFolder()]) {
    await expect(store.restoreFrom(file)).rejects.toEqual(code('backup-unreadable'));
  }
  expect((await store.call('people.get', { id })).value).toMatchObject({ name: 'Mira Oakfield' });
  expect(store.listBackups()).toEqual([]);
  expect(() => store.backUpTo(store.read.sqlite.name)).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('a copy is made at the start of a day on which there is something new', async () => {
  const backups = join(tempFolder(), 'backups');
  const file = join(tempFolder(), 'kith.db');
  const options = { file, backups, clock: stillClock, logger: silentLogger };
  const reopened = async () => {
    const store = await createStore(options);
    await store.close();
    return existsSync(backups) ? readdirSync(backups) : [];
  };
  expect(await reopened()).toEqual([]);
  expect(await reopened()).toEqual([]);
  const store = await createStore(options);
  await addPerson(store, 'Mira Oakfield');
  await store.close();
  const [first = '', ...others] = await reopened();
  expect(others).toEqual([]);
  expect(await reopened()).toEqual([first]);

  const yesterday = new Date('2026-06-14T12:00:00');
  utimesSync(join(backups, first), yesterday, yesterday);
  const later = { ...options, clock: { ...stillClock, now: () => (stillClock.now() + 86_400_000) as EpochMs } };
  await (await createStore(later)).close();
  expect(readdirSync(backups)).toHaveLength(2);
});

test('the doctor finds a healthy notebook healthy', async () => {
  const store = await openStore();
  await store.commitImport(staged({ key: 'linkedin:in/mira', facts: { name: 'Łucja Ørsted' } }), archive);
  const examination: Examination = store.doctor();
  expect(examination.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(examination.checks.map(({ name }) => name)).toEqual([
    'integrity',
    'references',
    'interactions',
    'memberships',
    'accounts',
    'joins',
    'names',
    'search',
    'versions',
  ]);
});

test.each([
  [
    'references',
    "PRAGMA foreign_keys = OFF; INSERT INTO note (person_id, body, created_at, updated_at) VALUES (99, 'x', 1, 1)",
  ],
  ['memberships', 'DELETE FROM import_sighting'],
  ['accounts', 'DELETE FROM link'],
  ['names', `UPDATE person SET name = ''`],
  ['search', 'DELETE FROM person_search'],
  [
    'interactions',
    `INSERT INTO interaction (source, account_id, key, kind, direction, happened_on, precision, person_id)
     SELECT 'linkedin', id, 'k', 'message', 'in', '2024-01-01', 'day', NULL FROM account`,
  ],
])('the doctor names what is wrong: %s', async (name, damage) => {
  const folder = tempFolder();
  const healthy = await openStore();
  await healthy.commitImport(staged({ key: 'linkedin:in/mira', facts: { name: 'Mira Oakfield' } }), archive);
  const file = join(folder, 'kith.db');
  healthy.backUpTo(file);
  copyFileSync(file, `${file}.copy`);
  const { default: Sqlite } = await import('better-sqlite3');
  const sqlite = new Sqlite(file);
  sqlite.exec(damage);
  sqlite.close();
  const store = await openStore({ file });
  const examination = store.doctor();
  expect(examination.ok).toBe(false);
  expect(examination.checks.filter(({ ok }) => !ok).map((check) => check.name)).toContain(name);
});

test('about names the owner by first name, and a profile by its account', async () => {
  const store = await openStore();
  expect(store.about()).toEqual({ ownerName: null, sqlite: expect.stringMatching(/^3\./) });
  const staging = staged({ key: 'linkedin:in/mira', facts: { url: 'https://www.linkedin.com/in/mira' } });
  staging.add([{ kind: 'owner', owner: { source: 'linkedin', keys: [], name: ' Sam  Owner', emails: [] } }]);
  await store.commitImport(staging, archive);
  expect(store.about().ownerName).toBe('Sam');
  expect(store.profileUrl(1)).toBe('https://www.linkedin.com/in/mira');
  expect(store.profileUrl(77)).toBeNull();
});
