import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../../tests/support/open-store.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { LOGGED_TABLES } from '../db/logged-tables.ts';
import type { Store } from './store.ts';

type Step = readonly [method: string, input: (people: readonly PersonId[], rows: Rows) => object];
interface Rows {
  readonly notes: readonly number[];
  readonly reminders: readonly number[];
  readonly contacts: readonly number[];
}

const who = fc.nat(2);
const tag = fc.constantFrom('climate', 'choir', 'Choir');
const on = fc.constantFrom('2026-01-05', '2026-03-09');
const pick = (rows: readonly number[], index: number): number => rows[index % Math.max(1, rows.length)] ?? 1;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(who, fc.constantFrom('close', 'friends', null))
    .map(([person, circle]): Step => ['people.setCircle', (people) => ({ id: people[person], circle })]),
  fc
    .tuple(who, fc.constantFrom('Ada Example', 'Bea Example'))
    .map(([person, name]): Step => ['people.setName', (people) => ({ id: people[person], name })]),
  fc
    .tuple(who, fc.constantFrom(7, 30, null))
    .map(([person, days]): Step => ['people.setRhythm', (people) => ({ id: people[person], days })]),
  fc
    .tuple(who, fc.boolean())
    .map(([person, archived]): Step => ['people.setArchived', (people) => ({ id: people[person], archived })]),
  fc
    .tuple(who, fc.boolean())
    .map(([person, leaveAlone]): Step => ['people.setLeaveAlone', (people) => ({ id: people[person], leaveAlone })]),
  fc.tuple(who, tag).map(([person, tag]): Step => ['people.addTag', (people) => ({ id: people[person], tag })]),
  fc.tuple(who, tag).map(([person, tag]): Step => ['people.removeTag', (people) => ({ id: people[person], tag })]),
  fc
    .tuple(who, on)
    .map(([person, on]): Step => ['people.logContact', (people) => ({ id: people[person], on, text: 'over tea' })]),
  fc.nat(5).map((row): Step => ['people.removeContact', (_people, { contacts }) => ({ id: pick(contacts, row) })]),
  fc.constant<Step>(['people.add', () => ({ name: 'Cas Example' })]),
  fc
    .tuple(who, fc.constantFrom('met at the choir', 'likes tea'))
    .map(([person, body]): Step => ['notes.add', (people) => ({ id: people[person], body })]),
  fc
    .tuple(fc.nat(5), fc.constantFrom('short', 'much longer than before '.repeat(40)))
    .map(([row, body]): Step => ['notes.save', (_people, { notes }) => ({ note: pick(notes, row), body })]),
  fc.nat(5).map((row): Step => ['notes.remove', (_people, { notes }) => ({ note: pick(notes, row) })]),
  fc
    .tuple(who, on)
    .map(
      ([person, dueOn]): Step => ['reminders.add', (people) => ({ id: people[person], text: 'send the book', dueOn })],
    ),
  fc
    .tuple(fc.nat(5), fc.option(on))
    .map(
      ([row, doneOn]): Step => [
        'reminders.setDone',
        (_people, { reminders }) => ({ reminder: pick(reminders, row), doneOn }),
      ],
    ),
  fc.nat(5).map((row): Step => ['reminders.remove', (_people, { reminders }) => ({ reminder: pick(reminders, row) })]),
  fc.constantFrom('light', 'dark').map((theme): Step => ['settings.set', () => ({ theme })]),
  fc
    .tuple(who, on)
    .map(
      ([person, on]): Step => [
        'today.dismiss',
        (people) => ({ id: people[person], kind: 'answer', on, why: 'not-now' }),
      ],
    ),
);

/** Every user-owned row, and what is derived from them. */
function notebookOf({ read: { sqlite } }: Store): unknown {
  const tables = LOGGED_TABLES.map(({ name, columns, only }) => {
    const where = only === undefined ? '' : `WHERE ${only.replaceAll('ROW.', '')}`;
    return sqlite.prepare(`SELECT ${columns.join(', ')} FROM ${name} ${where} ORDER BY 1, 2`).all();
  });
  const derived = sqlite.prepare('SELECT id, name, sort_name, last_contact_on, written FROM person ORDER BY id').all();
  return [tables, derived, sqlite.prepare('SELECT rowid, * FROM person_search ORDER BY rowid').all()];
}

test('taking every change back gives the start, doing them again gives the end', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const store = await openStore();
      const people: PersonId[] = [];
      for (const name of ['Ada', 'Bea', 'Dov'])
        people.push((await store.call('people.add', { name })).value as PersonId);
      const rows = (table: string) => store.read.sqlite.prepare(`SELECT id FROM ${table}`).pluck().all() as number[];
      const states = [notebookOf(store)];
      for (const [method, input] of steps) {
        const known = { notes: rows('note'), reminders: rows('reminder'), contacts: rows('interaction') };
        // a note or reminder that is not there is refused, and then nothing may change
        const change = await store.call(method, input(people, known)).then(
          (result) => result.change,
          () => null,
        );
        if (change !== null) states.push(notebookOf(store));
        else expect(notebookOf(store)).toEqual(states.at(-1));
      }
      for (const state of states.slice(0, -1).toReversed()) {
        await store.call('history.undo', {});
        expect(notebookOf(store)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await store.call('history.redo', {});
        expect(notebookOf(store)).toEqual(state);
      }
      expect((await store.call('history.redo', {})).value).toBeNull();
    }),
    { numRuns: 25 },
  ));
