import { expect } from '@playwright/test';
import { KNOWN } from '../support/crowd-export.ts';
import { friendsExport } from '../support/friends-export.ts';
import { launchKith, shareKith, test } from '../support/kith-app.ts';
import { peopleScreen } from '../support/people-screen.ts';
import { peopleCount, toast, undoToast } from '../support/shell.ts';

const CROWD = 30_000;
const X_OWNER = '1000000001';
const post = (id: string, name: string, handle: string) => ({
  tweet: {
    id_str: id,
    full_text: `@${handle} hello`,
    created_at: 'Mon Jun 05 10:00:00 +0000 2023',
    entities: { user_mentions: [{ name, screen_name: handle, id_str: `2${id}` }], urls: [], hashtags: [] },
    in_reply_to_user_id_str: `2${id}`,
    in_reply_to_screen_name: handle,
  },
});

test.describe('30,000 people', () => {
  const shared = shareKith(async (files) => {
    const account = {
      email: 'robin@vale.example',
      username: 'robin_vale',
      accountId: X_OWNER,
      accountDisplayName: 'Robin',
    };
    const x = await files.zip('handles.zip', {
      'data/account.js': `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`,
      'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([post('77001', 'Wilhelmina Quist', 'fjordkite')])}`,
    });
    return files.notebook('crowd', [await files.crowd(), x]);
  });
  test.beforeEach(async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await screen.open();
  });

  test('the list knows them all, draws a few, and scrolls to the end and back', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.hasTotal(CROWD + 1);
    await expect(peopleCount(page)).toHaveText('30,001');
    expect(await screen.rows.count()).toBeLessThan(80);

    await screen.rows.first().click();
    await page.keyboard.press('End');
    const last = screen.grid.locator(`[aria-rowindex="${CROWD + 1}"]`);
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(last.getByRole('img', { name: /./ }).first()).toBeVisible();
    await expect(last).toHaveAttribute('aria-selected', 'true');
    expect(await screen.rows.count()).toBeLessThan(80);

    await page.keyboard.press('Home');
    const first = screen.grid.locator('[aria-rowindex="1"]');
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
  });

  test('wheeling through the list always ends in rows with people in them', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.rows.first().hover();
    const indexInView = () =>
      screen.rows.evaluateAll((rows) => {
        const middle = window.innerHeight / 2;
        const row = rows.find((each) => each.getBoundingClientRect().bottom > middle);
        return row?.ariaBusy === 'true' ? 0 : Number(row?.ariaRowIndex ?? 0);
      });
    for (const delta of [50_000, 400_000, 900_000]) await page.mouse.wheel(0, delta);
    await expect.poll(indexInView).toBeGreaterThan(20_000);
    await page.mouse.wheel(0, -2_000_000);
    await expect(screen.grid.locator('[aria-rowindex="1"]')).toBeInViewport();
  });

  for (const [how, typed, name] of [
    ['with a typo', 'vorosvarry', KNOWN.accented],
    ['without accents', 'zsofia vorosvary', KNOWN.accented],
    ['in the other order', 'vörösváry zs', KNOWN.accented],
    ['by two letters', 'wu', KNOWN.short],
    ['by initials', 'zv', KNOWN.accented],
    ['by a handle', '@fjordkite', 'Wilhelmina Quist'],
    ['by the beginning of a handle', '@fjor', 'Wilhelmina Quist'],
    ['by two Chinese characters', '清妍', KNOWN.han],
    ['by two Arabic words', 'الزهراني يارا', KNOWN.arabic],
  ] as const) {
    test(`a person is found ${how}: ${typed}`, async () => {
      const screen = peopleScreen(shared.current.page);
      await screen.search.fill(typed);
      await expect(screen.grid.locator('[aria-rowindex="1"]')).toContainText(name);
      await screen.search.press('Escape');
      await expect(screen.search).toHaveValue('');
      await screen.hasTotal(CROWD + 1);
    });
  }

  test('a search puts the best match first, whoever wrote last', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.search.fill('zsofia');
    await expect(page.getByRole('button', { name: 'Sort: Best match' })).toBeVisible();
    await screen.search.press('Escape');
    await expect(page.getByRole('button', { name: 'Sort: Last word' })).toBeVisible();
  });

  test('who is not there is said in words, with a way back to everyone', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.search.fill('xqzwkjv');
    await expect(page.getByText('No one matches “xqzwkjv”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all 30,001' }).click();
    await screen.hasTotal(CROWD + 1);
  });

  test('the search dialog finds and opens a person from anywhere', async () => {
    const { page } = shared.current;
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search people' });
    await expect(field).toBeFocused();
    await field.fill('zsofia');
    await expect(page.getByRole('option').first()).toContainText(KNOWN.accented);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(KNOWN.accented);
  });

  test('opening someone far down and going back finds the row, the scroll and the focus again', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.rows.first().click();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('PageDown');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
    await expect(screen.current).not.toHaveAttribute('aria-busy', 'true');
    const index = await screen.current.getAttribute('aria-rowindex');
    expect(Number(index)).toBeGreaterThan(100);
    const top = await screen.current.evaluate((row) => row.getBoundingClientRect().top);
    const name = await screen.current.locator('bdi').first().textContent();

    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(name));
    await page.getByRole('button', { name: 'Back to People' }).click();
    await expect(screen.current).toHaveAttribute('aria-rowindex', String(index));
    await expect(screen.current).toBeFocused();
    await expect.poll(() => screen.current.evaluate((row) => row.getBoundingClientRect().top)).toBeCloseTo(top, -1);
  });
});

