import { describe, expect, test } from 'vitest';
import { aDate, anAccount, anInteraction } from '../../../../tests/support/fake-notebook.ts';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { NoteId, PersonId } from '../../../shared/model/ids.ts';
import { timelineYears } from './timeline-rows.ts';

const personId = 1 as PersonId;
const item = (on: string, thread: string | null = null) => anInteraction({ personId, on: aDate(on), thread });
const note = (on: string) => ({
  id: 5 as NoteId,
  personId,
  body: 'x',
  createdAt: 0 as EpochMs,
  updatedAt: 0 as EpochMs,
  versions: 0,
  on: aDate(on),
});
const shape = (parts: Parameters<typeof timelineYears>[0]) =>
  timelineYears(parts).map(({ year, entries }) => [year, entries.map(({ type }) => type)]);

describe('the timeline', () => {
  test('sets notes and connections among what passed, newest first, by year', () => {
    const accounts = [anAccount({ id: 1, connectedOn: aDate('2019-01-02') })];
    const items = [item('2021-11-18'), item('2019-06-01')];
    expect(shape({ items, notes: [note('2020-05-05')], accounts, hasMore: false })).toEqual([
      ['2021', ['item']],
      ['2020', ['note']],
      ['2019', ['item', 'connected']],
    ]);
  });

  test('holds back what is older than the last item read', () => {
    const parts = { items: [item('2021-11-18')], notes: [note('2020-05-05')], accounts: [] };
    expect(shape({ ...parts, hasMore: true })).toEqual([['2021', ['item']]]);
  });

  test('folds the middle of a long conversation and loses nothing', () => {
    const items = Array.from({ length: 9 }, (_, at) => item(`2021-05-0${9 - at}`, 'talk'));
    const [year] = timelineYears({ items, notes: [], accounts: [], hasMore: false });
    expect(year?.entries.map(({ type }) => type)).toEqual(['item', 'fold', 'item']);
    const fold = year?.entries[1];
    expect(fold?.type === 'fold' && fold.items.length).toBe(7);
  });

  test('leaves short conversations and single items open', () => {
    const items = [item('2021-05-04', 'talk'), item('2021-05-03', 'talk'), item('2021-05-02'), item('2021-05-01')];
    expect(shape({ items, notes: [], accounts: [], hasMore: false })).toEqual([
      ['2021', ['item', 'item', 'item', 'item']],
    ]);
  });
});
