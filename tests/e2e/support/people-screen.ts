import { expect, type Page } from '@playwright/test';
import { placeLink } from './shell.ts';

/** The list of people as a user finds their way on it. */
export function peopleScreen(page: Page) {
  const grid = page.getByRole('grid', { name: 'People' });
  const screen = {
    heading: page.getByRole('heading', { level: 1, name: 'People' }),
    grid,
    search: page.getByRole('searchbox', { name: 'Name, work, tag, note' }),
    /** The rows in the document; the header has none of these. */
    rows: grid.getByRole('row', { selected: false }).or(grid.getByRole('row', { selected: true })),
    row: (name: string | RegExp) => grid.getByRole('row').filter({ hasText: name }),
    /** The row that holds the list's one tab stop. */
    current: grid.getByRole('row', { selected: true }),
    peek: page.getByRole('complementary', { name: /, preview$/ }),
    sort: page.getByRole('button', { name: /^Sort: / }),
    open: async () => {
      await placeLink(page, 'People').click();
      await grid.waitFor();
    },
    total: async () => Number(await grid.getAttribute('aria-rowcount')),
    /** Waits until the list shows so many. */
    hasTotal: (total: number) => expect(grid).toHaveAttribute('aria-rowcount', String(total)),
    chip: (words: string) => page.getByRole('button', { name: `Remove filter: ${words}` }),
    filterBy: async (group: string, choice: string) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('menuitem', { name: group, exact: true }).click();
      await page.getByRole('menuitem', { name: choice, exact: true }).click();
    },
    sortBy: async (words: string) => {
      await screen.sort.click();
      await page.getByRole('menuitem', { name: words, exact: true }).click();
      await page.getByRole('button', { name: `Sort: ${words}` }).waitFor();
    },
  };
  return screen;
}
