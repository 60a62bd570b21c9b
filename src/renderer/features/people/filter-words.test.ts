import { expect, test } from 'vitest';
import type { PeopleFilter } from '../../../shared/contract/people.ts';
import { chipsOf, withoutChip } from './filter-words.ts';
import { EVERYONE } from './list-view.ts';

const narrow: PeopleFilter = {
  text: 'mara',
  source: 'linkedin',
  circle: 'close',
  tag: 'climate',
  lastContact: 'older',
  archived: true,
  unnamed: true,
};

test('a filter reads as chips in a fixed order', () => {
  expect(chipsOf(narrow).map((chip) => chip.words)).toEqual([
    'Found on LinkedIn',
    'In Close',
    'Tagged climate',
    'Last word over a year ago',
    'Archived',
    'With unnamed accounts',
  ]);
});

test('everyone has no chips, and the words of a search are none', () => {
  expect(chipsOf(EVERYONE)).toEqual([]);
  expect(chipsOf({ ...EVERYONE, text: 'mara' })).toEqual([]);
});

test('people without a circle and people added by hand read naturally', () => {
  expect(chipsOf({ ...EVERYONE, circle: 'unsorted', source: 'manual' }).map((chip) => chip.words)).toEqual([
    'Added by you',
    'Unsorted',
  ]);
});

test('removing every chip leaves only the search', () => {
  const rest = chipsOf(narrow).reduce((filter, chip) => withoutChip(filter, chip.key), narrow);
  expect(rest).toEqual({ ...EVERYONE, text: 'mara' });
});
