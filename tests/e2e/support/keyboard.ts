import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 60;

/** A keyboard and nothing else: every press is checked to have left the focus somewhere a user can see. */
export function keyboard(page: Page) {
  const keys = {
    press: async (...presses: readonly string[]) => {
      for (const press of presses) await page.keyboard.press(press);
      await keys.hasFocus();
    },
    type: (text: string) => page.keyboard.type(text),
    /** The focus is on something, and not on the page as a whole. */
    hasFocus: () => expect.poll(() => focusedElement(page), 'the focus is somewhere').not.toBe('nothing'),
    /** Presses Tab until it is there. */
    tabTo: async (target: Locator) => {
      await target.first().waitFor();
      for (let step = 0; step < FARTHEST; step += 1) {
        if (await target.first().evaluate((element) => element === document.activeElement)) return;
        await keys.press('Tab');
      }
      throw new Error(`Tab does not lead to ${target}`);
    },
  };
  return keys;
}

/** What holds the focus, in words; "nothing" for the page as a whole. */
function focusedElement(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return 'nothing';
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60)}`;
  });
}

/** Counts the presses of a mouse, finger or pen from now on; returns how to read the count. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { pointers: number };
    seen.pointers = 0;
    window.addEventListener('pointerdown', () => (seen.pointers += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { pointers: number }).pointers);
}
