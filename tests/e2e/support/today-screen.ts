import type { Page } from '@playwright/test';
import { placeLink } from './shell.ts';

/** Today as a user finds their way on it. */
export function todayScreen(page: Page) {
  const hand = page.getByRole('main').getByRole('article');
  const open = hand.filter({ has: page.getByRole('button', { expanded: true }) });
  const screen = {
    greeting: page.getByRole('heading', { level: 1, name: /^(Good (morning|afternoon|evening)|Still up)/ }),
    /** The people of the hand, the open one among them; not those on their way out. */
    hand,
    open,
    /** The name on the open card. */
    name: open.getByRole('heading', { level: 2 }),
    /** The highlighted facts of the open card. */
    marks: hand.getByTitle('Show where this comes from'),
    copy: page.getByRole('button', { name: 'Copy opener', exact: true }),
    edit: page.getByRole('button', { name: 'Edit opener' }),
    log: page.getByRole('button', { name: 'Log contact', exact: true }),
    snooze: page.getByRole('button', { name: 'Snooze', exact: true }),
    notForMe: page.getByRole('button', { name: 'Not for me', exact: true }),
    others: page.getByRole('button', { name: 'Show others' }),
    howChosen: page.getByRole('button', { name: 'How these were chosen' }),
    goTo: async () => {
      await placeLink(page, 'Today').click();
      await screen.greeting.waitFor();
    },
    names: () => hand.getByRole('heading', { level: 2 }).allTextContents(),
    /** The hand as Kith holds it: people, reasons, openers and all. */
    held: () =>
      page.evaluate(async () => {
        const { kith } = window as unknown as { kith: { invoke(method: string, input: unknown): Promise<unknown> } };
        const at = new Date();
        const on = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
        return JSON.stringify(await kith.invoke('today.hand', { on }));
      }),
  };
  return screen;
}
