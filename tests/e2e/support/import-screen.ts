import type { Locator, Page } from '@playwright/test';
import type { KithApp } from './kith-app.ts';
import { answerOpenDialog } from './system-dialogs.ts';

export interface Figures {
  readonly new: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: number;
}

const number = (text: string) => Number(text.replaceAll(',', ''));

/** The import screen as a user finds their way on it. */
export function importScreen({ app, page }: Pick<KithApp, 'app' | 'page'>) {
  const screen = {
    heading: page.getByRole('heading', { level: 1, name: 'Import' }),
    drop: page.getByRole('heading', { name: 'Drop an archive here' }),
    files: page.getByRole('table', { name: 'Files in this archive' }),
    /** "Import 312 changes", or "Import anyway" where there are none. */
    accept: page.getByRole('button', { name: /^Import (anyway|[\d,]+ changes?)/ }),
    leave: page.getByRole('button', { name: 'Cancel' }),
    stop: page.getByRole('button', { name: 'Stop and keep nothing' }),
    finding: page.getByRole('heading', { name: /Your notebook is up to date|This import was undone/ }),
    past: page.getByRole('region', { name: 'Past imports' }),
    trouble: page.getByRole('alert').filter({ hasText: 'was not imported' }),
    open: async () => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Import' }).click();
      await screen.heading.waitFor();
    },
    /** Chooses files in the system's dialog. */
    choose: async (...paths: readonly string[]) => {
      await answerOpenDialog(app, paths);
      await page.getByRole('button', { name: 'Choose a file' }).click();
    },
    /** Brings an archive all the way into the notebook. */
    bring: async (path: string) => {
      await screen.choose(path);
      await screen.accept.click();
      await screen.finding.waitFor();
    },
    previewFigures: () => tableFigures(screen.files),
    reportFigure: (words: RegExp) => reportFigure(page, words),
    problems: (title: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('group') })
        .filter({ hasText: title }),
  };
  return screen;
}

/** The sums of the preview's table. */
async function tableFigures(table: Locator): Promise<Figures> {
  const rows = await table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader') })
    .all();
  const sums = { new: 0, updated: 0, same: 0, skipped: 0 };
  for (const row of rows) {
    const [fresh = '', updated = '', same = '', skipped = ''] = await row.getByRole('cell').allTextContents();
    sums.new += number(fresh);
    sums.updated += number(updated);
    sums.same += number(same);
    sums.skipped += number(skipped);
  }
  return sums;
}

async function reportFigure(page: Page, words: RegExp): Promise<number> {
  const term = page.getByRole('term').filter({ hasText: words });
  return number(await term.evaluate((element) => element.nextElementSibling?.textContent ?? ''));
}
