import { expect } from '@playwright/test';
import { importScreen } from './support/import-screen.ts';
import { type KithApp, shareKith, test } from './support/kith-app.ts';
import { peopleScreen } from './support/people-screen.ts';
import { personScreen } from './support/person-screen.ts';
import { LOOKS, putOn, takePictures } from './support/pictures.ts';
import { scriptsExport } from './support/scripts-export.ts';
import { placeLink } from './support/shell.ts';
import { todayScreen } from './support/today-screen.ts';

/** What differs from a screen pictured in every look in one detail only is pictured in these. */
const FEW_LOOKS = LOOKS.slice(1, 3);

async function goTo({ page }: KithApp, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

type Over = 'dialog' | 'menu' | 'listbox';

/** Opens something that lies over the page, takes pictures of it and closes it again. */
async function pictureOver(kith: KithApp, screen: string, role: Over, open: () => Promise<void>): Promise<void> {
  const layers = kith.page.locator('[data-layer][data-open]');
  await open();
  await expect(layers.and(kith.page.getByRole(role)).or(layers.getByRole(role)).last()).toBeVisible();
  await takePictures(kith, screen);
  while ((await layers.count()) > 0) await kith.page.keyboard.press('Escape');
}

test.describe('a newcomer', () => {
  const shared = shareKith();

  test('the welcome', async () => {
    const { page } = shared.current;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await takePictures(shared.current, 'onboarding');
    await page.getByRole('button', { name: 'Steps for X' }).click();
    await takePictures(shared.current, 'onboarding-x', FEW_LOOKS);
  });

  for (const place of ['Today', 'People', 'Import', 'Settings'] as const) {
    test(`${place} with no one in the notebook`, async () => {
      await goTo(shared.current, `#/${place.toLowerCase()}`);
      await expect(placeLink(shared.current.page, place)).toHaveAttribute('aria-current', 'page');
      await takePictures(shared.current, `${place.toLowerCase()}-newcomer`);
    });
  }

  test('an archive that cannot be read', async ({ files }) => {
    const kith = shared.current;
    await goTo(kith, '#/import');
    const screen = importScreen(kith);
    await screen.choose(await files.zip('takeout.zip', { 'Takeout/Mail/All mail.mbox': 'From nobody\n' }));
    await expect(screen.trouble).toBeVisible();
    await takePictures(kith, 'import-trouble');
  });

  test('an archive being read', async ({ files }) => {
    const kith = shared.current;
    await goTo(kith, '#/import');
    const screen = importScreen(kith);
    await screen.choose(await files.talkative());
    await expect(kith.page.getByRole('listitem').filter({ hasText: 'being read' })).toBeVisible();
    await takePictures(kith, 'import-progress');
    await screen.stop.click();
    await expect(screen.drop).toBeVisible();
  });

  test('preview, report and past imports', async ({ files }) => {
    const kith = shared.current;
    await goTo(kith, '#/import');
    const screen = importScreen(kith);
    await screen.choose((await files.sample()).linkedin);
    await screen.accept.waitFor();
    await takePictures(kith, 'import-preview');
    await screen.problems('Rows with a date').getByText('Rows with a date').click();
    await takePictures(kith, 'import-preview-problems', FEW_LOOKS);
    await screen.accept.click();
    await screen.finding.waitFor();
    await takePictures(kith, 'import-report');
    const undo = kith.page.getByRole('button', { name: /^Undo import/ });
    await pictureOver(kith, 'import-undo', 'dialog', () => undo.click());
    await kith.page.getByRole('button', { name: 'Choose: bring another archive' }).click();
    await screen.past.waitFor();
    await takePictures(kith, 'import-choose');
  });
});

test.describe('a network', () => {
  const shared = shareKith((files) => files.network());

  test('Today, its panel, menus and dialogs', async () => {
    const kith = shared.current;
    await goTo(kith, '#/today');
    const today = todayScreen(kith.page);
    const details = kith.page.getByRole('button', { name: 'Log with a day and a line' });
    await expect(today.hand).toHaveCount(3);
    await takePictures(kith, 'today');
    await pictureOver(kith, 'today-how-chosen', 'dialog', () => today.howChosen.click());
    await pictureOver(kith, 'today-snooze', 'menu', () => today.snooze.click());
    await pictureOver(kith, 'today-not-for-me', 'menu', () => today.notForMe.click());
    await pictureOver(kith, 'today-opener', 'dialog', () => today.edit.click());
    await pictureOver(kith, 'today-log', 'dialog', () => details.click());
  });

  test('People, its peek, menus and states', async () => {
    const kith = shared.current;
    const { page } = kith;
    await putOn(kith, LOOKS[0]);
    await goTo(kith, '#/people');
    const people = peopleScreen(page);
    await people.grid.waitFor();
    await people.sortBy('Most written');
    await people.rows.first().click();
    await people.peek.waitFor();
    await takePictures(kith, 'people-peek');
    await page.keyboard.press(' ');
    await expect(people.peek).toHaveCount(0);
    await takePictures(kith, 'people');
    await pictureOver(kith, 'people-sort', 'menu', () => people.sort.click());
    await pictureOver(kith, 'people-filter', 'menu', async () => {
      // by keys: a submenu opened by the mouse closes when the mouse is elsewhere
      await page.keyboard.press('f');
      await page.getByRole('menuitem', { name: 'Circle', exact: true }).press('ArrowRight');
      await expect(page.getByRole('menuitem', { name: 'Close', exact: true })).toBeFocused();
    });
    await pictureOver(kith, 'people-add', 'dialog', () => page.getByRole('button', { name: 'Add person' }).click());
    await people.filterBy('Circle', 'Close');
    await expect(page.getByText('No one in Close yet.')).toBeVisible();
    await takePictures(kith, 'people-no-match');
  });

  test('a person: every tab, menu and dialog', async () => {
    const kith = shared.current;
    const { page } = kith;
    const person = personScreen(page);
    await goTo(kith, '#/people?sort=most-written');
    await peopleScreen(page).grid.locator('[aria-rowindex="1"] [data-open]').click();
    await person.details.waitFor();
    await person.composer.fill(
      'Met at the ferry. **Likes maps**, dislikes calls.\n\n- lend the atlas\n- ask about the delta',
    );
    await person.done.click();
    await page.getByRole('button', { name: 'Add tag' }).click();
    for (const tag of ['rivers', 'a tag that is rather long for a tag but is allowed all the same']) {
      await page.getByRole('combobox', { name: 'New tag' }).fill(tag);
      await page.keyboard.press('Enter');
      await expect(person.details.getByText(tag)).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await takePictures(kith, 'person');
    for (const tab of ['Notes', 'Messages', 'Sources'] as const) {
      await person.tab(tab).click();
      await expect(person.panel).not.toBeEmpty();
      await takePictures(kith, `person-${tab.toLowerCase()}`);
    }
    await person.tab('Timeline').click();
    const circle = page.getByRole('button', { name: 'Unsorted', exact: true });
    await pictureOver(kith, 'person-more', 'menu', () => person.more.click());
    await pictureOver(kith, 'person-circle', 'menu', () => circle.click());
    await pictureOver(kith, 'person-rhythm', 'menu', () => person.rhythm.first().click());
    await pictureOver(kith, 'person-remind', 'dialog', () => page.keyboard.press('r'));
    await pictureOver(kith, 'person-log', 'dialog', () => page.keyboard.press('Shift+D'));
    await page.keyboard.press('a');
    await expect(page.getByText('Kept out of lists and suggestions')).toBeVisible();
    await takePictures(kith, 'person-archived', FEW_LOOKS);
  });

  test('Settings, its menu and questions', async () => {
    const kith = shared.current;
    const { page } = kith;
    await goTo(kith, '#/settings');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByRole('list', { name: 'Backups' }).getByRole('listitem').first()).toBeVisible();
    await takePictures(kith, 'settings');
    await page.getByText('SQLite').scrollIntoViewIfNeeded();
    await takePictures(kith, 'settings-end', FEW_LOOKS);
    const theme = page.getByRole('combobox', { name: 'Theme' });
    const restore = page.getByRole('button', { name: /^Restore the backup of/ }).first();
    await pictureOver(kith, 'settings-theme', 'listbox', () => theme.click());
    await pictureOver(kith, 'settings-restore', 'dialog', () => restore.click());
  });

  test('the search and shortcuts dialogs', async () => {
    const kith = shared.current;
    const { page } = kith;
    const search = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search people' }).fill(text);
    };
    await goTo(kith, '#/today');
    await pictureOver(kith, 'search', 'dialog', () => search(''));
    await pictureOver(kith, 'search-found', 'dialog', async () => {
      await search('ma');
      await expect(page.getByRole('option').first()).toBeVisible();
    });
    await pictureOver(kith, 'search-none', 'dialog', async () => {
      await search('qqqqqqq');
      await expect(page.getByText('No one by that name.')).toBeVisible();
    });
    await pictureOver(kith, 'shortcuts', 'dialog', () => page.keyboard.press('?'));
  });

  test('Today with a toast, and with everyone seen to', async () => {
    const kith = shared.current;
    await goTo(kith, '#/today');
    const today = todayScreen(kith.page);
    await today.log.click();
    await expect(today.hand).toHaveCount(2);
    await takePictures(kith, 'today-toast', FEW_LOOKS);
    for (const left of [1, 0]) {
      await today.log.click();
      await expect(today.hand).toHaveCount(left);
    }
    await expect(kith.page.getByText('That’s everyone for today.')).toBeVisible();
    await takePictures(kith, 'today-empty');
  });
});

test.describe('names long, short and in many scripts', () => {
  const shared = shareKith(async (files) =>
    files.notebook('scripts', [await files.zip('scripts.zip', scriptsExport())]),
  );

  test('Today', async () => {
    await goTo(shared.current, '#/today');
    await expect(todayScreen(shared.current.page).hand).toHaveCount(3);
    await takePictures(shared.current, 'today-scripts');
  });

  test('People', async () => {
    await putOn(shared.current, LOOKS[0]);
    await goTo(shared.current, '#/people');
    const people = peopleScreen(shared.current.page);
    await people.rows.first().click();
    await people.peek.waitFor();
    await takePictures(shared.current, 'people-scripts');
  });

  test('a person with a long name, and one written from right to left', async () => {
    const person = personScreen(shared.current.page);
    await person.open(1);
    await takePictures(shared.current, 'person-long');
    await person.open(2);
    await expect(person.name).toHaveText('يارا الزهراني');
    await takePictures(shared.current, 'person-arabic');
  });
});
