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

/** The toast on screen. */
export function toast(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' });
}
