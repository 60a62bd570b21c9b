import { expect } from '@playwright/test';
import { runKith } from '../support/run-kith.ts';
import { importScreen } from './support/import-screen.ts';
import { launchKith, test } from './support/kith-app.ts';

test('killed in the middle of saving a large archive, the notebook is as it was at the next start', async ({
  folder,
  files,
}) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  const before = everyone(kith.database);
  const screen = importScreen(kith);
  await screen.open();
  await screen.choose(await files.crowd());
  await screen.accept.click({ timeout: 60_000 });
  await expect(kith.page.getByText('Nothing shows up until the whole archive is in.')).toBeVisible();
  const ended = new Promise((done) => kith.app.process().once('exit', done));
  kith.app.process().kill('SIGKILL');
  await ended;

  const again = await launchKith({ folder, database: kith.database });
  await expect(again.page.getByRole('heading', { level: 1 })).toContainText('Robin');
  await again.close();
  expect(everyone(kith.database)).toEqual(before);
  expect(runKith(['doctor', '--db', kith.database]).code).toBe(0);
});

function everyone(database: string): unknown {
  const ran = runKith(['people', '--db', database, '--json']);
  expect(ran.code, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

test('a page that dies comes back with what was there', async ({ folder, files }) => {
  const kith = await launchKith({ folder, notebook: await files.network() });
  await kith.app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    page?.once('did-finish-load', () => Object.assign(globalThis, { isBack: true }));
    page?.forcefullyCrashRenderer();
  });
  await expect.poll(() => kith.app.evaluate(() => 'isBack' in globalThis)).toBe(true);
  const heading = await kith.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "new Promise((done) => { const look = () => { const title = document.querySelector('h1'); title ? done(title.textContent) : setTimeout(look, 50); }; look(); })",
    ),
  );
  expect(heading).toContain('Robin');
  await kith.close();
});
