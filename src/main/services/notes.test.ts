import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import type { NoteId } from '../../shared/model/ids.ts';
import { notesHandlers } from './notes.ts';
import { peopleHandlers } from './people.ts';

const MINUTE = 60_000;

async function notebook() {
  const book = peopleNotebook();
  const id = book.person({ name: 'Olena Kravets' });
  const { value: note } = await book.run(notesHandlers.add, { id, body: 'Met at the harbour' });
  const save = (body: string) => book.run(notesHandlers.save, { note, body });
  const history = async () => (await notesHandlers.history(book.query, { note })).map(({ body }) => body);
  const later = (minutes: number) => {
    book.time.now += minutes * MINUTE;
  };
  return { book, id, note, save, history, later };
}

test('typing changes a note in place, and the earlier text is kept ten minutes apart', async () => {
  const { save, history, later } = await notebook();
  later(1);
  await save('Met at the harbour in May');
  expect(await history()).toEqual([]);
  later(10);
  await save('Met at the harbour in May. Sails.');
  expect(await history()).toEqual(['Met at the harbour in May']);
  later(1);
  await save('Met at the harbour in May. Sails a lot.');
  later(1);
  await save('Met at the harbour in May. Sails a lot!');
  expect(await history()).toEqual(['Met at the harbour in May']);
  later(10);
  await save('Sails.');
  expect(await history()).toEqual(['Met at the harbour in May. Sails a lot!', 'Met at the harbour in May']);
});

test('a text that loses more than 200 characters at once is kept, whenever it was', async () => {
  const { save, history } = await notebook();
  const long = 'x'.repeat(300);
  await save(long);
  await save('x'.repeat(100));
  expect(await history()).toEqual([]);
  await save(long);
  await save('');
  expect(await history()).toEqual([long]);
});

test('every save can be undone, and saving the same text is no change', async () => {
  const { book, id, save } = await notebook();
  const { change, label } = await save('Met at the fair');
  expect(label).toBe('Changed a note on Olena Kravets');
  expect((await save('Met at the fair')).change).toBeNull();
  book.undo(change);
  const [note] = await notesHandlers.list(book.query, { id });
  expect(note).toMatchObject({ body: 'Met at the harbour', versions: 0 });
});

test('what a note says can be found while it says so', async () => {
  const { book, save, note } = await notebook();
  const found = async (text: string) => (await peopleHandlers.search(book.query, { text, limit: 8 })).length;
  expect(await found('harbour')).toBe(1);
  await save('Ceramics');
  expect([await found('harbour'), await found('ceramics')]).toEqual([0, 1]);
  await book.run(notesHandlers.remove, { note });
  expect(await found('ceramics')).toBe(0);
});

test('a removed note comes back with its earlier texts', async () => {
  const { book, id, note, save, history, later } = await notebook();
  later(11);
  await save('Second');
  const { change, label } = await book.run(notesHandlers.remove, { note });
  expect(label).toBe('Removed a note on Olena Kravets');
  expect(await notesHandlers.list(book.query, { id })).toEqual([]);
  book.undo(change);
  expect(await history()).toEqual(['Met at the harbour']);
  expect((await notesHandlers.list(book.query, { id }))[0]).toMatchObject({ body: 'Second', versions: 1 });
});

test('notes are listed with the one changed last first', async () => {
  const { book, id, later, save } = await notebook();
  later(1);
  await book.run(notesHandlers.add, { id, body: 'Another' });
  later(1);
  await save('Met at the harbour again');
  const bodies = (await notesHandlers.list(book.query, { id })).map(({ body }) => body);
  expect(bodies).toEqual(['Met at the harbour again', 'Another']);
});

test('a note that is not there is refused', async () => {
  const { book } = await notebook();
  const note = 404 as NoteId;
  const refused = { code: 'note-not-found', details: { id: 404 } };
  await expect(book.run(notesHandlers.save, { note, body: 'x' })).rejects.toMatchObject(refused);
  await expect(book.run(notesHandlers.remove, { note })).rejects.toMatchObject(refused);
  expect(() => notesHandlers.history(book.query, { note })).toThrow(expect.objectContaining(refused));
});
