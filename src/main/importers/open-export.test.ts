import { Buffer } from 'node:buffer';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ExportFiles, makeZip } from '../../../tests/support/make-zip.ts';
import { tellFindings } from '../../../tests/support/tell-findings.ts';
import { tempExportFolder, tempFile, tempZip } from '../../../tests/support/temp-folder.ts';
import { problemMessage } from '../../shared/lib/problem-copy.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { Finding } from './importer.ts';
import { type OpenExport, openExport } from './open-export.ts';

const today = '2026-06-07' as CalendarDate;
const HEADER = 'First Name,Last Name,URL,Connected On\n';
const MIRA = 'Mira,Oakfield,https://www.linkedin.com/in/mira-oakfield,07 Jun 2023\n';
const KAI = 'Kai,T.,https://www.linkedin.com/in/kai-t,08 Jun 2023\n';

async function opened(path: string): Promise<OpenExport> {
  const found = await openExport(path);
  onTestFinished(() => found.close());
  return found;
}

function read(from: OpenExport, signal = new AbortController().signal): AsyncIterable<Finding> {
  return from.read({ signal, today, onBytes: () => undefined });
}

const refused = (path: string) => openExport(path).then((found) => found.close());

describe('what is recognised', () => {
  test('a LinkedIn zip, whatever it is called, with the files that will be read', async () => {
    const found = await opened(
      await tempZip({ 'x/Connections.csv': HEADER + MIRA, 'x/Jobs/Saved Jobs.csv': 'a\n' }, 'data.zip.zip'),
    );
    expect(found).toMatchObject({ name: 'data.zip.zip', source: 'linkedin' });
    expect(found.files).toEqual([
      { path: 'x/Connections.csv', size: HEADER.length + MIRA.length, holds: 'connections' },
    ]);
    expect(await tellFindings(read(found))).toContain('2');
  });

  test('an X folder', async () => {
    const found = await opened(
      tempExportFolder({
        'data/follower.js': 'window.YTD.follower.part0 = [ {"follower":{"accountId":"1000000002"}} ]',
      }),
    );
    expect(found.source).toBe('x');
  });

  test('it can be read twice', async () => {
    const found = await opened(await tempZip({ 'Connections.csv': HEADER + MIRA }));
    expect(await tellFindings(read(found))).toEqual(await tellFindings(read(found)));
  });

  test('bytes are told up to the size of each file, never backwards', async () => {
    const content =
      HEADER +
      Array.from({ length: 5000 }, (_, i) => `P,${i},https://www.linkedin.com/in/p${i},07 Jun 2023\n`).join('');
    const found = await opened(await tempZip({ 'Connections.csv': content }));
    const told: number[] = [];
    await tellFindings(
      found.read({ signal: new AbortController().signal, today, onBytes: (_, done) => told.push(done) }),
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(content.length);
  });
});

describe('what is refused', () => {
  test.each<[string, ExportFiles]>([
    ['Google Takeout', { 'Takeout/archive_browser.html': '<html>', 'Takeout/Contacts/All.vcf': 'BEGIN:VCARD' }],
    ['Facebook', { 'connections/friends/your_friends.json': '{"friends_v2":[]}' }],
    ['Facebook', { 'start_here.html': '', 'connections/friends/your_friends.html': '' }],
    ['Instagram', { 'connections/followers_and_following/followers_1.json': '[]' }],
    ['Mastodon', { 'outbox.json': '{}', 'actor.json': '{}' }],
    ['Mastodon', { 'a.csv': 'Account address,Show boosts\nmira@example.com,true\n' }],
    ['WhatsApp', { '_chat.txt': '[1.1.24, 10:00] Mira: hi' }],
    ['Telegram', { 'result.json': '{}' }],
    ['Google Contacts', { 'contacts.csv': 'First Name,Last Name,E-mail 1 - Value\nMira,O,m@example.com\n' }],
    ['LinkedIn, without the files that name people', { 'Registration.csv': 'Registered At\n1/1/20\n' }],
  ])('%s', async (looksLike, files) => {
    await expect(refused(await tempZip(files))).rejects.toMatchObject({
      code: 'archive-unknown',
      details: { looksLike, seen: Object.keys(files) },
    });
  });

  test('anything else, with the first eight files seen', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`photo-${i}.jpg`, 'x']));
    await expect(refused(await tempZip(files))).rejects.toMatchObject({
      code: 'archive-unknown',
      details: { looksLike: null, seen: Object.keys(files).slice(0, 8) },
    });
  });

  test('an X archive of which only the page is left', async () => {
    await expect(
      refused(tempExportFolder({ 'Your archive.html': '<html>', 'assets/app.js': 'x' })),
    ).rejects.toMatchObject({ code: 'archive-html-only' });
  });

  test('empty: a file, a zip, every file of a folder', async () => {
    await expect(refused(tempFile('Connections.csv', ''))).rejects.toMatchObject({
      code: 'archive-empty',
      details: { file: 'Connections.csv' },
    });
    await expect(refused(tempFile('Connections.csv', '\ufeff\n\n'))).rejects.toMatchObject({ code: 'archive-empty' });
    await expect(refused(await tempZip({}, 'nothing.zip'))).rejects.toMatchObject({
      code: 'archive-empty',
      details: { file: 'nothing.zip' },
    });
    await expect(refused(tempExportFolder({ 'Connections.csv': '' }))).rejects.toMatchObject({
      code: 'archive-empty',
      details: { file: 'Connections.csv' },
    });
  });

  test('a workbook, under its own name or another', async () => {
    const workbook = await makeZip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' });
    for (const name of ['Connections.xlsx', 'Connections.csv']) {
      await expect(refused(tempFile(name, workbook))).rejects.toMatchObject({
        code: 'archive-spreadsheet',
        details: { file: name },
      });
    }
    await expect(refused(tempExportFolder({ 'Connections.csv': workbook }))).rejects.toMatchObject({
      code: 'archive-spreadsheet',
    });
  });

  test('binary called .csv', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await expect(refused(tempFile('Connections.csv', picture))).rejects.toMatchObject({
      code: 'archive-binary',
      details: { file: 'Connections.csv' },
    });
  });
});