test.describe('a network of two archives', () => {
  const shared = shareKith((files) => files.network());
  test.beforeEach(async () => {
    const { page } = shared.current;
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/people';
    });
    await peopleScreen(page).grid.waitFor();
  });

  test('filters stand as chips, joined, and are taken out one by one', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    const everyone = await screen.total();
    await screen.filterBy('Found on', 'X');
    await expect(screen.chip('Found on X')).toBeVisible();
    await expect.poll(screen.total).toBeLessThan(everyone);
    const onX = await screen.total();

    await screen.filterBy('Last word', 'Last word over a year ago');
    await expect(screen.chip('Last word over a year ago')).toBeVisible();
    await expect.poll(screen.total).toBeLessThan(onX);
    await expect(page.getByText(`${await screen.total()} of ${everyone}`)).toBeVisible();

    await screen.chip('Found on X').click();
    await expect(screen.chip('Found on X')).toHaveCount(0);
    await screen.chip('Last word over a year ago').click();
    await screen.hasTotal(everyone);
  });

  test('a number key places someone in a circle, and the toast takes it back', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.search.fill('mal');
    await expect(screen.grid.locator('[aria-rowindex="1"]')).toContainText(/mal/i);
    const row = screen.grid.locator('[aria-rowindex="1"]');
    await row.click();
    const name = await row.locator('bdi').first().textContent();
    await expect(row).toContainText('Unsorted');
    await page.keyboard.press('2');
    await expect(row).toContainText('Friends');
    await expect(toast(page, `${name} is in Friends.`)).toBeVisible();
    await undoToast(page, 'is in Friends.');
    await expect(row).toContainText('Unsorted');
    await expect(toast(page, 'Taken back')).toBeVisible();

    await row.focus();
    await page.keyboard.press('4');
    await expect(row).toContainText('Get to know');
    await screen.filterBy('Circle', 'Get to know');
    await screen.hasTotal(1);
    await page.keyboard.press('Escape');
    await screen.rows.first().focus();
    await page.keyboard.press('0');
    await expect(page.getByText(/No one (matches|in Get to know)/)).toBeVisible();
    await page.keyboard.press('z');
    await screen.hasTotal(1);
    await screen.rows.first().focus();
    await page.keyboard.press('z');
    await expect(toast(page, 'Taken back')).toBeVisible();
  });

  test('an empty circle says how to fill it', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.filterBy('Circle', 'Close');
    await expect(page.getByText('No one in Close yet.')).toBeVisible();
    await expect(page.getByText('Open anyone and press 1.')).toBeVisible();
  });

  test('the peek follows the focus and can be closed and opened with Space', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    await screen.sortBy('Most written');
    const row = screen.grid.locator('[aria-rowindex="1"]');
    await row.click();
    const name = (await row.locator('bdi').first().textContent()) ?? '';
    await expect(screen.peek).toContainText(name);
    await expect(screen.peek).toContainText('Your thread');
    await expect(screen.peek).toContainText(/(You wrote last|Last exchange), /);
    await page.keyboard.press('j');
    const second = (await screen.current.locator('bdi').first().textContent()) ?? '';
    await expect(screen.peek.getByRole('heading', { level: 2 })).toHaveText(second);
    await page.keyboard.press(' ');
    await expect(screen.peek).toHaveCount(0);
    await page.keyboard.press(' ');
    await expect(screen.peek).toBeVisible();
  });

  test('accounts without a name are kept aside until asked for', async () => {
    const { page } = shared.current;
    const screen = peopleScreen(page);
    const everyone = await screen.total();
    const button = page.getByRole('button', { name: /accounts without a name$/ });
    const unnamed = Number(((await button.textContent()) ?? '').replace(/\D/g, ''));
    expect(unnamed).toBeGreaterThan(0);
    await button.click();
    await screen.hasTotal(everyone + unnamed);
    await screen.search.fill('x user');
    await expect(screen.grid.locator('[aria-rowindex="1"]')).toContainText(/X user \d+/);
  });

  test('a person who is in no archive can be added, with a name and nothing more', async () => {
    const { page } = shared.current;
    const before = Number(await peopleCount(page).textContent());
    await page.getByRole('button', { name: 'Add person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Perpetua Ondine');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Perpetua Ondine');
    await expect(peopleCount(page)).toHaveText(String(before + 1));
    await undoToast(page, 'Perpetua Ondine is in your notebook.');
    await expect(page.getByText('This person is no longer here.')).toBeVisible();
    await expect(peopleCount(page)).toHaveText(String(before));
  });
});

test('the list is read in the order asked for', async ({ folder, files }) => {
  const friends = await files.notebook('friends', [await files.zip('friends.zip', friendsExport())]);
  const kith = await launchKith({ folder, notebook: friends });
  const screen = peopleScreen(kith.page);
  const firstNames = async () =>
    (await screen.grid.locator('[data-open]').allTextContents()).map((name) => name.split(' ')[0]).join(' ');
  await screen.open();
  await expect.poll(firstNames).toMatch(/^Ines Pax Noor /);
  for (const [order, names] of [
    ['Name', /^Ines Noor Pax Tomas Wren$/],
    ['Most written', /^Ines Noor Pax /],
    ['Company', /^(Ines Tomas|Tomas Ines) Wren Noor Pax$/],
    ['Recently added', /^(Wren|Ines) /],
    ['Last word', /^Ines Pax Noor /],
  ] as const) {
    await screen.sortBy(order);
    await expect.poll(firstNames).toMatch(names);
  }
  expect(kith.troubles).toEqual([]);
  await kith.close();
});
