import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { closeness } from './closeness.ts';
import { rankPeople, type SearchDoc } from './rank-people.ts';
import { parseSearchQuery } from './search-query.ts';

const TODAY = '2026-03-10' as CalendarDate;

function doc(id: number, names: string, more: Partial<SearchDoc> = {}): SearchDoc {
  const plain = { initials: '', handles: '', company: '', position: '', tags: '', literal: false };
  return { id: id as PersonId, names, ...plain, circle: null, lastContactOn: null, written: 0, ...more };
}

const rank = (text: string, docs: readonly SearchDoc[]) => rankPeople(parseSearchQuery(text), docs, TODAY);

test('a name that begins so, initials, a handle, work, something else: in this order', () => {
  const docs = [
    doc(1, 'ada note', { literal: true }),
    doc(2, 'bo work', { company: 'ml systems', literal: true }),
    doc(3, 'cai handle', { handles: 'other\nml_cai' }),
    doc(4, 'mara lindqvist', { initials: 'ml' }),
    doc(5, 'mlada berg'),
    doc(6, 'no one'),
  ];
  expect(rank('ml', docs)).toEqual([5, 4, 3, 2, 1]);
});

test('a misspelt name is below one spelt so, a stranger to the query is left out', () => {
  const docs = [doc(1, 'jhonny vale'), doc(2, 'john smith'), doc(3, 'mary berg')];
  expect(rank('jhon', docs)).toEqual([1, 2]);
});

test('Fuse finds misspelt work, handles and tags', () => {
  const docs = [
    doc(1, 'ada berg', { company: 'lumen laboratories' }),
    doc(2, 'bo ek', { handles: 'lumiere' }),
    doc(3, 'cai wu', { tags: 'sailing' }),
  ];
  expect(rank('lumen labratories', docs)).toEqual([1]);
  expect(rank('saling', docs)).toEqual([3]);
});

test('the best of several names counts', () => {
  expect(rank('kit', [doc(1, 'catherine vale'), doc(2, 'catherine vale\nkit vale')])).toEqual([2]);
});

test('after an @ only handles count', () => {
  expect(rank('@mara', [doc(1, 'mara berg'), doc(2, 'zed ex', { handles: 'mara_z' })])).toEqual([2]);
});

test('among namesakes the closest comes first, then the order is by name and id', () => {
  const recent = '2026-03-01' as CalendarDate;
  const docs = [
    doc(4, 'john smith'),
    doc(3, 'john smith'),
    doc(2, 'john smith', { lastContactOn: recent, written: 40 }),
    doc(1, 'john smith', { circle: 'close', lastContactOn: recent, written: 40 }),
  ];
  expect(rank('john smith', docs)).toEqual([1, 2, 3, 4]);
});

test('closeness grows with circle, contact and words, between 0 and 1', () => {
  const far = { circle: 'just-following', lastContactOn: null, written: 0 } as const;
  const near = { circle: 'close', lastContactOn: TODAY, written: 5000 } as const;
  expect(closeness(near, TODAY)).toBe(1);
  expect(closeness(far, TODAY)).toBeCloseTo(0.1);
  const long = '2016-03-10' as CalendarDate;
  const between = closeness({ circle: null, lastContactOn: long, written: 3 }, TODAY);
  expect(between).toBeGreaterThan(closeness(far, TODAY));
  expect(between).toBeLessThan(closeness({ circle: null, lastContactOn: TODAY, written: 3 }, TODAY));
});
