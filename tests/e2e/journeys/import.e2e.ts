import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BAD_ARCHIVES, writeBadArchive } from '../support/bad-archives.ts';
import { importScreen } from '../support/import-screen.ts';
import { launchKith, shareKith, test } from '../support/kith-app.ts';
import { peopleCount } from '../support/shell.ts';
import { dropFiles } from '../support/system-dialogs.ts';

test('what the preview promises is what the report says, row for row', async ({ kith, files }) => {
  const { page } = kith;
  const screen = importScreen(kith);
  await screen.choose((await files.sample()).linkedin);
  await screen.files.waitFor();
  const promised = await screen.previewFigures();
  expect(promised.new).toBeGreaterThan(200);
  await expect(screen.accept).toHaveText(new RegExp(`^Import ${promised.new.toLocaleString('en-GB')} changes`));
  await expect(peopleCount(page)).toHaveText('0');

  await screen.accept.click();
  await expect(screen.finding).toBeVisible();
  expect({
    new: await screen.reportFigure(/^new rows$/),
    same: await screen.reportFigure(/^unchanged$/),
    skipped: await screen.reportFigure(/^set aside$/),
  }).toEqual({ new: promised.new, same: promised.same, skipped: promised.skipped });
  await expect(peopleCount(page)).toHaveText(String(await screen.reportFigure(/^new people$/)));
});

test('rows set aside are listed with file, line and the row as written', async ({ kith, files }) => {
  const screen = importScreen(kith);
  await screen.choose((await files.sample()).linkedin);
  const dates = screen.problems('Rows with a date Kith can’t read');
  await dates.getByText('Rows with a date Kith can’t read').click();
  const row = dates.getByRole('listitem').first();
  await expect(row).toContainText(/Row [\d,]+: This row has a date Kith can’t read: “31 Feb 2019”/);
  await expect(row).toContainText('Connections.csv');
  await expect(row.locator('code')).toHaveText(/^\S+,.+,31 Feb 2019$/);
});

test('the same archive again has nothing new, and importing it anyway changes nothing', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const screen = importScreen(kith);
  const before = await peopleCount(kith.page).textContent();
  await screen.open();
  await screen.choose((await files.sample()).linkedin);
  await expect(kith.page.getByText('Nothing new in this file.')).toBeVisible();
  expect(await screen.previewFigures()).toMatchObject({ new: 0, updated: 0 });
  await expect(screen.accept).toHaveText(/^Import anyway/);
  await screen.accept.click();
  await expect(screen.finding).toHaveText('Your notebook is up to date.');
  expect(await screen.reportFigure(/^new rows$/)).toBe(0);
  await expect(peopleCount(kith.page)).toHaveText(String(before));
  expect(kith.troubles).toEqual([]);
  await kith.close();
});

test('a newer archive tells who changed jobs, and an older one is pointed out', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network('before') });
  const screen = importScreen(kith);
  await screen.open();
  await screen.choose((await files.sample()).linkedin);
  await screen.files.waitFor();
  const promised = await screen.previewFigures();
  expect(promised.updated).toBeGreaterThan(0);
  await expect(kith.page.getByText(/have changed/)).toBeVisible();
  await screen.accept.click();
  await expect(screen.finding).toHaveText(/^Your notebook is up to date\. .+ have changed jobs\.$/);

  await kith.page.getByRole('button', { name: 'Choose: bring another archive' }).click();
  await screen.choose((await files.sample('before')).linkedin);
  await expect(kith.page.getByText(/Nothing new in this file|This archive is from/)).toBeVisible();
  expect(kith.troubles).toEqual([]);
  await kith.close();
});

