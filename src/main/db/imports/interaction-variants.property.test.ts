import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { AccountId } from '../../../shared/model/ids.ts';
import { bestVariant, sameVariant, type Variant, withDetails } from './interaction-variants.ts';

const variant: fc.Arbitrary<Variant> = fc
  .record({
    who: fc.constantFrom('linkedin:in/mira', 'linkedin:name/mira', 'linkedin:in/ada'),
    kind: fc.constantFrom('message', 'invitation'),
    direction: fc.constantFrom('in', 'out', 'both'),
    day: fc.constantFrom('2024-05-17', '2024-05-18'),
    at: fc.option(fc.constantFrom(1000, 2000)),
    precision: fc.constantFrom('second', 'minute', 'day'),
    text: fc.option(fc.constantFrom('two lines', 'two\nlines', 'longer than two lines')),
    detail: fc.option(fc.constantFrom('SQL', 'SQL, Choir')),
    others: fc.constantFrom(1, 4),
  })
  .map(
    ({ who, day, ...rest }) =>
      ({
        account: who.length as AccountId,
        accountKey: who,
        on: day as CalendarDate,
        thread: null,
        ...rest,
        at: rest.at as EpochMs | null,
      }) as Variant,
  );
const several = fc.array(variant, { minLength: 1, maxLength: 4 }) as fc.Arbitrary<[Variant, ...Variant[]]>;

test('the best telling does not depend on the order, and is its own best', () => {
  fc.assert(
    fc.property(several, (variants) => {
      const best = bestVariant(variants);
      expect(bestVariant(variants.toReversed() as [Variant, ...Variant[]])).toEqual(best);
      expect(sameVariant(bestVariant([best, ...variants]), best)).toBe(true);
      expect(best.text === null).toBe(variants.every(({ text }) => text === null));
    }),
  );
});

test('a profile is a better telling of who it was than a name', () => {
  const [named] = fc.sample(variant, 1) as [Variant];
  const tellings: [Variant, Variant] = [
    { ...named, accountKey: 'linkedin:name/mira' },
    { ...named, accountKey: 'linkedin:in/mira' },
  ];
  expect(bestVariant(tellings).accountKey).toBe('linkedin:in/mira');
});

test('details are added once each', () => {
  fc.assert(
    fc.property(variant, fc.option(fc.constantFrom('SQL', 'Tea')), (one, more) => {
      const fuller = withDetails(one, more);
      expect(withDetails(fuller, more)).toEqual(fuller);
      for (const part of [one.detail, more]) if (part !== null) expect(fuller.detail).toContain(part);
    }),
  );
});
