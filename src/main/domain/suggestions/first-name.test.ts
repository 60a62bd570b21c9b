import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greetingName } from './first-name.ts';

test.each([
  ['Mara Lindqvist', 'Mara'],
  ['MARA LINDQVIST', 'Mara'],
  ['mara lindqvist', 'Mara'],
  ['Mara Lindqvist, PhD, MBA', 'Mara'],
  ['Lindqvist, Mara', 'Mara'],
  ['Dr. Mara Lindqvist', 'Mara'],
  ['Prof. Dr. Mara Lindqvist', 'Mara'],
  ['Mara Lindqvist (she/her)', 'Mara'],
  ['Mara 🌞 Lindqvist', 'Mara'],
  ['🌞 Mara', 'Mara'],
  ['Jean-Luc Moreau', 'Jean-Luc'],
  ['D’Angelo Reed', 'D’Angelo'],
  ['J. Robert Ashdown', 'Robert'],
  ['McKenzie Ashdown', 'McKenzie'],
  ['Олена Кравець', 'Олена'],
  ['محمد علي', 'محمد'],
  ['山田太郎', '山田太郎'],
  ['山田 太郎', '山田 太郎'],
  ['김민수', '김민수'],
  ['Mara', 'Mara'],
])('%s is called %s', (name, called) => {
  expect(greetingName(name)).toBe(called);
});

test.each([
  ['@mara_l'],
  ['maral99'],
  ['mara_l'],
  ['mara.lindqvist'],
  ['X user 12345'],
  ['J. Smith'],
  ['van der Berg'],
  ['🌞🌞'],
  ['PhD'],
  [''],
  ['   '],
  ['()'],
  ['12345'],
])('%s is no name to greet with', (name) => {
  expect(greetingName(name)).toBeNull();
});

test('never gives an empty or broken name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const called = greetingName(name);
      if (called === null) return;
      expect(called).toMatch(/\p{L}/u);
      expect(called).toBe(called.trim());
      expect(called.length).toBeLessThanOrEqual(40);
    }),
  );
});
