import { expect } from '@playwright/test';
import { launchKith, shareKith, test } from '../support/kith-app.ts';
import { placeLink, toast, undoToast } from '../support/shell.ts';
import { clipboardText } from '../support/system-dialogs.ts';
import { todayScreen } from '../support/today-screen.ts';

test.describe('a hand of three', () => {
  const shared = shareKith((files) => files.network());
  test.beforeEach(async () => {
    const screen = todayScreen(shared.current.page);
    await screen.goTo();
    await expect(screen.hand).toHaveCount(3);
  });

  test('everyone in it comes with a reason that rests on marked facts, a step and an opener', async () => {
    const { page } = shared.current;
    const screen = todayScreen(page);
    await expect(page.getByText('Three people worth a word. Pick one, or none.')).toBeVisible();
    await expect(screen.open).toHaveCount(1);
    const names = await screen.names();
    expect(new Set(names).size).toBe(3);
    for (const name of names) {
      await expect(screen.name).toHaveText(name);
      await expect(screen.open).toContainText('Next small step');
      await expect(screen.open.getByTitle('Show where this comes from').first()).toBeVisible();
      await expect(screen.open).toContainText(/Last exchange/);
      await page.keyboard.press('j');
    }
  });

  test('a marked fact opens the rows behind it, and Back leads to the hand', async () => {
    const { page } = shared.current;
    const screen = todayScreen(page);
    const names = await screen.names();
    for (const [at, name] of names.entries()) {
      const mark = screen.hand.nth(at).getByTitle('Show where this comes from').first();
      await mark.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      const shown = page.getByRole('tabpanel').getByRole('listitem');
      await expect(shown.first()).toBeVisible();
      const isFiltered = page.getByRole('button', { name: /^Remove filter: / });
      const isSources = page.getByRole('tab', { name: /^Sources/, selected: true });
      await expect(isFiltered.or(isSources)).toBeVisible();
      await page.getByRole('button', { name: 'Back to Today' }).click();
      await expect(screen.hand).toHaveCount(3);
    }
  });

  test('the opener is copied to the clipboard as it stands, or as it was edited', async () => {
    const { app, page } = shared.current;
    const screen = todayScreen(page);
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await screen.copy.click();
    await expect(toast(page, 'Opener copied. Read it once more before you send it.')).toBeVisible();
    const copied = await clipboardText(app);
    expect(copied).toMatch(/^Hi .{10,}/);

    await screen.edit.click();
    const dialog = page.getByRole('dialog', { name: /^A few words to / });
    const words = dialog.getByRole('textbox', { name: 'Opener' });
    await expect(words).toHaveValue(copied);
    await words.fill('Hi, is the blue kite still flying?');
    await dialog.getByRole('button', { name: 'Copy opener' }).click();
    await expect.poll(() => clipboardText(app)).toBe('Hi, is the blue kite still flying?');
    await expect(screen.hand).toHaveCount(3);

    await page.keyboard.press('Shift+C');
    await expect(words).toHaveValue('Hi, is the blue kite still flying?');
    await words.fill('Hi there, changed my mind.');
    await words.press('Escape');
    await page.keyboard.press('c');
    await expect.poll(() => clipboardText(app)).toBe('Hi there, changed my mind.');
  });

  test('logging takes someone out of the hand, and Undo puts everything back as it was', async () => {
    const { page } = shared.current;
    const screen = todayScreen(page);
    const [names, held] = [await screen.names(), await screen.held()];
    await screen.log.click();
    await expect(screen.hand).toHaveCount(2);
    await expect(page.getByText('Two people worth a word. Pick one, or none.')).toBeVisible();
    await undoToast(page, `Contact with ${names[0]} logged for today.`);
    await expect(screen.hand).toHaveCount(3);
    expect(await screen.names()).toEqual(names);
    expect(await screen.held()).toBe(held);
  });

  for (const [choice, says] of [
    ['A week', / will come back on /],
    ['A month', / will come back on /],
    ['Until my next import', / will come back after your next import\./],
  ] as const) {
    test(`someone can be snoozed: ${choice.toLowerCase()}`, async () => {
      const { page } = shared.current;
      const screen = todayScreen(page);
      const [names, held] = [await screen.names(), await screen.held()];
      await screen.snooze.click();
      await page.getByRole('menuitem', { name: choice }).click();
      await expect(screen.hand).toHaveCount(2);
      await undoToast(page, says);
      await expect(screen.hand).toHaveCount(3);
      expect(await screen.names()).toEqual(names);
      expect(await screen.held()).toBe(held);
    });
  }

  test('someone can be snoozed until a day said in words', async () => {
    const { page } = shared.current;
    const screen = todayScreen(page);
    const held = await screen.held();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Until a date' }).click();
    const day = page.getByRole('dialog').getByRole('textbox', { name: 'Come back' });
    await day.fill('the day after never');
    await expect(page.getByText('Kith can’t read this as a day to come.')).toBeVisible();
    await day.fill('in two months');
    await page.keyboard.press('Enter');
    await expect(screen.hand).toHaveCount(2);
    await page.keyboard.press('z');
    await expect(screen.hand).toHaveCount(3);
    expect(await screen.held()).toBe(held);
  });

  for (const reason of ['Not now', 'Never suggest them', 'We talk elsewhere', 'No reason needed']) {
    test(`“Not for me” takes a reason: ${reason}`, async () => {
      const { page } = shared.current;
      const screen = todayScreen(page);
      const [names, held] = [await screen.names(), await screen.held()];
      await screen.notForMe.click();
      await page.getByRole('menuitem', { name: reason }).click();
      await expect(screen.hand).toHaveCount(2);
      await undoToast(page, `Kith won’t suggest ${names[0]}`);
      await expect(screen.hand).toHaveCount(3);
      expect(await screen.names()).toEqual(names);
      expect(await screen.held()).toBe(held);
    });
  }

  test('how these were chosen is told in figures', async () => {
    const { page } = shared.current;
    await todayScreen(page).howChosen.click();
    const panel = page.getByRole('dialog', { name: 'How these were chosen' });
    await expect(panel.getByRole('listitem').first()).toContainText(/^\d+ /);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(todayScreen(page).howChosen).toBeFocused();
  });

  test('a note written from Today stands on its card', async () => {
    const { page } = shared.current;
    const screen = todayScreen(page);
    const name = await screen.name.textContent();
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(name));
    const composer = page.getByRole('textbox', { name: /^Write a note about / });
    await expect(composer).toBeFocused();
    await composer.fill('Keeps **bees** behind the house.');
    await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
    await composer.press('Escape');
    await page.getByRole('button', { name: 'Back to Today' }).click();
    await expect(screen.open).toContainText('Keeps bees behind the house.');
  });
});