test('stopping while an archive is read keeps nothing, not even for the next archive', async ({ kith, files }) => {
  const screen = importScreen(kith);
  await screen.choose(await files.talkative());
  const messages = kith.page.getByRole('listitem').filter({ hasText: 'Messages, being read' });
  await expect(messages).toContainText(/\d,\d{3}$/);
  await screen.stop.click();
  await expect(kith.page.getByText('Nothing of talkative.zip was kept.')).toBeVisible();
  await expect(screen.drop).toBeVisible();
  await expect(peopleCount(kith.page)).toHaveText('0');
  await expect(screen.past).toHaveCount(0);

  const [header, row] = [
    'First Name,Last Name,URL,Connected On',
    'Mira,Oakfield,https://www.linkedin.com/in/mira,07 Jun 2023',
  ];
  await screen.choose(await files.zip('one.zip', { 'Connections.csv': `${header}\n${row}\n` }));
  await expect(screen.accept).toHaveText(/^Import 1 change/);
  expect(await screen.previewFigures()).toEqual({ new: 1, updated: 0, same: 0, skipped: 0 });
  await expect(screen.files.getByRole('rowheader')).toHaveText(['Connections']);
});

test('stopping while an archive is written keeps nothing, and it can be brought again', async ({ kith, files }) => {
  const screen = importScreen(kith);
  await screen.choose(await files.crowd());
  await screen.accept.click();
  await screen.stop.click();
  await expect(kith.page.getByText('Nothing of crowd.zip was kept.')).toBeVisible();
  await expect(peopleCount(kith.page)).toHaveText('0');
  await expect(screen.past).toHaveCount(0);

  await screen.choose((await files.sample()).x);
  await screen.accept.click();
  await expect(screen.finding).toBeVisible();
});

test('an import is undone as a whole after one question, and past imports say so', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const { page } = kith;
  const screen = importScreen(kith);
  const before = await peopleCount(page).textContent();
  await screen.open();
  const linkedIn = screen.past.getByRole('listitem').filter({ hasText: 'Complete_LinkedIn' });
  await expect(linkedIn).toContainText(/[\d,]+ new rows, 0 updated, 0 unchanged/);

  await linkedIn.getByRole('button', { name: /^Undo import/ }).click();
  const question = page.getByRole('dialog', { name: 'Undo this import?' });
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(question).toHaveCount(0);
  await expect(peopleCount(page)).toHaveText(String(before));

  await linkedIn.getByRole('button', { name: /^Undo import/ }).click();
  await question.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText('Import undone.')).toBeVisible();
  await expect(linkedIn).toContainText('Undone.');
  await expect(peopleCount(page)).not.toHaveText(String(before));

  await linkedIn.getByRole('link', { name: /^Report/ }).click();
  await expect(page.getByRole('heading', { name: 'This import was undone.' })).toBeVisible();
  expect(kith.troubles).toEqual([]);
  await kith.close();
});

test('an unpacked folder and a single file are as good as a zip', async ({ kith, folder }) => {
  const screen = importScreen(kith);
  const row = (name: string) => `${name},https://www.linkedin.com/in/${name.split(',')[0]},07 Jun 2023`;
  const table = (name: string) => `First Name,Last Name,URL,Connected On\n${row(name)}\n`;
  mkdirSync(join(folder, 'export'));
  writeFileSync(join(folder, 'export', 'Connections.csv'), table('Mira,Oakfield'));
  writeFileSync(join(folder, 'only these.csv'), table('Kai,Tern'));
  for (const path of ['export', 'only these.csv']) {
    await dropFiles(kith.page, [join(folder, path)]);
    await expect(screen.accept).toHaveText(/^Import 1 change/);
    await screen.accept.click();
    await expect(screen.finding).toHaveText('Your notebook is up to date. 1 person is new in it.');
  }
  await expect(peopleCount(kith.page)).toHaveText('2');
});

test.describe('files that cannot be imported', () => {
  const shared = shareKith((files) => files.network());
  for (const bad of BAD_ARCHIVES) {
    test(`${bad.kind}: says so, says what is safe, and changes nothing`, async ({ folder }) => {
      const kith = shared.current;
      const screen = importScreen(kith);
      const before = await peopleCount(kith.page).textContent();
      await screen.open();
      await screen.choose(await writeBadArchive(bad, join(folder, bad.name)));
      await expect(screen.trouble).toContainText(`${bad.name}\u2069 was not imported.`);
      await expect(screen.trouble).toContainText(bad.says);
      await expect(screen.trouble).toContainText(/nothing here has changed/i);
      await expect(screen.drop).toBeVisible();
      await expect(peopleCount(kith.page)).toHaveText(String(before));
    });
  }
});
