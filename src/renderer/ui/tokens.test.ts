import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const RENDERER = join(import.meta.dirname, '..');
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties with a colour in the block that begins with this selector. */
function coloursOf(start: string): Tokens {
  const from = css.indexOf(start);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursOf(':root {');
const dark = coloursOf(':root[data-theme="dark"] {');
const system = coloursOf(':root:not([data-theme="light"]) {');

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two tokens. */
function contrast(tokens: Tokens, above: string, below: string): number {
  const [one, two] = [above, below].map((name) => {
    const colour = tokens[name];
    if (colour === undefined) throw new Error(`no token ${name}`);
    return luminance(colour);
  }) as [number, number];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** Pairs with the ratios computed when the design was made: light, dark. */
const PAIRS: readonly (readonly [string, string, number, number])[] = [
  ['ink', 'page', 14.47, 14.65],
  ['ink-2', 'page', 7.64, 9.12],
  ['ink-2', 'hover', 6.96, 7.79],
  ['ink-3', 'page', 5.7, 6.17],
  ['ink-3', 'surface', 6.04, 5.56],
  ['ink-3', 'desk', 4.96, 6.57],
  ['ink-3', 'hover', 5.19, 5.27],
  ['ink-3', 'accent-wash', 5.08, 4.77],
  ['accent', 'page', 8.93, 9.57],
  ['accent', 'desk', 7.77, 10.2],
  ['on-accent', 'accent', 9.45, 9.03],
  ['on-mark', 'mark', 12.1, 8.19],
  ['accent', 'accent-wash', 7.95, 7.4],
  ['ok', 'ok-wash', 5.44, 7.13],
  ['warn', 'warn-wash', 5.71, 7.61],
  ['error', 'surface', 6.91, 7.73],
];
const GRAPHICS: readonly (readonly [string, string, number, number])[] = [
  ['control', 'surface', 3.72, 4.14],
  ['you', 'surface', 3.63, 7.88],
  ['them', 'surface', 6.38, 6.69],
];

describe('contrast', () => {
  test.each(PAIRS)('%s on %s is read well', (above, below, inLight, inDark) => {
    expect(contrast(light, above, below)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, above, below)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light, above, below)).toBeCloseTo(inLight, 1);
    expect(contrast(dark, above, below)).toBeCloseTo(inDark, 1);
  });
  test.each(GRAPHICS)('%s on %s is seen well', (above, below, inLight, inDark) => {
    expect(contrast(light, above, below)).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, above, below)).toBeGreaterThanOrEqual(3);
    expect(contrast(light, above, below)).toBeCloseTo(inLight, 1);
    expect(contrast(dark, above, below)).toBeCloseTo(inDark, 1);
  });
  test.each([1, 2, 3, 4, 5])('circle %i is seen on the surface it stands on', (circle) => {
    for (const tokens of [light, dark]) expect(contrast(tokens, `ring-${circle}`, 'surface')).toBeGreaterThanOrEqual(3);
  });
  test.each([1, 2, 3, 4, 5, 6])('monogram %i is read well', (tint) => {
    for (const tokens of [light, dark]) expect(contrast(tokens, `m${tint}t`, `m${tint}b`)).toBeGreaterThanOrEqual(7);
  });
  test.each(['linkedin', 'x'])('%s glyphs are seen on every ground', (source) => {
    for (const tokens of [light, dark])
      for (const ground of ['page', 'surface', 'hover'])
        expect(contrast(tokens, source, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme is the same when chosen and when the system asks for it', () => {
  expect(system).toEqual(dark);
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

test('only the tokens hold colours', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|tsx?)$/.test(file),
  );
  const own = files.filter((file) => !file.endsWith('tokens.css') && !file.includes('.test.'));
  const strays = own.filter((file) =>
    /#[0-9a-f]{3,8}\b(?!:)|\brgba?\(|\bhsla?\(/i.test(readFileSync(join(RENDERER, file), 'utf8')),
  );
  expect(strays).toEqual([]);
});
