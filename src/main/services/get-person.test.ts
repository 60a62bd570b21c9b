import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { getPerson } from './get-person.ts';
import { remindersHandlers } from './reminders.ts';

test('gives the whole page of a person', async () => {
  const book = peopleNotebook();
  const id = book.person({
    name: 'Mara Lindqvist',
    handle: 'mara-l',
    emails: ['mara@example.com'],
    phones: ['+46 70 000 00 00'],
    company: 'Lumen Labs',
    position: 'Editor',
    connectedOn: '2019-05-14',
    tags: ['essays'],
    note: 'Likes rye bread',
    interactions: [
      { on: '2021-01-01', direction: 'out' },
      { on: '2021-01-11' },
      { on: '2021-01-11', kind: 'mention' },
      { on: '2021-02-10' },
      { on: '2020-01-01', kind: 'endorsement' },
    ],
  });
  book.person({ name: 'Same Work', company: 'LUMEN LÁBS' });
  book.person({ name: 'Gone From Sight', company: 'Lumen Labs', archived: true });
  book.person({ name: 'Other Work', company: 'Lumen Labs North' });
  await book.run(remindersHandlers.add, { id, text: 'Send the essay', dueOn: '2026-04-01' as never });

  const person = getPerson(book.read, id);
  expect(person).toMatchObject({
    name: 'Mara Lindqvist',
    emails: ['mara@example.com'],
    phones: ['+46 70 000 00 00'],
    usualGapDays: 20,
    firstContactOn: '2021-01-01',
    connectedOn: '2019-05-14',
    lastContactOn: '2021-02-10',
    lastDirection: 'in',
    messageCount: 3,
    noteCount: 1,
    colleagues: 1,
    rhythmDays: null,
    archived: false,
    leaveAlone: false,
  });
  expect(person.accounts).toEqual([
    expect.objectContaining({ source: 'linkedin', handle: 'mara-l', because: 'its own account', followsYou: false }),
  ]);
  expect(person.reminders).toEqual([expect.objectContaining({ text: 'Send the essay', doneOn: null })]);
});

test('names no usual gap with fewer than three days of contact', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Ana Ruiz', interactions: [{ on: '2021-01-01' }, { on: '2021-03-01' }] });
  expect(getPerson(book.read, id).usualGapDays).toBeNull();
  expect(getPerson(book.read, id).colleagues).toBe(0);
});

test('counts colleagues at a company of two letters', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Ana Ruiz', company: 'HP' });
  book.person({ name: 'Bo Ek', company: 'hp' });
  expect(getPerson(book.read, id).colleagues).toBe(1);
});

test('follows a person who was joined into another', () => {
  const book = peopleNotebook();
  const [kept, joined] = [book.person({ name: 'Kept' }), book.person({ name: 'Joined' })];
  book.write.sqlite.prepare('UPDATE person SET merged_into = ? WHERE id = ?').run(kept, joined);
  expect(getPerson(book.read, joined).id).toBe(kept);
});

test('refuses an id of nobody', () => {
  expect(() => getPerson(peopleNotebook().read, 404 as PersonId)).toThrow(
    expect.objectContaining({ code: 'person-not-found', details: { id: 404 } }),
  );
});
