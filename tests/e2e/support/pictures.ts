import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import type { KithApp } from './kith-app.ts';
import { overflow } from './layout.ts';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Every screen is looked at in both themes, at the size Kith opens with and at the smallest it allows. */
export const LOOKS = [
  { theme: 'light', width: 1280, height: 840 },
  { theme: 'dark', width: 1280, height: 840 },
  { theme: 'dark', width: 960, height: 640 },
  { theme: 'light', width: 960, height: 640 },
] as const satisfies readonly Look[];

const folder = resolve('screenshots');

/** Takes a picture of the screen in every look, and holds it to the layout and to axe each time. */
export async function takePictures(kith: KithApp, screen: string, looks: readonly Look[] = LOOKS): Promise<void> {
  for (const look of looks) {
    await putOn(kith, look);
    await takePicture(kith.page, screen, look);
  }
}

/** Sets theme and size and waits until the page has followed. */
export async function putOn({ app, page }: KithApp, { theme, width, height }: Look): Promise<void> {
  await page.evaluate(async (to) => {
    const { kith } = window as unknown as { kith: { invoke(method: string, input: unknown): Promise<unknown> } };
    await kith.invoke('settings.set', { theme: to });
  }, theme);
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  await expect.poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([width, height]);
}

/** Takes one picture of the screen as it is. */
async function takePicture(page: Page, screen: string, { theme, width }: Look): Promise<void> {
  await hasSettled(page);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${screen}-${theme}-${width}.png`), animations: 'disabled' });
  expect(await axeViolations(page), `${screen}, ${theme}, ${width}: axe`).toEqual([]);
  expect(await overflow(page), `${screen}, ${theme}, ${width}: outside of its place`).toEqual([]);
}

/** Waits until fonts are there and everything that moves, but for what moves for ever, has come to rest. */
async function hasSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
    await frame();
    await frame();
    const moving = document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(moving.map((each) => each.finished));
    await frame();
  });
}
