import { describe, expect, it, vi } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { Contract } from '../../shared/contract/define.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { browserLink, PAGES } from './browser-links.ts';
import { locations } from './locations.ts';
import { offerBook } from './offers.ts';
import { CONTENT_POLICY, pageFile } from './protocol.ts';
import { isShipped } from './security.ts';
import { shellCalls } from './shell-calls.ts';
import { failureWords } from './start-failure.ts';

vi.mock('electron', () => ({ protocol: {}, session: {}, app: {}, clipboard: {}, dialog: {}, shell: {} }));

describe('links to the browser', () => {
  it('opens profiles and the export pages', () => {
    expect(browserLink('https://www.linkedin.com/in/mira')).toBe('https://www.linkedin.com/in/mira');
    for (const page of Object.values(PAGES)) expect(browserLink(page)).toBe(page);
  });

  it.each([
    'http://x.com/mira',
    'https://x.com.evil.example/mira',
    'https://evil.example/x.com',
    'https://x.com:8443/mira',
    'https://user@x.com/mira',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
  ])('refuses %s', (address) => {
    expect(() => browserLink(address)).toThrow(new AppError('link-refused', {}));
  });
});

describe('the page’s files', () => {
  it('finds what was shipped', () => {
    expect(pageFile('/app/page', 'app://kith/assets/a.js')).toBe('/app/page/assets/a.js');
  });

  it.each(['app://kith/..%2f..%2fetc/passwd', 'app://kith/%2e%2e/secret', 'app://other/index.html', 'app://kith/'])(
    'never leaves its folder for %s',
    (address) => {
      const file = pageFile('/app/page', address);
      expect(file === null || file.startsWith('/app/page/')).toBe(true);
      expect(file ?? '').not.toContain('passwd');
    },
  );

  it('allows no inline code, no inline style and no connection', () => {
    expect(CONTENT_POLICY).toContain("default-src 'none'");
    expect(CONTENT_POLICY).toContain("connect-src 'none'");
    expect(CONTENT_POLICY).not.toContain('unsafe');
  });
});

describe('requests of the session', () => {
  it.each([
    ['app://kith/index.html', true],
    ['data:image/png;base64,AA', true],
    ['https://example.com/', false],
    ['http://localhost:3000/', false],
    ['file:///etc/passwd', false],
    ['app://elsewhere/index.html', false],
    ['wss://example.com/', false],
  ])('%s: %s', (address, allowed) => {
    expect(isShipped(address)).toBe(allowed);
  });
});

describe('where things are kept', () => {
  it('prefers --db, then KITH_DB, then the system’s folder', () => {
    expect(locations('/data', ['--db', '/a/b.db'], { KITH_DB: '/c.db' }).database).toBe('/a/b.db');
    expect(locations('/data', ['--db=/a/b.db'], {}).database).toBe('/a/b.db');
    expect(locations('/data', [], { KITH_DB: '/c.db' }).database).toBe('/c.db');
    expect(locations('/data', [], {}).database).toBe('/data/kith.db');
  });
});

describe('offers', () => {
  it('gives out names, keeps paths, and forgets what it never gave', () => {
    const book = offerBook();
    const [offer] = book.add(['/home/robin/Downloads/archive.zip']);
    expect(offer?.name).toBe('archive.zip');
    expect(book.path(offer?.id ?? '')).toBe('/home/robin/Downloads/archive.zip');
    expect(() => book.path('00000000-0000-4000-8000-000000000000')).toThrow(new AppError('offer-expired', {}));
  });
});

describe('calls to the shell', () => {
  it('answers exactly the methods that the contract gives to it', () => {
    const declared = Object.entries(contract as Contract).flatMap(([feature, methods]) =>
      Object.entries(methods).flatMap(([name, method]) => (method.place === 'shell' ? [`${feature}.${name}`] : [])),
    );
    expect(Object.keys(shellCalls).sort()).toEqual(declared.sort());
  });
});

describe('words for a failed start', () => {
  it.each([
    [new AppError('database-from-newer-app', { found: 9, known: 1 }), 'newer Kith'],
    [new AppError('not-a-kith-file', {}), 'not a Kith notebook'],
    [new AppError('database-damaged', {}), 'backup from /b'],
    [new AppError('database-locked', {}), 'Another program'],
    [new AppError('disk-full', {}), 'no room'],
    [new Error('secret text'), 'unexpected'],
  ])('%s', (error, words) => {
    const text = failureWords(error, '/n/kith.db', '/b');
    expect(text).toContain(words);
    expect(text).toContain('/n/kith.db');
    expect(text).not.toContain('secret text');
  });
});
