import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type KithApp, launchKith, shareKith, test } from '../support/kith-app.ts';
import { peopleCount, placeLink, toast } from '../support/shell.ts';
import { answerOpenDialog } from '../support/system-dialogs.ts';

const deskColour = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function openSettings({ page }: KithApp): Promise<void> {
  await placeLink(page, 'Settings').click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

async function chooseTheme(page: Page, theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme' }).click();
  await page.getByRole('option', { name: theme }).click();
}

test('the theme is applied at once, to the window too, and kept over a restart', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  await openSettings(kith);
  await chooseTheme(kith.page, 'Light');
  await expect(kith.page.locator('html')).toHaveAttribute('data-theme', 'light');
  const light = await deskColour(kith.page);
  await chooseTheme(kith.page, 'Dark');
  await expect(kith.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => deskColour(kith.page)).not.toBe(light);
  await expect.poll(() => kith.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  const dark = await deskColour(kith.page);
  await kith.close();

  const again = await launchKith({ folder });
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await deskColour(again.page)).toBe(dark);
  await openSettings(again);
  await expect(again.page.getByRole('combobox', { name: 'Theme' })).toHaveText('Dark');
  await chooseTheme(again.page, 'As the system');
  await expect(again.page.locator('html')).not.toHaveAttribute('data-theme', /./);
  expect(again.troubles).toEqual([]);
  await again.close();
});

test.describe('one window', () => {
  const shared = shareKith((files) => files.network());
  test.beforeEach(() => openSettings(shared.current));

  test('it says where the notebook is, that nothing leaves the computer, and which versions run', async () => {
    const { page, database } = shared.current;
    const main = page.getByRole('main');
    await expect(main).toContainText(database);
    await expect(main).toContainText(`${database}-backups`);
    await expect(main).toContainText('Nothing leaves this computer.');
    await expect(main).toContainText(/One file, [\d.,]+ (KB|MB)/);
    await expect(page.getByRole('definition').filter({ hasText: /^\d+\.\d+\.\d+$/ })).toHaveCount(3);
  });

  test('key hints can be turned off; the keys go on working', async () => {
    const { page } = shared.current;
    const hints = page.getByRole('switch', { name: 'Key hints' });
    const hint = placeLink(page, 'People').page().getByRole('navigation').locator('kbd').first();
    await expect(hint).toBeVisible();
    await hints.click();
    await expect(hints).not.toBeChecked();
    await expect(hint).toBeHidden();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
    await openSettings(shared.current);
    await hints.click();
    await expect(hint).toBeVisible();
  });

  test('single-key shortcuts can be turned off; those with Ctrl go on working', async () => {
    const { page } = shared.current;
    const keys = page.getByRole('switch', { name: 'Single-key shortcuts' });
    await keys.click();
    await expect(keys).not.toBeChecked();
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveAccessibleName('Search people');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keys.click();
    await expect(keys).toBeChecked();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  test('the hand size stays between one and ten', async () => {
    const { page } = shared.current;
    const size = page.getByRole('group', { name: 'People a day' }).getByRole('status');
    for (let at = 4; at <= 10; at += 1) {
      await page.getByRole('button', { name: 'One more' }).click();
      await expect(size).toHaveText(String(at));
    }
    await expect(page.getByRole('button', { name: 'One more' })).toHaveAttribute('aria-disabled', 'true');
    for (let at = 9; at >= 1; at -= 1) {
      await page.getByRole('button', { name: 'One fewer' }).click();
      await expect(size).toHaveText(String(at));
    }
    await expect(page.getByRole('button', { name: 'One fewer' })).toHaveAttribute('aria-disabled', 'true');
  });
});

test('a backup is made, and going back to it takes back everything since', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const { page } = kith;
  const before = await peopleCount(page).textContent();
  await openSettings(kith);
  const backups = page.getByRole('list', { name: 'Backups' }).getByRole('listitem');
  const had = await backups.count();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(toast(page, 'Backup saved.')).toBeVisible();
  await expect(backups).toHaveCount(had + 1);
  expect(readdirSync(`${kith.database}-backups`)).toHaveLength(had + 1);

  await addPerson(kith, 'Perpetua Ondine');
  await expect(peopleCount(page)).not.toHaveText(String(before));

  await openSettings(kith);
  await backups
    .first()
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  const question = page.getByRole('dialog', { name: 'Go back to this backup?' });
  await question.getByRole('button', { name: 'Leave it' }).click();
  await expect(question).toHaveCount(0);
  await expect(peopleCount(page)).not.toHaveText(String(before));
  await backups
    .first()
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  await question.getByRole('button', { name: 'Restore' }).click();
  await expect(toast(page, /^Restored\. Your notebook is as it was on /)).toBeVisible();
  await expect(peopleCount(page)).toHaveText(String(before));
  // the notebook as it was just before is kept as a backup of its own
  await expect(backups).toHaveCount(had + 2);
  await kith.close();

  const again = await launchKith({ folder });
  await expect(peopleCount(again.page)).toHaveText(String(before));
  expect(again.troubles).toEqual([]);
  await again.close();
});

test('a notebook kept elsewhere can be restored, and anything else is refused', async ({ folder, files }) => {
  const kith = await launchKith({ folder });
  await kith.page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  const { page } = kith;
  const ask = page.getByRole('button', { name: 'Restore from a file' });
  const question = page.getByRole('dialog', { name: 'Restore from a file?' });

  await answerOpenDialog(kith.app, [(await files.sample()).linkedin]);
  await ask.click();
  await question.getByRole('button', { name: 'Choose a file' }).click();
  await expect(question.getByRole('alert')).toContainText(/Your notebook is unchanged|Nothing/);
  await question.getByRole('button', { name: 'Leave it' }).click();
  await expect(peopleCount(page)).toHaveText('0');

  const elsewhere = await files.network();
  await answerOpenDialog(kith.app, [elsewhere]);
  await ask.click();
  await question.getByRole('button', { name: 'Choose a file' }).click();
  await expect(toast(page, /^Restored from/)).toBeVisible();
  await expect(peopleCount(page)).toHaveText(/^\d{3}$/);
  expect(existsSync(elsewhere)).toBe(true);
  expect(kith.troubles).toEqual([]);
  await kith.close();
});

async function addPerson({ page }: KithApp, name: string): Promise<void> {
  await placeLink(page, 'People').click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
