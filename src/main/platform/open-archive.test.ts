import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { forgeZip, makeZip } from '../../../tests/support/make-zip.ts';
import { tempExportFolder, tempFile, tempFolder, tempZip } from '../../../tests/support/temp-folder.ts';
import type { Archive } from './archive.ts';
import { fileError } from './archive-errors.ts';
import { openArchive } from './open-archive.ts';

async function opened(path: string): Promise<Archive> {
  const archive = await openArchive(path);
  onTestFinished(() => archive.close());
  return archive;
}

async function textOf(archive: Archive, path: string): Promise<string> {
  return (await buffer(Readable.from(archive.open(path)))).toString('utf8');
}

const files = { 'Connections.csv': 'First Name,Last Name\nMira,Oakfield\n', 'Jobs/Saved Jobs.csv': 'x\n' };
const connections = files['Connections.csv'];

describe('what can be opened', () => {
  test.each([
    ['a zip', {}],
    ['a zip with data descriptors', { dataDescriptors: true }],
    ['a zip64', { zip64: true }],
  ])('%s', async (_, options) => {
    const archive = await opened(await tempZip(files, 'export.zip', options));
    expect(archive.kind).toBe('zip');
    expect(archive.name).toBe('export.zip');
    expect(archive.entries).toEqual([
      { path: 'Connections.csv', size: connections.length },
      { path: 'Jobs/Saved Jobs.csv', size: 2 },
    ]);
    expect(await textOf(archive, 'Connections.csv')).toBe(connections);
    expect(await textOf(archive, 'Connections.csv')).toBe(connections);
    expect(Buffer.from(await archive.head('Connections.csv', 5)).toString()).toBe('First');
  });

  test.each(['export.zip.zip', 'export', 'export.csv'])('a zip named %s, by its content', async (name) => {
    const archive = await opened(await tempZip(files, name));
    expect(archive.kind).toBe('zip');
    expect(await textOf(archive, 'Connections.csv')).toBe(connections);
  });

  test('a zip with a wrapper folder, without what macOS adds', async () => {
    const archive = await opened(
      await tempZip({
        'my export/Connections.csv': connections,
        '__MACOSX/my export/._Connections.csv': 'junk',
        'my export/._Profile.csv': 'junk',
        'my export/.DS_Store': 'junk',
      }),
    );
    expect(archive.entries.map((entry) => entry.path)).toEqual(['my export/Connections.csv']);
  });

  test('names in UTF-8 that the zip does not declare as such', async () => {
    const honest = await makeZip({ 'Verbindungen-Zoë.csv': connections });
    const path = tempFile(
      'export.zip',
      forgeZip(honest, 'central', (record) => record.writeUInt16LE(record.readUInt16LE(8) & ~0x800, 8)),
    );
    expect((await opened(path)).entries[0]?.path).toBe('Verbindungen-Zoë.csv');
  });

  test('a folder, without symbolic links', async () => {
    const folder = tempExportFolder({ ...files, '._Connections.csv': 'junk' }, 'my export');
    symlinkSync('/etc/hosts', join(folder, 'hosts.csv'));
    const archive = await opened(`${folder}/`);
    expect(archive.kind).toBe('folder');
    expect(archive.name).toBe('my export');
    expect(archive.entries.map((entry) => entry.path)).toEqual(['Connections.csv', 'Jobs/Saved Jobs.csv']);
    expect(await textOf(archive, 'Jobs/Saved Jobs.csv')).toBe('x\n');
  });

  test('a single file', async () => {
    const archive = await opened(tempFile('Connections.csv', connections));
    expect(archive).toMatchObject({ kind: 'file', name: 'Connections.csv' });
    expect(archive.entries).toEqual([{ path: 'Connections.csv', size: connections.length }]);
    expect(await textOf(archive, 'Connections.csv')).toBe(connections);
  });

  test('only what is listed can be read', async () => {
    const archive = await opened(tempExportFolder(files));
    expect(() => archive.open('../outside.csv')).toThrow(expect.objectContaining({ code: 'archive-not-found' }));
  });
});

