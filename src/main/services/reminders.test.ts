import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { ReminderId } from '../../shared/model/ids.ts';
import { getPerson } from './get-person.ts';
import { remindersHandlers } from './reminders.ts';

const day = (text: string) => text as CalendarDate;

test('reminders fall due, are ticked off, reopened and removed', async () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Olena Kravets' });
  const add = (text: string, on: string) => book.run(remindersHandlers.add, { id, text, dueOn: day(on) });
  const later = await add('Ask about the boat', '2026-05-01');
  const sooner = await add('Send the essay', '2026-03-01');
  const due = async (until: string) =>
    (await remindersHandlers.due(book.query, { until: day(until) })).map(({ text, name }) => `${name}: ${text}`);
  expect(later.label).toBe('Added a reminder on Olena Kravets');
  expect(await due('2026-02-28')).toEqual([]);
  expect(await due('2026-05-01')).toEqual(['Olena Kravets: Send the essay', 'Olena Kravets: Ask about the boat']);

  const done = await book.run(remindersHandlers.setDone, { reminder: sooner.value, doneOn: day('2026-03-10') });
  expect(done.label).toBe('Ticked off a reminder on Olena Kravets');
  expect(await due('2026-05-01')).toEqual(['Olena Kravets: Ask about the boat']);
  expect(getPerson(book.read, id).reminders.map(({ text }) => text)).toEqual(['Ask about the boat', 'Send the essay']);

  await book.run(remindersHandlers.setDone, { reminder: sooner.value, doneOn: null });
  expect(await due('2026-03-01')).toHaveLength(1);
  const removed = await book.run(remindersHandlers.remove, { reminder: sooner.value });
  expect(await due('2026-03-01')).toEqual([]);
  book.undo(removed.change);
  expect(await due('2026-03-01')).toHaveLength(1);
});

test('a reminder that is not there is refused', async () => {
  const book = peopleNotebook();
  const reminder = 404 as ReminderId;
  const refused = { code: 'reminder-not-found', details: { id: 404 } };
  await expect(book.run(remindersHandlers.setDone, { reminder, doneOn: null })).rejects.toMatchObject(refused);
  await expect(book.run(remindersHandlers.remove, { reminder })).rejects.toMatchObject(refused);
});
