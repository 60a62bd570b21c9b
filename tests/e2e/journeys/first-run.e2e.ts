import { expect } from '@playwright/test';
import { importScreen } from '../support/import-screen.ts';
import { launchKith, test } from '../support/kith-app.ts';
import { dropFiles } from '../support/system-dialogs.ts';

test('an empty notebook opens on the welcome, with two ways in and no form', async ({ kith: { page } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You already know more people than you think.');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look around with made-up people' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  const linkedIn = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'LinkedIn' }) });
  await expect(linkedIn.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Steps for X' }).click();
  await expect(page.getByRole('button', { name: 'Open X settings' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open LinkedIn settings' })).toHaveCount(0);
});

test('the sample in one click leads to a hand with reasons', async ({ kith: { page } }) => {
  await page.getByRole('button', { name: 'Look around with made-up people' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^(Good|Still)/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('article').first().getByTitle('Show where this comes from').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^People/ })).toContainText(/\d{3}/);
});

test('a chosen archive is previewed, imported and reported, and its people are there', async ({ kith, files }) => {
  const { page } = kith;
  const screen = importScreen(kith);
  const { linkedin } = await files.sample();
  await screen.choose(linkedin);
  await expect(screen.files).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Nothing is saved yet.');
  await screen.accept.click();
  await expect(screen.finding).toContainText('people are new in it');
  const fresh = await screen.reportFigure(/^new people$/);
  await page.getByRole('link', { name: 'People', exact: false }).first().click();
  await expect(page.getByRole('grid', { name: 'People' })).toHaveAttribute('aria-rowcount', String(fresh));
});

test('closing the file dialog leaves everything as it was', async ({ kith }) => {
  await importScreen(kith).choose();
  await expect(kith.page.getByRole('heading', { level: 1 })).toHaveText(/You already know/);
  await expect(kith.page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('archives can be dropped anywhere, one or two at once', async ({ kith, files }) => {
  const { page } = kith;
  const screen = importScreen(kith);
  const { linkedin, x } = await files.sample();
  await dropFiles(page, [linkedin, x]);
  await expect(screen.heading).toBeVisible();
  await expect(page.getByRole('region', { name: 'Archive' })).toContainText('LinkedIn archive');
  await expect(page.getByRole('region', { name: 'Archive' })).toContainText('up next');
  await screen.accept.click();
  await screen.finding.waitFor();
  await page.getByRole('button', { name: 'Look inside' }).click();
  await expect(page.getByRole('region', { name: 'Archive' })).toContainText('X archive');
  await screen.accept.click();
  await expect(screen.finding).toBeVisible();
  await page.getByRole('link', { name: 'Meet: See who is worth a word today' }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
});

test('after a restart a newcomer who imported comes back to Today', async ({ kith, files, folder }) => {
  const screen = importScreen(kith);
  await screen.choose((await files.sample()).linkedin);
  await screen.accept.click();
  await screen.finding.waitFor();
  await kith.close();
  const again = await launchKith({ folder });
  await expect(again.page.getByRole('heading', { level: 1, name: /^(Good|Still).*Robin/ })).toBeVisible();
  await again.close();
});