describe('nothing about anyone', () => {
  test.each<[string, string, string]>([
    ['only a header', HEADER, '0 problem header-only'],
    ['only lines of commas', `${HEADER},,,\n,,,\n`, 'Connections.csv'],
  ])('%s: the problem is told, then the reading ends with archive-no-people', async (_, content, last) => {
    const found = await opened(tempFile('Connections.csv', content));
    const told: string[] = [];
    const reading = (async () => {
      for await (const finding of read(found)) told.push(...(await tellFindings(only(finding))));
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'archive-no-people',
      details: { files: ['Connections.csv'] },
    });
    expect(told.at(-1)).toBe(last);
  });

  test('only files about the owner', async () => {
    const profile = 'First Name,Last Name,Maiden Name,Headline\nSam,Owner,,Maker\n';
    const found = await opened(tempExportFolder({ 'Profile.csv': profile }));
    await expect(tellFindings(read(found))).rejects.toMatchObject({ code: 'archive-no-people' });
  });
});

async function* only(finding: Finding): AsyncGenerator<Finding> {
  yield finding;
}

test('cancelling stops between two rows', async () => {
  const found = await opened(tempFile('Connections.csv', HEADER + MIRA + KAI));
  const abort = new AbortController();
  const told: Finding[] = [];
  const reading = (async () => {
    for await (const finding of read(found, abort.signal)) {
      told.push(finding);
      if (finding.kind === 'row') abort.abort();
    }
  })();
  await expect(reading).rejects.toMatchObject({ code: 'import-cancelled' });
  expect(told.filter((finding) => finding.kind === 'row')).toHaveLength(1);
});

describe('a bad file is reported with its name, line and reason, and everything else is read', () => {
  const invalid = Buffer.concat([
    Buffer.from(`${HEADER}Mi`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(MIRA.slice(2) + KAI),
  ]);

  test.each<[string, string | Uint8Array, number, string, RegExp]>([
    ['invalid UTF-8', invalid, 2, 'invalid-encoding', /not UTF-8/],
    ['a field of 10 MB', `${HEADER}"${'x'.repeat(10_485_760)}",O,,\n${KAI}`, 2, 'field-too-long', /too long/],
    ['unbalanced quotes', `${HEADER}${MIRA}Ada,"Example,,\n${KAI}`, 3, 'unbalanced-quotes', /never closed/],
    ['a date that is none', `${HEADER}Ada,E,,31 Feb 2019\n${KAI}`, 2, 'unreadable-date', /“31 Feb 2019”/],
    ['a row twice', `${HEADER}${MIRA}${MIRA}${KAI}`, 3, 'duplicate-row', /already/],
    ['a short row', `${HEADER}Ada\n${KAI}`, 2, 'missing-columns', /Last Name, URL, Connected On missing/],
    ['a long row', `${HEADER}Ada,E,,07 Jun 2023,x\n${KAI}`, 2, 'extra-columns', /1 more column than/],
  ])('%s', async (_, content, line, code, words) => {
    const found = await opened(tempFile('Connections.csv', content));
    const problems: Finding[] = [];
    let keys = '';
    for await (const finding of read(found)) {
      if (finding.kind === 'skipped' || finding.kind === 'problem') problems.push(finding);
      if (finding.kind === 'row') keys += finding.sightings.map(({ account }) => account.key).join();
    }
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ at: { file: 'Connections.csv', line }, code });
    const [problem] = problems;
    if (problem?.kind === 'skipped' || problem?.kind === 'problem') {
      expect(problemMessage(problem.code, problem.detail)).toMatch(words);
    }
    expect(keys).toContain('linkedin:in/kai-t');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'empty-file'],
    ['header only', 'From,To,Sent At,Message,Direction\n', 'header-only'],
    ['without a header', 'one,two\n1,2\n', 'no-header'],
    ['binary', Buffer.from('89504e470d0a1a0a', 'hex'), 'binary-file'],
    ['a workbook', Buffer.from('504b030414000600', 'hex'), 'spreadsheet-file'],
  ])('a file that is %s', async (_, content, code) => {
    const found = await opened(await tempZip({ 'Connections.csv': HEADER + KAI, 'Invitations.csv': content }));
    const told = await tellFindings(read(found));
    expect(told).toContain(`0 problem ${code}`);
    expect(told.join()).toContain('linkedin:in/kai-t');
  });

  test('UTF-16, as spreadsheets save "Unicode text"', async () => {
    const content = Buffer.from(`\ufeff${HEADER}${MIRA}`.replaceAll(',', '\t'), 'utf16le');
    const found = await opened(tempFile('Connections.csv', content));
    expect((await tellFindings(read(found))).join()).toContain('linkedin:in/mira-oakfield');
  });
});
