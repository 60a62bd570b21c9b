import { describe, expect, it } from 'vitest';
import { databaseFile } from './data-folder.ts';
import { createOutput, safeForTerminal, withoutMarks } from './output.ts';
import { barText } from './progress-bar.ts';

function stream(isTTY = false) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), written };
}

describe('output', () => {
  it('prints one JSON document and nothing else on stdout in JSON mode', () => {
    const [out, err] = [stream(), stream()];
    const output = createOutput(true, out, err);
    output.line('for people');
    output.document([{ id: 1 }]);
    output.message('told aside');
    expect(out.written.join('')).toBe('[{"id":1}]\n');
    expect(err.written.join('')).toBe('told aside\n');
  });

  it('colours only a terminal', () => {
    expect(createOutput(false, stream(false), stream()).strong('Mira')).toBe('Mira');
    expect(createOutput(false, stream(true), stream()).strong('Mira')).toContain('\u001B[1m');
  });

  it('makes strangers’ text harmless for a terminal', () => {
    expect(safeForTerminal('Mira\u001B[2J\u0000\u202Eevil\nnext')).toBe('Mira [2J evil next');
  });

  it('drops the marks of the window', () => {
    expect(withoutMarks('Wrote on [[3 May]].')).toBe('Wrote on 3 May.');
  });
});

describe('the notebook’s place', () => {
  const home = '/home/robin';
  it.each([
    ['linux', {}, '/home/robin/.config/Kith/kith.db'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/Kith/kith.db'],
    ['darwin', {}, '/home/robin/Library/Application Support/Kith/kith.db'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Kith/kith.db'],
    ['linux', { KITH_DB: '/n.db' }, '/n.db'],
  ] as const)('on %s with %o', (platform, env, place) => {
    expect(databaseFile(undefined, { platform, env, home })).toBe(place);
  });

  it('is --db before all', () => {
    expect(databaseFile('/a.db', { platform: 'linux', env: { KITH_DB: '/n.db' }, home })).toBe('/a.db');
  });
});

describe('the progress bar', () => {
  it('fills in proportion and never beyond', () => {
    expect(barText('saving', 0, 0)).toContain('0% saving');
    expect(barText('saving', 1, 2)).toContain(`[${'#'.repeat(14)}${'.'.repeat(14)}] 50%`);
    expect(barText('saving', 9, 2)).toContain('100%');
  });
});
