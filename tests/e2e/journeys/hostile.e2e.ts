import { expect, type Page } from '@playwright/test';
import { HOSTILE_NAMES, hostileExport } from '../support/hostile-export.ts';
import { importScreen } from '../support/import-screen.ts';
import { shareKith, test } from '../support/kith-app.ts';
import { overflow } from '../support/layout.ts';
import { peopleScreen } from '../support/people-screen.ts';
import { personScreen } from '../support/person-screen.ts';
import { placeLink, toast } from '../support/shell.ts';
import { todayScreen } from '../support/today-screen.ts';

const EVERYONE = HOSTILE_NAMES.length;

/** Elements that no text may ever become. */
const ALIVE =
  'img, iframe, script, object, embed, video, form[action], a[href^="javascript"], a[href*="evil"], main b b, svg[onload]';

async function isInert(page: Page): Promise<void> {
  await expect(page.locator(`body :is(${ALIVE})`)).toHaveCount(0);
  expect(await overflow(page)).toEqual([]);
}

test('an archive of hostile names is previewed, imported and reported as text', async ({ kith, files }) => {
  const { page } = kith;
  const screen = importScreen(kith);
  await screen.choose(await files.zip('<img src=x onerror=alert(4)>.zip', hostileExport()));
  await screen.files.waitFor();
  await expect(page.getByText('<img src=x onerror=alert(4)>.zip')).toBeVisible();
  const problem = screen.problems('Rows with a date Kith can’t read');
  await problem.getByText('Rows with a date Kith can’t read').click();
  await expect(problem.locator('code')).toContainText('<b>Broken');
  await isInert(page);
  await screen.accept.click();
  await expect(screen.finding).toBeVisible();
  await isInert(page);
  await page.getByRole('link', { name: /^See: Look through/ }).click();
  await peopleScreen(page).grid.waitFor();
  await isInert(page);
});

test.describe('a notebook of hostile names', () => {
  const shared = shareKith(async (files) =>
    files.notebook('hostile', [await files.zip('hostile.zip', hostileExport())]),
  );

  test('Today shows them as text', async () => {
    const { page } = shared.current;
    const today = todayScreen(page);
    await expect(today.hand).toHaveCount(3);
    for (let step = 0; step < 3; step += 1) {
      await expect(today.open).toContainText('Next small step');
      await isInert(page);
      await page.keyboard.press('j');
    }
    await today.edit.click();
    await expect(page.getByRole('dialog', { name: /^A few words to/ })).toBeVisible();
    await isInert(page);
    await page.keyboard.press('Escape');
  });

  test('the list, its peek and the search dialog show them as text, each in one row', async () => {
    const { page } = shared.current;
    const people = peopleScreen(page);
    await people.open();
    await people.hasTotal(EVERYONE + 1);
    await people.rows.first().click();
    for (let row = 0; row <= EVERYONE; row += 1) {
      await expect(people.current).toHaveAttribute('aria-rowindex', String(row + 1));
      const box = await people.current.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(46);
      await expect(people.peek.getByRole('heading', { level: 2 })).not.toBeEmpty();
      await page.keyboard.press('j');
    }
    await isInert(page);
    await page.keyboard.press('Control+k');
    for (const word of ['Markup', 'Scripty', 'Endless', 'Unbroken', 'Formulaic']) {
      await page.getByRole('combobox', { name: 'Search people' }).fill(word);
      await expect(page.getByRole('option').first()).toContainText(word);
      await isInert(page);
    }
    await page.keyboard.press('Escape');
  });

  test('what turns text round turns only the name round', async () => {
    const { page } = shared.current;
    const people = peopleScreen(page);
    await people.open();
    await people.search.fill('turnabout');
    const row = people.grid.locator('[aria-rowindex="1"]');
    await expect(row).toContainText('Turnabout');
    const [name, last] = [row.locator('bdi').first(), row.getByRole('gridcell').or(row.locator('td')).last()];
    await expect(name).toHaveCSS('unicode-bidi', 'isolate');
    expect((await last.boundingBox())?.x ?? 0).toBeGreaterThan((await name.boundingBox())?.x ?? 0);
    await people.search.press('Escape');
  });

  for (const { kind, word } of HOSTILE_NAMES) {
    test(`a person's screen holds: ${kind}`, async () => {
      const { page } = shared.current;
      const people = peopleScreen(page);
      const person = personScreen(page);
      await people.open();
      await people.search.fill(word);
      await expect(people.grid.locator('[aria-rowindex="1"]')).toContainText(word);
      await people.grid.locator('[aria-rowindex="1"] [data-open]').click();
      await expect(person.details).toBeVisible();
      await expect(page.getByRole('tabpanel')).toContainText(`javascript:alert('${kind}')`);
      await isInert(page);
      for (const tab of ['Messages', 'Sources', 'Notes'] as const) {
        await person.tab(tab).click();
        await isInert(page);
      }
      const head = await person.name.boundingBox();
      expect(head?.height).toBeLessThan(120);
      await expect(person.log).toBeInViewport();
      await person.back.click();
      await peopleScreen(page).search.press('Escape');
    });
  }

  test('what the user types is as inert as what an archive says', async () => {
    const { page } = shared.current;
    const person = personScreen(page);
    const words = '<script>alert(5)</script><img src=x onerror=alert(6)>';
    await placeLink(page, 'People').click();
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(words);
    await page.keyboard.press('Enter');
    await expect(person.name).toHaveText(words);
    await expect(toast(page, `${words} is in your notebook.`)).toBeVisible();
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: 'New tag' }).fill(words);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'What you said you would do' }).fill(words);
    await page.keyboard.press('Enter');
    await expect(person.details.getByRole('checkbox', { name: `Done: ${words}` })).toBeVisible();
    await person.composer.fill(`# ${words}\n\n[link](https://evil.example) ![](https://evil.example/p.png) <${words}>`);
    await person.done.click();
    await person.tab('Notes').click();
    await expect(person.panel.getByRole('article')).toContainText('alert(5)');
    await isInert(page);
    await placeLink(page, 'Today').click();
    await expect(page.getByText(words).first()).toBeVisible();
    await isInert(page);
  });
});
