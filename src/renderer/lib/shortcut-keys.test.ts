import { expect, test } from 'vitest';
import { ariaKeys, completes, isSingleKey, keyCaps, writePress } from './shortcut-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  writePress({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test.each([
  [press('j'), 'j'],
  [press('D', { shiftKey: true }), 'shift+d'],
  [press('k', { ctrlKey: true }), 'mod+k'],
  [press('z', { metaKey: true, shiftKey: true }), 'mod+shift+z'],
  [press('?', { shiftKey: true }), '?'],
  [press('/', { shiftKey: true }), '/'],
  [press('ArrowDown'), 'down'],
  [press('Enter', { shiftKey: true }), 'shift+enter'],
  [press(' '), 'space'],
])('a press is written %s', (written, expected) => {
  expect(written).toBe(expected);
});

test('two keys in a row complete each other only in order', () => {
  expect(completes('g t', 't', 'g')).toBe(true);
  expect(completes('g t', 't', null)).toBe(false);
  expect(completes('g t', 'g', 't')).toBe(false);
  expect(completes('t', 't', 'g')).toBe(true);
});

test('key caps follow the platform', () => {
  expect(keyCaps('mod+k', false)).toEqual(['Ctrl', 'K']);
  expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
  expect(keyCaps('g ,', false)).toEqual(['G', ',']);
  expect(ariaKeys('shift+d', false)).toBe('Shift+D');
  expect(ariaKeys('mod+enter', true)).toBe('Meta+Enter');
  expect(ariaKeys('g t', false)).toBeUndefined();
});

test('single keys are letters, figures and signs without Ctrl or Alt', () => {
  for (const keys of ['j', 'shift+d', '?', '3', '+']) expect(isSingleKey(keys)).toBe(true);
  for (const keys of ['mod+k', 'alt+left', 'enter', 'esc', 'mod+shift+z', 'down', 'shift+enter']) {
    expect(isSingleKey(keys)).toBe(false);
  }
});
