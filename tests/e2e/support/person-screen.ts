import type { Page } from '@playwright/test';

/** A person's screen as a user finds their way on it. */
export function personScreen(page: Page) {
  const details = page.getByRole('complementary', { name: 'Details' });
  return {
    name: page.getByRole('heading', { level: 1 }),
    details,
    composer: page.getByRole('textbox', { name: /^Write a note about / }),
    noteStatus: page.getByRole('status').filter({ hasText: /^(Saving|Saved|Not saved yet)$/ }),
    done: page.getByRole('button', { name: 'Done' }),
    panel: page.getByRole('tabpanel'),
    tab: (name: 'Timeline' | 'Notes' | 'Messages' | 'Sources') =>
      page.getByRole('tab', { name: new RegExp(`^${name}`) }),
    back: page.getByRole('button', { name: /^Back/ }),
    rhythm: page.getByRole('button', { name: /^(No rhythm|Every )/ }),
    log: page.getByRole('button', { name: 'Log contact', exact: true }),
    more: page.getByRole('button', { name: /^More about / }),
    open: async (id: number | string) => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/person/${id}`);
      await details.waitFor();
    },
    /** Finds a person by name and opens them, as a user would. */
    find: async (name: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search people' }).fill(name);
      await page.getByRole('option').filter({ hasText: name }).first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('dialog', { name: 'Search people' }).waitFor({ state: 'detached' });
    },
  };
}