describe('what is refused', () => {
  const refused = (path: string) => openArchive(path).then((archive) => archive.close());

  test('nothing there', async () => {
    await expect(refused(join(tempFolder(), 'gone.zip'))).rejects.toMatchObject({ code: 'archive-not-found' });
  });

  test.each([
    ['EACCES', 'archive-unreadable'],
    ['EPERM', 'archive-unreadable'],
    ['EIO', 'archive-unreadable'],
    ['ENOTDIR', 'archive-not-found'],
  ])('%s from the system', (code, expected) => {
    expect(fileError(Object.assign(new Error('refused'), { code }))).toMatchObject({ code: expected });
  });

  test('an empty file', async () => {
    await expect(refused(tempFile('export.zip', ''))).rejects.toMatchObject({
      code: 'archive-empty',
      details: { file: 'export.zip' },
    });
  });

  test('not a zip although named .zip', async () => {
    await expect(refused(tempFile('export.zip', '<html>Sign in</html>'))).rejects.toMatchObject({
      code: 'archive-not-zip',
    });
  });

  test.each([0.2, 0.6, 0.99])('a zip cut off after %d of its bytes', async (part) => {
    const zip = await makeZip(files);
    await expect(refused(tempFile('export.zip', zip.subarray(0, zip.length * part)))).rejects.toMatchObject({
      code: 'archive-truncated',
    });
  });

  test('an encrypted zip', async () => {
    const zip = forgeZip(await makeZip(files), 'central', (record) => record.writeUInt16LE(0x801, 8));
    await expect(refused(tempFile('export.zip', zip))).rejects.toMatchObject({ code: 'archive-encrypted' });
    const strong = forgeZip(await makeZip(files), 'central', (record) => record.writeUInt16LE(0x841, 8));
    await expect(refused(tempFile('export.zip', strong))).rejects.toMatchObject({ code: 'archive-encrypted' });
  });

  test.each(['../../x.csv', '/tmp/xyz.csv', 'C:\\xyzw.csv', 'abc\0xyz.csv', 'a\\..\\..\\.csv'])(
    'a path that leaves the archive: %j',
    async (evil) => {
      const harmless = 'x'.repeat(evil.length);
      const zip = forgeZip(await makeZip({ [harmless]: connections }), 'central', (record) =>
        record.write(evil, 46, 'utf8'),
      );
      await expect(refused(tempFile('export.zip', zip))).rejects.toMatchObject({
        code: 'archive-unsafe-path',
        details: { entry: evil.replace('\0', '␀') },
      });
    },
  );

  test('a zip bomb by its declared sizes', async () => {
    const zip = await makeZip({ 'a.csv': Buffer.alloc(11 * 1024 * 1024) });
    await expect(refused(tempFile('export.zip', zip))).rejects.toMatchObject({
      code: 'archive-bomb',
      details: { entry: 'a.csv' },
    });
  });

  test('an entry that would unpack to more than 4 GB', async () => {
    const zip = forgeZip(await makeZip({ 'a.csv': connections }, { zip64: true }), 'central', (record) => {
      const extra = record.indexOf(Buffer.from('01001800', 'hex'), 46);
      record.writeBigUInt64LE(5n * 1024n ** 3n, extra + 4);
    });
    await expect(refused(tempFile('export.zip', zip))).rejects.toMatchObject({ code: 'archive-bomb' });
  });
});

describe('what turns out while reading', () => {
  const declare = (zip: Buffer, size: number) => forgeZip(zip, 'central', (record) => record.writeUInt32LE(size, 24));

  test('a zip bomb that lies about its size', async () => {
    const zip = declare(await makeZip({ 'a.csv': Buffer.alloc(30 * 1024 * 1024) }), 100);
    const archive = await opened(tempFile('export.zip', zip));
    let largest = 0;
    const reading = (async () => {
      for await (const chunk of archive.open('a.csv')) largest += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'archive-bomb', details: { entry: 'a.csv' } });
    expect(largest).toBeLessThan(12 * 1024 * 1024);
    expect((await archive.head('a.csv', 4)).length).toBe(4);
  });

  test('a film of absurd size does not spoil the archive, but is not opened', async () => {
    const film = Buffer.alloc(11 * 1024 * 1024);
    const archive = await opened(await tempZip({ ...files, 'data/tweets_media/film.mp4': film }));
    expect(await textOf(archive, 'Connections.csv')).toBe(connections);
    await expect(textOf(archive, 'data/tweets_media/film.mp4')).rejects.toMatchObject({ code: 'archive-bomb' });
  });

  test('a wrong size and a wrong checksum', async () => {
    const honest = await makeZip(files);
    const short = await opened(tempFile('export.zip', declare(honest, 3)));
    await expect(textOf(short, 'Connections.csv')).rejects.toMatchObject({
      code: 'archive-damaged',
      details: { entry: 'Connections.csv' },
    });
    const wrong = forgeZip(honest, 'central', (record) => record.writeUInt32LE(1, 16));
    const damaged = await opened(tempFile('export.zip', wrong));
    await expect(textOf(damaged, 'Connections.csv')).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('broken compression', async () => {
    const zip = await makeZip({ 'a.csv': Array.from({ length: 900 }, (_, n) => `Person ${n}\n`).join('') });
    zip.fill(0xff, 60, 200);
    const archive = await opened(tempFile('export.zip', zip));
    await expect(textOf(archive, 'a.csv')).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('a file that vanishes from a folder', async () => {
    const folder = tempExportFolder(files);
    const archive = await opened(folder);
    rmSync(join(folder, 'Connections.csv'));
    await expect(textOf(archive, 'Connections.csv')).rejects.toMatchObject({ code: 'archive-not-found' });
  });
});
