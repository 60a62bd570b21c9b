import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials, tintOf } from './initials.ts';

test.each([
  ['Ingrid Sollie', 'IS'],
  ['Kofi Amankwah-Reyes', 'KR'],
  ['Plato', 'P'],
  ['  ', '?'],
  ['"Zoë" (she/her)', 'ZH'],
  ['森 美咲', '森美'],
  ['𝓐lma 𝓑erg', '𝓐𝓑'],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('a name always gets the same tint of six, however its accents are written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(tintOf(name)).toBeGreaterThanOrEqual(1);
      expect(tintOf(name)).toBeLessThanOrEqual(6);
    }),
  );
  expect(tintOf('Zoë Løv'.normalize('NFD'))).toBe(tintOf('Zoë Løv'.normalize('NFC')));
});
