import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { tryToEscape } from './support/escapes.ts';
import { type KithApp, launchKith, test } from './support/kith-app.ts';
import { listeningPost } from './support/listening-post.ts';
import { processesWith, startSandboxed } from './support/ordinary-user.ts';
import { firstPage } from './support/packaged-app.ts';

interface PageBridge {
  readonly kith: { invoke(method: string, input: unknown): Promise<unknown>; drop(files: unknown[]): Promise<unknown> };
}

/** Says something through the page's bridge and returns what the page gets. */
function invoke({ page }: KithApp, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(([name, given]) => (globalThis as unknown as PageBridge).kith.invoke(name, given), [
    method,
    input,
  ] as const);
}
const refusal = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) });

test.describe('the page', () => {
  let kith: KithApp;
  test.beforeEach(async ({ folder }) => {
    kith = await launchKith({ folder });
  });
  test.afterEach(() => kith.close());

  test('reaches nothing but what was shipped, whatever it tries', async () => {
    const post = await listeningPost();
    await kith.app.evaluate(({ app, session }) => {
      const seen: string[] = [];
      Object.assign(app, { seen });
      session.defaultSession.webRequest.onSendHeaders(({ url }) => seen.push(url));
    });
    const address = `http://127.0.0.1:${post.port}`;
    await tryToEscape(kith.page, address);
    expect(await invoke(kith, 'people.counts', {})).toMatchObject({ ok: true });
    expect(kith.page.url()).toMatch(/^app:\/\/kith\/index\.html/);
    expect(kith.app.windows()).toHaveLength(1);
    const sent = await kith.app.evaluate(({ app }) => (app as unknown as { seen: string[] }).seen);
    expect(sent.filter((url) => !url.startsWith('app://kith/'))).toEqual([]);
    expect(post.visits).toEqual([]);
    post.close();
  });

  test('could reach nothing even without its content policy', async () => {
    const post = await listeningPost();
    const address = `http://127.0.0.1:${post.port}`;
    const outcomes = await kith.app.evaluate(async ({ BrowserWindow, session }, target) => {
      const other = new BrowserWindow({ show: false });
      const outcome = (work: Promise<unknown>) =>
        work.then(
          () => 'through',
          () => 'refused',
        );
      await other.loadURL(`data:text/html,<title>No policy</title><img src="${target}/img"><iframe src="${target}">`);
      const page = other.webContents;
      const outcomesOfPage = [
        await outcome(page.executeJavaScript(`fetch('${target}/fetch', { mode: 'no-cors' }).then(() => 1)`)),
        await outcome(
          page.executeJavaScript(`new Promise((resolve, reject) => {
            const socket = new WebSocket('${target}'.replace('http', 'ws'));
            socket.onopen = resolve;
            socket.onerror = () => reject(new Error());
          })`),
        ),
        await outcome(other.loadURL(target)),
        await outcome(other.loadURL('file:///etc/hostname')),
        await outcome(session.defaultSession.fetch(target)),
      ];
      other.destroy();
      return outcomesOfPage;
    }, address);
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    expect(post.visits).toEqual([]);
    post.close();
  });

  test('runs only code that was shipped', async () => {
    const policy = await kith.app.evaluate(async ({ net }) => {
      const answer = await net.fetch('app://kith/index.html');
      return answer.headers.get('Content-Security-Policy') ?? '';
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|'nonce|'sha/);
    const own = await kith.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(own).not.toMatch(/unsafe|\*|https?:/);
    const ran = await kith.page.evaluate(async () => {
      const marks: string[] = [];
      Object.assign(globalThis, { marks });
      const script = document.createElement('script');
      script.textContent = "marks.push('inline script')";
      const button = document.createElement('button');
      button.setAttribute('onclick', "marks.push('inline handler')");
      document.body.append(script, button);
      button.click();
      // in a turn of its own: what the inspector evaluates may make code of text
      const evaluate = () => {
        try {
          new Function("marks.push('text as code')")();
        } catch (error) {
          marks.push(String(error).split(':')[0] ?? '');
        }
      };
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          evaluate();
          resolve();
        }),
      );
      return marks;
    });
    expect(ran).toEqual(['EvalError']);
  });

  test('is sandboxed, isolated and without Node', async () => {
    const preferences = await kith.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        // not in Electron's types, but in Electron
        (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
    const found = await kith.page.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
      const { kith } = globalThis as unknown as { kith: object };
      return { names: names.filter((name) => name in globalThis), bridge: Object.keys(kith).sort() };
    });
    expect(found).toEqual({ names: [], bridge: ['drop', 'invoke', 'subscribe'] });
  });
});

