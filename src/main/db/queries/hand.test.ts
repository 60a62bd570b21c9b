import { expect, test, vi } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { queryPlan } from '../../../../tests/support/query-plan.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { dealtOn, latestRound, shownDays, stillOpen, storeHand } from './hand.ts';
import { lastExchange, latestNote, profileOf } from './hand-details.ts';
import { newArrivals } from './newly-arrived.ts';

const ON = '2026-03-10' as CalendarDate;
const EARLIER = '2026-02-10' as CalendarDate;

/** What SQLite does for whatever SQL a query prepares. */
function plansOf(ask: (db: ReadDb) => unknown): string {
  const { read } = peopleNotebook();
  const prepare = vi.spyOn(read.sqlite, 'prepare');
  ask(read);
  const asked = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  expect(asked).not.toEqual([]);
  const bound = (sql: string) => {
    const names = [...sql.matchAll(/[@:]([a-z]+)/g)].map(([, name = '']) => [name, '1'] as const);
    return names.length > 0 ? [Object.fromEntries(names)] : Array(sql.split('?').length - 1).fill('1');
  };
  return asked.flatMap((sql) => queryPlan(read, sql, bound(sql))).join('\n');
}

test.each<[string, (db: ReadDb) => unknown]>([
  ['the round of a day', (db) => latestRound(db, ON)],
  ['everyone dealt on a day', (db) => dealtOn(db, ON)],
  ['the days people were shown', (db) => shownDays(db, EARLIER, ON)],
  ['who of a hand is still open', (db) => stillOpen(db, [], ON, 0 as InteractionId)],
  ['the last exchange', (db) => lastExchange(db, 1 as never, ON)],
  ['the latest note', (db) => latestNote(db, 1 as never)],
  ['the profile', (db) => profileOf(db, 1 as never)],
  ['the newly arrived', (db) => newArrivals(db, EARLIER, ON)],
])('%s is found without reading a whole table', (_what, ask) => {
  // imports are a handful, and what json_each holds is the hand itself
  expect(plansOf(ask)).not.toMatch(/SCAN (?!import\b|json_each|fresh)/);
});

test('each hand kept is the next round of its day', async () => {
  const book = peopleNotebook();
  const mara = book.person({ name: 'Mara Lindqvist' });
  const dev = book.person({ name: 'Dev Ramanathan' });
  await book.run(({ db }) => storeHand(db, ON, [{ personId: mara, json: '1' }]), null);
  await book.run(({ db }) => storeHand(db, ON, [{ personId: dev, json: '2' }]), null);
  await book.run(({ db }) => storeHand(db, EARLIER, [{ personId: dev, json: '3' }]), null);
  expect(latestRound(book.read, ON)).toEqual([{ personId: dev, json: '2' }]);
  expect(dealtOn(book.read, ON)).toEqual(new Set([mara, dev]));
  expect(shownDays(book.read, EARLIER, ON)).toEqual([{ personId: dev, on: EARLIER }]);
});
