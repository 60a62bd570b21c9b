import { expect } from '@playwright/test';
import { importScreen } from '../support/import-screen.ts';
import { keyboard, watchPointer } from '../support/keyboard.ts';
import { shareKith, test } from '../support/kith-app.ts';
import { peopleScreen } from '../support/people-screen.ts';
import { personScreen } from '../support/person-screen.ts';
import { placeLink, toast } from '../support/shell.ts';
import { answerOpenDialog } from '../support/system-dialogs.ts';
import { todayScreen } from '../support/today-screen.ts';

test('from an archive to a word with someone, without a mouse', async ({ kith, files }) => {
  const { app, page } = kith;
  const keys = keyboard(page);
  const pointers = await watchPointer(page);
  const screen = importScreen(kith);
  await answerOpenDialog(app, [(await files.sample()).linkedin]);

  await keys.press('Control+o');
  await screen.files.waitFor();
  await keys.hasFocus();
  await keys.press('Control+Enter');
  await expect(screen.finding).toBeFocused();
  await keys.tabTo(page.getByRole('link', { name: /^See: Look through/ }));
  await keys.press('Enter');

  const people = peopleScreen(page);
  await expect(people.heading).toBeFocused();
  await people.grid.waitFor();
  await keys.press('j');
  await expect(people.current).toBeFocused();
  await keys.press('j', 'j', 'k');
  await expect(people.current).toHaveAttribute('aria-rowindex', '2');
  const name = (await people.current.locator('bdi').first().textContent()) ?? '';
  await keys.press('3');
  await expect(toast(page, `${name} is in Colleagues.`)).toBeVisible();
  await keys.press('Enter');

  const person = personScreen(page);
  await expect(person.name).toHaveText(name);
  await expect(person.name).toBeFocused();
  await keys.press('n');
  await expect(person.composer).toBeFocused();
  await keys.type('Met at the ferry. Likes maps.');
  await keys.press('Control+Enter');
  await keys.tabTo(page.getByRole('tab', { selected: true }));
  await keys.press('ArrowRight');
  await expect(person.panel).toContainText('Met at the ferry. Likes maps.');
  await keys.press('Escape');
  await expect(people.current).toBeFocused();
  await expect(people.current).toHaveAttribute('aria-rowindex', '2');

  const today = todayScreen(page);
  await keys.press('g', 't');
  await expect(today.greeting).toBeFocused();
  await expect(today.hand).toHaveCount(3);
  await keys.press('j');
  const names = await today.names();
  await expect(today.name).toHaveText(names[1] ?? '');
  await keys.press('d');
  await expect(today.hand).toHaveCount(2);
  await keys.hasFocus();
  await keys.press('z');
  await expect(today.hand).toHaveCount(3);
  await keys.hasFocus();
  expect(await pointers()).toBe(0);
});

