import { expect } from '@playwright/test';
import { onDay } from '../support/days.ts';
import { friendsExport, HOSTILE_TEXT, LAST_FROM_INES, TALK_WITH_INES } from '../support/friends-export.ts';
import { launchKith, shareKith, test } from '../support/kith-app.ts';
import { peopleScreen } from '../support/people-screen.ts';
import { personScreen } from '../support/person-screen.ts';
import type { RunFiles } from '../support/run-files.ts';
import { toast, undoToast } from '../support/shell.ts';

const friends = async (files: RunFiles) => files.notebook('friends', [await files.zip('friends.zip', friendsExport())]);
const yearOf = (days: number) => onDay(days).slice(0, 4);

test.describe('one window', () => {
  const shared = shareKith(friends);
  test.beforeEach(async () => {
    await shared.current.page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  test('the summary marks its facts, and a fact opens the rows behind it', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Ines Calder');
    const year = yearOf(TALK_WITH_INES);
    const card = page.getByRole('region', { name: 'In short' });
    await expect(card).toContainText('Ines had the last word');
    await card.getByRole('button', { name: /messages?$/ }).click();
    await expect(page.getByRole('button', { name: `Remove filter: Everything in ${year}` })).toBeVisible();
    await expect(screen.panel.getByRole('region')).toHaveCount(1);
    await expect(screen.panel.getByRole('region', { name: year }).getByRole('listitem')).toHaveCount(12);
    await page.getByRole('button', { name: /^Remove filter/ }).click();
    await expect(screen.panel.getByRole('region', { name: yearOf(LAST_FROM_INES) })).toBeVisible();
  });

  test('a long talk folds in the timeline, and the timeline filters by kind', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Ines Calder');
    await expect(screen.panel).toContainText('Did you ever find the blue notebook?');
    await expect(screen.panel).toContainText('You connected');
    await screen.panel.getByRole('button', { name: '10 more' }).click();
    await expect(screen.panel.getByText(/Stone number \d+ is the flattest yet\./)).toHaveCount(12);

    await screen.log.click();
    await expect(toast(page, 'Contact with Ines Calder logged for today.')).toBeVisible();
    await page.keyboard.press('Shift+D');
    const dialog = page.getByRole('dialog', { name: 'Log contact with Ines Calder' });
    await dialog.getByRole('combobox', { name: 'What it was' }).click();
    await page.getByRole('option', { name: 'Met in person' }).click();
    await dialog.getByRole('textbox', { name: 'Day' }).fill('two weeks ago');
    await dialog.getByRole('textbox', { name: 'One line, if you like' }).fill('Walked to the mill and back.');
    await dialog.getByRole('button', { name: 'Log contact' }).click();
    await expect(screen.panel.getByRole('listitem').filter({ hasText: 'Walked to the mill' })).toContainText('You met');
    await expect(screen.panel).toContainText('You wrote, you logged this');

    await screen.panel.getByRole('button', { name: /^Calls and meetings/ }).click();
    await expect(screen.panel.getByRole('listitem')).toHaveCount(1);
    await expect(screen.panel).toContainText('Walked to the mill and back.');
    await screen.panel.getByRole('button', { name: /^Everything/ }).click();

    const met = screen.panel.getByRole('listitem').filter({ hasText: 'Walked to the mill' });
    await met.getByRole('button', { name: 'Remove entry' }).click();
    await expect(met).toHaveCount(0);
    await undoToast(page, 'Entry removed.');
    await expect(met).toBeVisible();
  });

  test('words from an archive and from a note stay words', async () => {
    const { page, troubles } = shared.current;
    const screen = personScreen(page);
    await screen.find('Pax Umber');
    await expect(screen.panel).toContainText(HOSTILE_TEXT);
    await screen.composer.fill(`**Kind** ${HOSTILE_TEXT}\n\n- one\n- two`);
    await expect(screen.noteStatus).toHaveText('Saved');
    await screen.done.click();
    await screen.tab('Notes').click();
    const note = screen.panel.getByRole('article');
    await expect(note.getByText('Kind', { exact: true })).toHaveCSS('font-weight', /[67]00/);
    await expect(note.getByRole('listitem')).toHaveCount(2);
    await expect(note).toContainText('press');
    await expect(page.locator('main :is(img, script, a[href^="javascript"], a[href*="evil"])')).toHaveCount(0);
    expect(troubles).toEqual([]);
  });

  test('former words of a note can be read and brought back', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Wren Okada');
    const long = `Draws maps of rivers. ${'She asked about the delta. '.repeat(12)}`.trim();
    await screen.composer.fill(long);
    await expect(screen.noteStatus).toHaveText('Saved');
    await screen.done.click();
    await screen.tab('Notes').click();
    await screen.panel.getByRole('button', { name: 'Edit note' }).click();
    await screen.panel.getByRole('textbox', { name: /^Note of/ }).fill('Short.');
    await screen.panel.getByRole('button', { name: 'Done' }).click();
    await expect(screen.panel.getByRole('article')).toContainText('Short.');

    await screen.panel.getByRole('button', { name: 'Former words' }).click();
    const dialog = page.getByRole('dialog', { name: 'Former words', exact: true });
    await expect(dialog).toContainText('Draws maps of rivers.');
    await dialog.getByRole('button', { name: 'Bring back' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(screen.panel.getByRole('article')).toContainText('Draws maps of rivers.');

    await screen.panel.getByRole('button', { name: 'Remove note' }).click();
    await expect(screen.panel.getByText('No note on Wren yet.')).toBeVisible();
    await page.keyboard.press('z');
    await expect(screen.panel.getByRole('article')).toContainText('Draws maps of rivers.');
  });

  test('tags are completed from those in use, and found in the list', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    const field = page.getByRole('combobox', { name: 'New tag' });
    await screen.find('Noor Achebe');
    await screen.details.getByRole('button', { name: 'Add tag' }).click();
    await field.fill('riverside');
    await field.press('Enter');
    await expect(screen.details.getByText('riverside')).toBeVisible();

    await screen.find('Tomas Reyl');
    await page.keyboard.press('t');
    await expect(field).toBeFocused();
    await field.fill('riv');
    await expect(page.getByRole('option', { name: 'riverside' })).toBeVisible();
    await field.press('ArrowDown');
    await field.press('Enter');
    await field.press('Escape');
    await expect(screen.details.getByRole('button', { name: 'Remove tag riverside' })).toBeVisible();

    const list = peopleScreen(page);
    await list.open();
    await list.filterBy('Tag', 'riverside');
    await list.hasTotal(2);
    await list.chip('Tagged riverside').click();
    await screen.find('Tomas Reyl');
    await screen.details.getByRole('button', { name: 'Remove tag riverside' }).click();
    await expect(screen.details.getByText('riverside')).toHaveCount(0);
  });

  test('a promise is reminded of, shows on Today and is ticked off', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Noor Achebe');
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Remind me of Noor Achebe' });
    await dialog.getByRole('textbox', { name: 'What you said you would do' }).fill('Send the recipe');
    await dialog.getByRole('textbox', { name: 'When' }).fill('tomorrow');
    await dialog.getByRole('button', { name: 'Remind', exact: true }).click();
    await expect(toast(page, 'Kith will remind you on')).toBeVisible();
    await expect(screen.details.getByRole('checkbox', { name: 'Done: Send the recipe' })).not.toBeChecked();

    await page.keyboard.press('g');
    await page.keyboard.press('t');
    const promise = page.getByRole('checkbox', { name: 'Done: Send the recipe, Noor Achebe' });
    await promise.click();
    await expect(toast(page, 'Done: Send the recipe.')).toBeVisible();
    await expect(promise).toHaveCount(0);
    await screen.find('Noor Achebe');
    await expect(screen.details.getByRole('checkbox', { name: 'Done: Send the recipe' })).toBeChecked();
  });

  test('circle, rhythm, name: each is told, and Z, Ctrl-Z and redo walk back and forth', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Tomas Reyl');
    await page.getByRole('button', { name: 'Unsorted', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Colleagues' }).click();
    await expect(toast(page, 'Tomas Reyl is in Colleagues.')).toBeVisible();
    await screen.rhythm.first().click();
    await page
      .getByRole('menuitem', { name: 'Every month or so' })
      .or(page.getByRole('menuitem', { name: 'Every four weeks or so' }))
      .first()
      .click();
    await expect(screen.details).toContainText(/Every (month|four weeks) or so\./);

    await page.getByRole('button', { name: 'Edit name' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Tomás Reyl-Quint');
    await page.keyboard.press('Enter');
    await expect(screen.name).toHaveText('Tomás Reyl-Quint');

    await page.keyboard.press('z');
    await expect(screen.name).toHaveText('Tomas Reyl');
    await page.keyboard.press('Control+z');
    await expect(screen.details).toContainText('No rhythm.');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Unsorted', exact: true })).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('button', { name: 'Colleagues', exact: true })).toBeVisible();
    await page.keyboard.press('Shift+Z');
    await expect(screen.details).toContainText(/Every (month|four weeks) or so\./);
    await page.keyboard.press('Control+y');
    await expect(screen.name).toHaveText('Tomás Reyl-Quint');
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('z');
      await expect(toast(page, 'Taken back')).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Unsorted', exact: true })).toBeVisible();
    await expect(screen.name).toHaveText('Tomas Reyl');
  });

  test('an archived person leaves the list and comes back', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    const list = peopleScreen(page);
    await screen.find('Wren Okada');
    await screen.more.click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await expect(page.getByText('Kept out of lists and suggestions; nothing is lost.')).toBeVisible();
    await list.open();
    await list.hasTotal(4);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Archived' }).click();
    await list.hasTotal(1);
    await list.row('Wren Okada').locator('[data-open]').click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect(page.getByText('Kept out of lists and suggestions')).toHaveCount(0);
    await list.open();
    await list.hasTotal(5);
  });

  test('the sources tab shows the row as it was written, with file and line', async () => {
    const { page } = shared.current;
    const screen = personScreen(page);
    await screen.find('Ines Calder');
    await screen.tab('Sources').click();
    await expect(screen.panel).toContainText('LinkedIn, Connections.csv, line 2');
    await expect(screen.panel).toContainText(
      'Ines,Calder,https://www.linkedin.com/in/ines-calder,,Harbour Post,Editor,',
    );
    await screen.tab('Messages').click();
    await expect(screen.panel.getByRole('listitem').filter({ hasText: 'Ines wrote' }).first()).toBeVisible();
  });

  test('the profile opens in the browser, and only there', async () => {
    const { app, page } = shared.current;
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
    });
    const screen = personScreen(page);
    await screen.find('Ines Calder');
    await screen.details.getByRole('button', { name: /^Open .+ on LinkedIn$/ }).click();
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
      .toEqual(['https://www.linkedin.com/in/ines-calder']);
  });
});

for (const [how, leave] of [
  ['the window is closed', 'close'],
  ['Kith is quit', 'quit'],
] as const) {
  test(`a note is kept when ${how} in the middle of typing`, async ({ folder, files }) => {
    const kith = await launchKith({ folder, notebook: await friends(files) });
    const screen = personScreen(kith.page);
    await screen.find('Ines Calder');
    await screen.composer.pressSequentially('Blue notebook: in the attic, third box');
    const closed = kith.app.waitForEvent('close');
    await kith.app.evaluate(({ app, BrowserWindow }, way) => {
      if (way === 'quit') app.quit();
      else BrowserWindow.getAllWindows()[0]?.close();
    }, leave);
    await closed;

    const again = await launchKith({ folder });
    const later = personScreen(again.page);
    await later.find('Ines Calder');
    await later.tab('Notes').click();
    await expect(later.panel.getByRole('article')).toContainText('Blue notebook: in the attic, third box');
    expect(again.troubles).toEqual([]);
    await again.close();
  });
}
