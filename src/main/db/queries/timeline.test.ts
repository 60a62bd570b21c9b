import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { queryPlan } from '../../../../tests/support/query-plan.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionKind } from '../../../shared/model/interaction.ts';
import { countKinds, type TimelineRange, timelinePage, timelineStatement } from './timeline.ts';

const ALL: TimelineRange = { kinds: null, from: null, to: null, before: null, limit: 100 };
const day = (text: string) => text as CalendarDate;

test('a page is read from the index of the person, in order', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Bo Ek' });
  for (const before of [null, '2021-01-01/5/3', '2021-01-01//3']) {
    const { sql, params } = timelineStatement(id, { ...ALL, before, kinds: ['message'] });
    const plan = queryPlan(book.read, sql, params).join('\n');
    expect(plan).toContain('SEARCH interaction USING INDEX interaction_by_person');
    expect(plan).not.toContain('TEMP B-TREE');
  }
});

test('pages of any size hold every interaction once, newest first', () => {
  const when = fc.record({
    on: fc.constantFrom('2021-01-01', '2021-01-02', '2021-02-01'),
    at: fc.option(fc.constantFrom(1, 2, 3)),
  });
  fc.assert(
    fc.property(fc.array(when, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (interactions, limit) => {
      const book = peopleNotebook();
      book.person({ name: 'Someone Else', interactions });
      const id = book.person({ name: 'Bo Ek', interactions });
      const seen: number[] = [];
      let before: string | null = null;
      do {
        const page = timelinePage(book.read, id, { ...ALL, before, limit });
        seen.push(...page.items.map((item) => item.id));
        before = page.next;
      } while (before !== null);
      expect(seen).toEqual(timelinePage(book.read, id, ALL).items.map((item) => item.id));
      expect(new Set(seen).size).toBe(interactions.length);
    }),
    { numRuns: 40 },
  );
});

test('is filtered by kind and by days, and counts every kind', () => {
  const book = peopleNotebook();
  const at = (on: string, kind: InteractionKind) => ({ on, kind });
  const id = book.person({
    name: 'Bo Ek',
    interactions: [at('2021-01-01', 'message'), at('2021-01-02', 'mention'), at('2021-01-03', 'message')],
  });
  const days = (range: Partial<TimelineRange>) =>
    timelinePage(book.read, id, { ...ALL, ...range }).items.map(({ on }) => on);
  expect(days({ kinds: ['message'] })).toEqual(['2021-01-03', '2021-01-01']);
  expect(days({ kinds: [] })).toEqual([]);
  expect(days({ from: day('2021-01-02') })).toEqual(['2021-01-03', '2021-01-02']);
  expect(days({ from: day('2021-01-02'), to: day('2021-01-02') })).toEqual(['2021-01-02']);
  expect(countKinds(book.read, id)).toEqual({ mention: 1, message: 2 });
});

test.each(['', 'x', '2021-01-01', '2021-01-01/-/3', '2021-01-01/1/1; DROP TABLE person'])(
  'refuses %j as a place to read on',
  (before) => {
    const book = peopleNotebook();
    const id = book.person({ name: 'Bo Ek' });
    expect(() => timelinePage(book.read, id, { ...ALL, before })).toThrow(
      expect.objectContaining({ code: 'invalid-request' }),
    );
  },
);
