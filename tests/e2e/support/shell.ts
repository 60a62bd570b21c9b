import type { Locator, Page } from '@playwright/test';

export type Place = 'Today' | 'People' | 'Import' | 'Settings';

/** The sidebar's way to a screen. */
export function placeLink(page: Page, place: Place): Locator {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${place}`) });
}

/** How many people the sidebar says there are. */
export function peopleCount(page: Page): Locator {
  return placeLink(page, 'People').getByText(/^[\d,]+$/);
}

/** The toast that says this; its forerunner may still be on its way out. */
export function toast(page: Page, says: string | RegExp): Locator {
  return page
    .getByRole('region', { name: 'Messages' })
    .locator('> :not([data-ending-style])')
    .filter({ hasText: says });
}

/** Presses Undo in the toast that says this. */
export function undoToast(page: Page, says: string | RegExp): Promise<void> {
  return toast(page, says).getByRole('button', { name: /^Undo/ }).click();
}
