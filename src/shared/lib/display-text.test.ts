import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayText } from './display-text.ts';

test.each([
  ['  Mira \n\t Oakfield ', 'Mira Oakfield'],
  ['Jose\u0301', 'José'],
  ['\u202Egnp.exe\u2069', 'gnp.exe'],
  ['a\0b', 'a b'],
  ['👩‍🌾 Kai', '👩‍🌾 Kai'],
  ['می‌خواهم', 'می‌خواهم'],
  ['\u200B\uFEFF ', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%j is shown as %j', (text, shown) => {
  expect(displayText(text, 300)).toBe(shown);
});

test('a long text is cut between characters', () => {
  expect(displayText('👩'.repeat(20), 10)).toBe('👩'.repeat(10));
});

test('whatever comes, one line of well-formed text is shown, and showing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = displayText(text, 50);
      if (shown === null) return;
      expect(shown).not.toMatch(/\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
      expect([...shown].length).toBeLessThanOrEqual(50);
      expect(displayText(shown, 50)).toBe(shown);
    }),
  );
});