test.describe('the bridge', () => {
  test('refuses what the contract does not know and what does not fit it', async ({ kith }) => {
    for (const method of [
      'people.everything',
      'engine.open',
      'engine.close',
      '__proto__.x',
      'people.constructor',
      '',
    ]) {
      expect(await invoke(kith, method, {}), method).toEqual(refusal('unknown-method'));
    }
    for (const [method, input] of [
      ['people.get', { id: '1; DROP TABLE person' }],
      ['people.get', null],
      ['people.search', { text: 'x'.repeat(100_000), limit: 5 }],
      ['app.copyText', { text: 7 }],
      ['app.openPage', { page: 'https://example.com' }],
      ['app.openProfile', { account: 'https://example.com' }],
      ['imports.preview', { offer: '/etc/passwd' }],
    ] as const) {
      expect(await invoke(kith, method, input), method).toEqual(refusal('invalid-request'));
    }
    const neverGiven = { offer: '00000000-0000-4000-8000-000000000000' };
    expect(await invoke(kith, 'imports.preview', neverGiven)).toEqual(refusal('offer-expired'));
    for (const name of ['../../kith.db', '..\\kith.db', '.hidden']) {
      expect(await invoke(kith, 'app.restore', { name })).toEqual(refusal('backup-unreadable'));
    }
    const dropped = await kith.page.evaluate(() =>
      (globalThis as unknown as PageBridge).kith.drop([new File(['made by the page'], '/etc/passwd')]),
    );
    expect(dropped).toMatchObject({ ok: true, value: [] });
  });

  test('listens to nobody but its own window’s own frame', async ({ kith }) => {
    const answers = await kith.app.evaluate(async ({ app, BrowserWindow, ipcMain }) => {
      const [own] = BrowserWindow.getAllWindows();
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://kith/index.html');
      const call = "kith.invoke('people.counts', {})";
      const fromOther = await other.webContents.executeJavaScript(call);
      other.destroy();
      await own?.webContents.executeJavaScript("document.body.append(document.createElement('iframe')), 0");
      const [frame] = own?.webContents.mainFrame.frames ?? [];
      const hasBridge = await frame?.executeJavaScript("'kith' in globalThis");
      // no preload runs in frames, so the call that one would make is handed to the bridge by hand
      const { _invokeHandlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>;
      };
      const event = { sender: own?.webContents, senderFrame: frame };
      const fromFrame = await _invokeHandlers.get('rpc')?.(event, 'people.counts', {});
      const dropFromFrame = await _invokeHandlers.get('drop')?.(event, ['/etc/passwd']);
      return { fromOther, hasBridge, fromFrame, dropFromFrame };
    });
    expect(answers).toEqual({
      fromOther: refusal('forbidden-sender'),
      hasBridge: false,
      fromFrame: refusal('forbidden-sender'),
      dropFromFrame: refusal('forbidden-sender'),
    });
  });
});

test('opens profiles in the browser by https on known hosts, and nothing else', async ({ folder, files }) => {
  const database = join(folder, 'profiles.db');
  copyFileSync(await files.network(), database);
  const addresses = [
    'https://www.linkedin.com/in/someone-invented',
    'https://x.com/someone_invented',
    'http://x.com/someone_invented',
    'https://x.com.example.org/someone',
    'https://robin@x.com/someone',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://example.org/share',
    'no address',
  ];
  const sqlite = new Sqlite(database);
  const accounts = sqlite.prepare<[], number>('SELECT id FROM account ORDER BY id LIMIT 9').pluck().all();
  for (const [index, url] of addresses.entries()) {
    sqlite.prepare('UPDATE account SET url = ? WHERE id = ?').run(url, accounts[index]);
  }
  sqlite.close();
  const kith = await launchKith({ folder, database });
  await kith.app.evaluate(({ app, shell }) => {
    const opened: string[] = [];
    Object.assign(app, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  for (const account of accounts.slice(0, 2)) {
    expect(await invoke(kith, 'app.openProfile', { account })).toMatchObject({ ok: true });
  }
  for (const account of [...accounts.slice(2), 999_999]) {
    expect(await invoke(kith, 'app.openProfile', { account })).toEqual(refusal('link-refused'));
  }
  expect(await invoke(kith, 'app.openPage', { page: 'x-export' })).toMatchObject({ ok: true });
  const opened = await kith.app.evaluate(({ app }) => (app as unknown as { opened: string[] }).opened);
  expect(opened).toEqual([...addresses.slice(0, 2), 'https://x.com/settings/download_your_data']);
  await kith.close();
});

test('runs its page in Chromium’s sandbox for an ordinary user', async ({ folder }) => {
  const home = join(folder, 'home');
  const data = join(home, 'user-data');
  const database = join(home, 'kith.db');
  const child = startSandboxed(folder, ['--remote-debugging-port=0', `--user-data-dir=${data}`, '--db', database]);
  try {
    const page = await firstPage(child);
    await page.waitForSelector('main');
    const renderers = processesWith('--type=renderer', data);
    expect(renderers.length).toBeGreaterThan(0);
    for (const { commandLine, status } of renderers) {
      expect(commandLine).not.toContain('--no-sandbox');
      // a filter on system calls, and a process namespace of its own
      expect(status.get('Seccomp')).toBe('2');
      expect(status.get('NSpid')).toContain('\t');
      expect(status.get('Uid')?.split('\t')).not.toContain('0');
    }
    const ended = new Promise((done) => child.once('exit', done));
    await page.close();
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});
