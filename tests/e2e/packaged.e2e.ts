import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/kith-app.ts';
import { runLauncher, startPackaged } from './support/packaged-app.ts';

test('the packaged app opens, imports and answers, and its command line reads the same notebook without a display', async ({
  folder,
}) => {
  const database = join(folder, 'kith.db');
  const { page, close } = await startPackaged(join(folder, 'user-data'), database);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You already know more people than you think.');
  await page.getByRole('button', { name: 'Look around with made-up people' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Robin');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  const counts = await page.evaluate(() => {
    const { kith } = globalThis as unknown as { kith: { invoke(method: string, input: unknown): Promise<unknown> } };
    return kith.invoke('people.counts', {});
  });
  expect(counts).toMatchObject({ ok: true, value: { imports: 2 } });
  expect(await close()).toBe(0);

  const people = runLauncher(['people', '--db', database, '--json']);
  expect(people.stderr).toBe('');
  expect(people.code).toBe(0);
  expect(JSON.parse(people.stdout).length).toBeGreaterThan(300);
  expect(runLauncher(['person', '999999', '--db', database]).code).toBe(1);
  expect(runLauncher(['dance', '--db', database]).code).toBe(2);
});
