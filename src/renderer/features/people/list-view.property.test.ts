import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORTS } from '../../../shared/contract/people.ts';
import { CIRCLES } from '../../../shared/model/circle.ts';
import { SOURCES } from '../../../shared/model/source.ts';
import {
  EVERYONE,
  FIRST_VIEW,
  formatListView,
  type ListView,
  orderOf,
  parseListView,
  showsEveryone,
} from './list-view.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const anyView: fc.Arbitrary<ListView> = fc.record({
  filter: fc.record({
    text,
    source: fc.constantFrom(...SOURCES, null),
    circle: fc.constantFrom(...CIRCLES, 'unsorted' as const, null),
    tag: fc.option(text.filter((value) => value !== '')),
    lastContact: fc.constantFrom('never' as const, 'month' as const, 'year' as const, 'older' as const, null),
    archived: fc.boolean(),
    unnamed: fc.boolean(),
  }),
  sort: fc.constantFrom(...SORTS, null),
});

test('every view survives the way into the address and back', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(parseListView(formatListView(view))).toEqual(view);
    }),
  );
});

test('any address gives a view, whatever is in it', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const view = parseListView(search);
      expect(parseListView(formatListView(view))).toEqual(view);
    }),
  );
});

test('the first view has an empty address', () => {
  expect(formatListView(FIRST_VIEW)).toBe('');
  expect(parseListView('')).toEqual(FIRST_VIEW);
  expect(parseListView('circle=enemies&sort=grade&last=soon')).toEqual(FIRST_VIEW);
});

test('unnamed accounts alone are no filter', () => {
  expect(showsEveryone({ ...EVERYONE, unnamed: true })).toBe(true);
  expect(showsEveryone({ ...EVERYONE, circle: 'close' })).toBe(false);
  expect(showsEveryone({ ...EVERYONE, text: 'mara' })).toBe(false);
});

test('a search puts the best matches first until another order is chosen', () => {
  const searched = { ...EVERYONE, text: 'mara' };
  expect(orderOf(FIRST_VIEW)).toBe('last-contact');
  expect(orderOf({ filter: searched, sort: null })).toBe('best-match');
  expect(orderOf({ filter: { ...EVERYONE, text: ' ' }, sort: null })).toBe('last-contact');
  expect(orderOf({ filter: searched, sort: 'last-contact' })).toBe('last-contact');
});