test.describe('one window', () => {
  const shared = shareKith((files) => files.network());
  test.beforeEach(async () => {
    const { page } = shared.current;
    await page.evaluate(() => {
      window.location.hash = '#/today';
    });
    await expect(todayScreen(page).hand).toHaveCount(3);
  });

  for (const [keys, place] of [
    ['g p', 'People'],
    ['g m', 'Import'],
    ['g ,', 'Settings'],
    ['g t', 'Today'],
  ] as const) {
    test(`${keys} goes to ${place}, whose heading takes the focus`, async () => {
      const { page } = shared.current;
      await keyboard(page).press('g', 'p');
      await expect(peopleScreen(page).heading).toBeFocused();
      await keyboard(page).press(...keys.split(' '));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(placeLink(page, place)).toHaveAttribute('aria-current', 'page');
      await expect(page).toHaveTitle(`${place} · Kith`);
    });
  }

  test('the first Tab offers to skip to the page', async () => {
    const { page } = shared.current;
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: 'Skip to the page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await keyboard(page).press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('? lists the keys that work here, and Escape gives the focus back', async () => {
    const { page } = shared.current;
    const keys = keyboard(page);
    await keys.press('g', 'p');
    await peopleScreen(page).grid.waitFor();
    await keys.press('j');
    await keys.press('?');
    const dialog = page.getByRole('dialog', { name: 'Shortcuts' });
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Everywhere', 'People']);
    for (const does of ['Go to Today', 'Show all shortcuts', 'Undo', 'Next person', 'Place in Close', 'Add a filter']) {
      await expect(dialog.getByRole('term').filter({ hasText: new RegExp(`^${does}$`) })).toBeVisible();
    }
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(peopleScreen(page).current).toBeFocused();
  });

  test('single keys rest while text is typed', async () => {
    const { page } = shared.current;
    await keyboard(page).press('g', 'p');
    const people = peopleScreen(page);
    await keyboard(page).press('/');
    await expect(people.search).toBeFocused();
    await keyboard(page).type('gt1d?zx');
    await expect(people.search).toHaveValue('gt1d?zx');
    await expect(people.heading).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keyboard(page).press('Escape');
    await expect(people.search).toHaveValue('');
    await keyboard(page).press('Escape');
  });

  test('menus open, move, act and close by keys, and give the focus back', async () => {
    const { page } = shared.current;
    const keys = keyboard(page);
    const today = todayScreen(page);
    await keys.press('j', 'k');
    await keys.press('s');
    await expect(page.getByRole('menu')).toBeVisible();
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await keys.hasFocus();
    await keys.press('x');
    await expect(page.getByRole('menu')).toBeVisible();
    await keys.press('2');
    await expect(today.hand).toHaveCount(2);
    await keys.hasFocus();
    await keys.press('z');
    await expect(today.hand).toHaveCount(3);
    await keys.press('s');
    await expect(page.getByRole('menu')).toBeVisible();
    await keys.press('m');
    await expect(today.hand).toHaveCount(2);
    await keys.press('Control+z');
    await expect(today.hand).toHaveCount(3);
  });

  test('Escape always leads one step back', async () => {
    const { page } = shared.current;
    const keys = keyboard(page);
    const people = peopleScreen(page);
    const person = personScreen(page);
    await keys.press('g', 'p');
    await people.grid.waitFor();
    await keys.press('j');
    await keys.press('Enter');
    await expect(person.name).toBeFocused();

    for (const [open, what] of [
      ['Shift+D', page.getByRole('dialog', { name: /^Log contact with/ })],
      ['r', page.getByRole('dialog', { name: /^Remind me of/ })],
      ['Control+k', page.getByRole('dialog', { name: 'Search people' })],
      ['?', page.getByRole('dialog', { name: 'Shortcuts' })],
    ] as const) {
      await keys.press(open);
      await expect(what).toBeVisible();
      await keys.press('Escape');
      await expect(what).toHaveCount(0);
      await keys.hasFocus();
      await expect(person.name).toBeVisible();
    }
    await keys.press('t');
    await expect(page.getByRole('combobox', { name: 'New tag' })).toBeFocused();
    await keys.press('Escape');
    await expect(page.getByRole('combobox', { name: 'New tag' })).toHaveCount(0);
    await keys.press('e');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await keys.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(0);
    await keys.press('n');
    await keys.press('Escape');
    await expect(person.composer).not.toBeFocused();
    await keys.press('Escape');
    await expect(people.current).toBeFocused();
  });

  test('every control of every screen can be reached by Tab and comes round again', async () => {
    const { page } = shared.current;
    for (const hash of ['#/today', '#/people', '#/import', '#/settings', '#/person/1']) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const unreached = await unreachedControls(page);
      expect(unreached, hash).toEqual([]);
    }
  });
});

/** Tabs once round the window and returns the visible controls that never had the focus. */
async function unreachedControls(page: Parameters<typeof keyboard>[0]): Promise<string[]> {
  await page.evaluate(() => {
    const seen = new Set<Element>();
    Object.assign(window, { seen });
    document.addEventListener('focusin', (event) => event.target instanceof Element && seen.add(event.target));
  });
  for (let step = 0; step < 90; step += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Set<Element> };
    // one tab stop stands for all tabs, rows of the grid and headers of the hand: arrows move between them
    const controls = document.querySelectorAll(
      'button, a[href], input:not([aria-hidden]), select, textarea, summary, [role="combobox"]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility() && !control.closest('[role="tablist"], [data-row-header]'))
      .filter((control) => !seen.has(control))
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName);
  });
}
