import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { importScreen } from './support/import-screen.ts';
import { type KithApp, shareKith, test } from './support/kith-app.ts';
import { sidewaysOverflow } from './support/layout.ts';

const THEMES = ['light', 'dark'] as const;
const SIZES = [
  [1280, 840],
  [960, 640],
] as const;
const pictures = resolve('screenshots');
mkdirSync(pictures, { recursive: true });

/** In both themes at both sizes: nothing for axe to say, nothing wider than its place, and a picture to look at. */
async function inspect({ app, page }: KithApp, screen: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
      width,
      height,
    ] as [number, number]);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const name = `${screen}-${theme}-${width}`;
      await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
      expect(await axeViolations(page), name).toEqual([]);
      expect(await sidewaysOverflow(page), name).toEqual([]);
    }
  }
}

async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((wanted) => {
    const { kith } = globalThis as unknown as { kith: { invoke(method: string, input: unknown): Promise<unknown> } };
    return kith.invoke('settings.set', { theme: wanted });
  }, theme);
  await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
  // colours change over 120 ms; what is looked at is where they end
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}

const open = async (page: Page, address: string) => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
};

test.describe('before any archive', () => {
  const shared = shareKith();

  test('the welcome', async () => {
    await expect(shared.current.page.getByRole('heading', { name: 'Ask for your archives' })).toBeVisible();
    await inspect(shared.current, 'welcome');
  });

  for (const [address, words] of [
    ['/people', /Bring an archive/],
    ['/today', /Bring an archive/],
    ['/import', /Drop an archive here/],
  ] as const) {
    test(`${address} while there is no one`, async () => {
      await open(shared.current.page, address);
      await expect(shared.current.page.getByRole('heading', { name: words })).toBeVisible();
      await inspect(shared.current, `empty${address.replace('/', '-')}`);
    });
  }
});

test.describe('with the sample network', () => {
  const shared = shareKith((files) => files.network());

  test('today, with its panel and menus', async () => {
    const { page } = shared.current;
    await open(page, '/today');
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await inspect(shared.current, 'today');
    await page.getByRole('button', { name: 'How these were chosen' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await inspect(shared.current, 'today-how-chosen');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Snooze/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await inspect(shared.current, 'today-snooze');
    await page.keyboard.press('Escape');
  });

  test('people, and someone in it', async () => {
    const { page } = shared.current;
    await open(page, '/people');
    await expect(page.getByRole('grid')).toBeVisible();
    await inspect(shared.current, 'people');
    await page.locator('[aria-rowindex="2"]').dblclick();
    for (const tab of ['Timeline', 'Notes', 'Messages', 'Sources']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      await inspect(shared.current, `person-${tab.toLowerCase()}`);
    }
  });

  test('settings', async () => {
    await open(shared.current.page, '/settings');
    await expect(shared.current.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await inspect(shared.current, 'settings');
  });

  test('search and shortcuts over a screen', async () => {
    const { page } = shared.current;
    await open(page, '/today');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('an');
    await expect(page.getByRole('option').first()).toBeVisible();
    await inspect(shared.current, 'search');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
    await inspect(shared.current, 'shortcuts');
    await page.keyboard.press('Escape');
  });

  test('an archive that is looked into, and the report of one that is in', async ({ files }) => {
    const screen = importScreen(shared.current);
    await screen.open();
    await inspect(shared.current, 'import-choose');
    const { linkedin } = await files.sample();
    await screen.choose(linkedin);
    await expect(screen.files).toBeVisible();
    await inspect(shared.current, 'import-preview');
    await screen.leave.click();
    await open(shared.current.page, '/import/1');
    await screen.finding.waitFor();
    await inspect(shared.current, 'import-report');
  });
});