test('the hand is the same after a restart; others and another size are dealt on request', async ({
  folder,
  files,
}) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const first = todayScreen(kith.page);
  await expect(first.hand).toHaveCount(3);
  const [names, held] = [await first.names(), await first.held()];
  await kith.close();

  const again = await launchKith({ folder });
  const { page } = again;
  const screen = todayScreen(page);
  await expect(screen.hand).toHaveCount(3);
  expect(await screen.names()).toEqual(names);
  expect(await screen.held()).toBe(held);

  await screen.others.click();
  await expect.poll(async () => (await screen.names()).some((name) => names.includes(name))).toBe(false);
  await expect(screen.hand).toHaveCount(3);

  await placeLink(page, 'Settings').click();
  await page.getByRole('button', { name: 'One more' }).click();
  await page.getByRole('button', { name: 'One more' }).click();
  await expect(page.getByRole('group', { name: 'People a day' })).toContainText('5');
  await screen.goTo();
  await expect(screen.hand).toHaveCount(3);
  await page.keyboard.press('o');
  await expect(screen.hand).toHaveCount(5);
  expect(again.troubles).toEqual([]);
  await again.close();
});

test('today ends: with everyone seen to, with no one to write to, and before any archive', async ({
  folder,
  files,
}) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const screen = todayScreen(kith.page);
  for (const left of [2, 1, 0]) {
    await screen.notForMe.click();
    await kith.page.getByRole('menuitem', { name: 'Not now' }).click();
    await expect(screen.hand).toHaveCount(left);
  }
  await expect(kith.page.getByText('That’s everyone for today.')).toBeVisible();
  await expect(kith.page.getByText('Nothing needs you today.')).toBeVisible();
  await kith.page.keyboard.press('z');
  await expect(screen.hand).toHaveCount(1);
  await kith.close();
});

test('with no one to write to Today says that this is allowed', async ({ kith: { page } }) => {
  await page.evaluate(() => {
    window.location.hash = '#/today';
  });
  await expect(page.getByText('Bring an archive to fill this page.')).toBeVisible();
  await placeLink(page, 'People').click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Perpetua Ondine');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Perpetua Ondine' }).waitFor();
  await todayScreen(page).goTo();
  await expect(page.getByText('No strong reason to write to anyone today.')).toBeVisible();
  await expect(page.getByText('That is allowed.')).toBeVisible();
});
