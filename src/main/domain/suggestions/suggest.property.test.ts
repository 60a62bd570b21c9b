import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEvent, anyPeople, anyPerson, OWNER, TODAY } from '../../../../tests/support/person-facts.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { dealHand } from './deal.ts';
import { suggest, wordNudge } from './suggest.ts';
import { pointsOf } from './term.ts';

const NUMBER_WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const RUNS = { numRuns: 300 };

describe('suggest', () => {
  test('nobody without evidence, nobody twice, every score the sum of its terms', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { candidates, considered } = suggest(people, OWNER);
        expect(new Set(candidates.map(({ personId }) => personId)).size).toBe(candidates.length);
        expect(Object.values(considered).reduce((sum, count) => sum + count, 0)).toBe(candidates.length);
        for (const candidate of candidates) {
          expect(candidate.claim.terms.length).toBeGreaterThan(0);
          expect(candidate.score).toBe(pointsOf(candidate.claim.terms));
          expect(Number.isFinite(candidate.score)).toBe(true);
          const { reasons } = wordNudge(candidate);
          expect([1, 2]).toContain(reasons.length);
        }
      }),
      RUNS,
    );
  });

  test('the order of people never matters', () => {
    fc.assert(
      fc.property(
        anyPeople.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray([...people], { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(suggest(shuffled, OWNER).candidates.map(wordNudge)).toEqual(
            suggest(people, OWNER).candidates.map(wordNudge),
          );
        },
      ),
      RUNS,
    );
  });

  test('contact today clears everyone', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const talked = people.map((person) => ({
          ...person,
          events: [...person.events, anEvent(0, { direction: 'both', kind: 'call' })],
        }));
        expect(suggest(talked, OWNER).candidates).toEqual([]);
      }),
      RUNS,
    );
  });

  test('whoever rests does not come before their day', () => {
    fc.assert(
      fc.property(anyPerson, fc.integer({ min: 1, max: 400 }), fc.boolean(), (person, days, isSnooze) => {
        const until = isSnooze ? { snoozedUntilDay: TODAY + days } : { dismissedUntilDay: TODAY + days };
        const resting = { ...person, history: { ...person.history, ...until } };
        expect(suggest([resting], OWNER).candidates).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('words', () => {
  test('every number in a reason is among its numbers', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const candidate of suggest(people, OWNER).candidates) {
          const { company } = candidate.view.facts;
          for (const { text, numbers } of wordNudge(candidate).reasons) {
            const known = new Set(Object.values(numbers));
            const words = isAboutCompany(text, company) ? marked(text) : text.replace('You two', 'You');
            for (const said of numbersIn(words)) expect([...known], text).toContain(said);
          }
        }
      }),
      RUNS,
    );
  });

  test('marks are whole and never empty', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const candidate of suggest(people, OWNER).candidates)
          for (const { text } of wordNudge(candidate).reasons) {
            expect(text.replace(/\[\[[^[\]]+(?:\[[^[\]]*)*\]\]/g, '')).not.toMatch(/\[\[|\]\]/);
            expect(text).toMatch(/\.$/);
          }
      }),
      RUNS,
    );
  });

  test('an opener has no hole', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const candidate of suggest(people, OWNER).candidates) {
          const { opener, step } = wordNudge(candidate);
          expect(opener).toMatch(/^(?:Hi \S.*?|Hello), \p{L}/u);
          expect(ownWords(opener)).not.toMatch(/undefined|null|NaN|“”|“ |\s{2}|\s[,.?]|\bat \?|\bin ,/);
          expect(opener).toMatch(/[.?？]$/);
          expect(opener.length).toBeLessThan(400);
          expect(step).toMatch(/ · \d+ minutes$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dealing', () => {
  const anySize = fc.integer({ min: 1, max: 10 });

  test('keeps to the size, to two of a kind while others are left, and to one never spoken to', () => {
    fc.assert(
      fc.property(anyPeople, anySize, fc.nat(1000), (people, size, day) => {
        const { candidates } = suggest(people, OWNER);
        const hand = dealHand(candidates, { size, day, shown: new Set() });
        expect(hand.length).toBe(Math.min(size, candidates.length));
        expect(new Set(hand).size).toBe(hand.length);
        const left = candidates.filter((candidate) => !hand.includes(candidate));
        const count = (kind: string) => hand.filter((candidate) => candidate.kind === kind).length;
        for (const { kind } of left)
          if (count(kind) < 2) for (const other of hand) expect(count(other.kind)).toBeLessThan(3);
        const isNew = ({ kind }: { kind: string }) => kind === 'get-to-know' || kind === 'newcomer';
        if (size > 1 && candidates.some(isNew)) expect(hand.some(isNew)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is the same in any order, and never repeats who was shown', () => {
    fc.assert(
      fc.property(anyPeople, anySize, fc.nat(1000), (people, size, day) => {
        const { candidates } = suggest(people, OWNER);
        const ids = (shown: ReadonlySet<PersonId>, list: typeof candidates) =>
          dealHand(list, { size, day, shown }).map(({ personId }) => personId);
        const first = ids(new Set(), candidates);
        expect(ids(new Set(), [...candidates].reverse())).toEqual(first);
        const second = ids(new Set(first), candidates);
        expect(second.filter((id) => first.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The draft without what it takes over from the user's files. */
function ownWords(opener: string): string {
  return opener.replace(/“[^”]+”/, '“…”').replace(/ at \S.*?( at the moment)?\?$/, ' at Lumen$1?');
}

function isAboutCompany(text: string, company: string | null): boolean {
  return company !== null && /^At |^You are both at /.test(text);
}

/** Only the first fact of a sentence about a company is a number; the rest is its name. */
function marked(text: string): string {
  return text.startsWith('At ') ? (/\[\[(\d+ others? of your people)\]\]/.exec(text)?.[1] ?? '') : '';
}

function numbersIn(text: string): number[] {
  const figures = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  const words = [...text.matchAll(/\[\[([^\]]*)\]\]/g)]
    .flatMap(([, fact = '']) => fact.split(' '))
    .map((word) => NUMBER_WORDS.indexOf(word))
    .filter((number) => number > 0);
  return [...figures, ...words];
}
