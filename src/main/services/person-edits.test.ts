import { describe, expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../shared/model/ids.ts';
import { getPerson } from './get-person.ts';
import { peopleHandlers } from './people.ts';

const day = (text: string) => text as CalendarDate;

function olena() {
  const book = peopleNotebook();
  return { book, id: book.person({ name: 'Olena Kravets' }) };
}

describe('what the user says about a person', () => {
  test('a name, which search knows at once', async () => {
    const { book, id } = olena();
    const { label } = await book.run(peopleHandlers.setName, { id, name: '  Lena \n K.  ' });
    expect(label).toBe('Olena Kravets is now Lena K.');
    expect(getPerson(book.read, id).name).toBe('Lena K.');
    await expect(book.run(peopleHandlers.setName, { id, name: '\u200b\u200e' })).rejects.toMatchObject({
      code: 'name-empty',
    });
  });

  test('a circle', async () => {
    const { book, id } = olena();
    expect((await book.run(peopleHandlers.setCircle, { id, circle: 'colleagues' })).label).toBe(
      'Olena Kravets is in Colleagues',
    );
    expect(getPerson(book.read, id).circle).toBe('colleagues');
    expect((await book.run(peopleHandlers.setCircle, { id, circle: null })).label).toBe('Olena Kravets is unsorted');
    expect(getPerson(book.read, id).circle).toBeNull();
  });

  test('a rhythm, changed and taken away', async () => {
    const { book, id } = olena();
    await book.run(peopleHandlers.setRhythm, { id, days: 30 });
    const { label, change } = await book.run(peopleHandlers.setRhythm, { id, days: 90 });
    expect(label).toBe('In touch with Olena Kravets every 90 days');
    expect(getPerson(book.read, id).rhythmDays).toBe(90);
    book.undo(change);
    expect(getPerson(book.read, id).rhythmDays).toBe(30);
    await book.run(peopleHandlers.setRhythm, { id, days: null });
    expect(getPerson(book.read, id).rhythmDays).toBeNull();
  });

  test('archived and back, left alone and not', async () => {
    const { book, id } = olena();
    expect((await book.run(peopleHandlers.setArchived, { id, archived: true })).label).toBe(
      'Olena Kravets is archived',
    );
    expect(getPerson(book.read, id).archived).toBe(true);
    await book.run(peopleHandlers.setArchived, { id, archived: false });
    expect(getPerson(book.read, id).archived).toBe(false);
    expect((await book.run(peopleHandlers.setLeaveAlone, { id, leaveAlone: true })).label).toBe(
      'Kith won’t suggest Olena Kravets again',
    );
    expect(getPerson(book.read, id).leaveAlone).toBe(true);
  });

  test('a new person, who can be taken back', async () => {
    const book = peopleNotebook();
    const { value, label, change } = await book.run(peopleHandlers.add, { name: 'Nova Adeyemi' });
    expect(label).toBe('Added Nova Adeyemi');
    expect(getPerson(book.read, value)).toMatchObject({ name: 'Nova Adeyemi', named: true, accounts: [] });
    book.undo(change);
    expect(() => getPerson(book.read, value)).toThrow(expect.objectContaining({ code: 'person-not-found' }));
  });

  test('nothing about nobody', async () => {
    const book = peopleNotebook();
    const id = 404 as PersonId;
    const refused = { code: 'person-not-found' };
    await expect(book.run(peopleHandlers.setName, { id, name: 'X' })).rejects.toMatchObject(refused);
    await expect(book.run(peopleHandlers.setCircle, { id, circle: null })).rejects.toMatchObject(refused);
    await expect(book.run(peopleHandlers.setRhythm, { id, days: 1 })).rejects.toMatchObject(refused);
    await expect(book.run(peopleHandlers.addTag, { id, tag: 'x' })).rejects.toMatchObject(refused);
    await expect(book.run(peopleHandlers.setArchived, { id, archived: true })).rejects.toMatchObject(refused);
  });
});

describe('tags', () => {
  test('keep their first spelling, are counted, and disappear with their last use', async () => {
    const { book, id } = olena();
    const other = book.person({ name: 'Bo Ek' });
    expect((await book.run(peopleHandlers.addTag, { id, tag: '#Élan' })).label).toBe('Tagged Olena Kravets “Élan”');
    expect((await book.run(peopleHandlers.addTag, { id: other, tag: 'elan' })).label).toBe('Tagged Bo Ek “Élan”');
    expect((await book.run(peopleHandlers.addTag, { id: other, tag: 'Élan' })).change).toBeNull();
    expect(await peopleHandlers.tags(book.query, {})).toEqual([{ tag: 'Élan', people: 2 }]);
    expect(await peopleHandlers.search(book.query, { text: 'elan', limit: 8 })).toHaveLength(2);

    await book.run(peopleHandlers.removeTag, { id: other, tag: 'élan' });
    const { change, label } = await book.run(peopleHandlers.removeTag, { id, tag: 'Élan' });
    expect(label).toBe('Took “Élan” off Olena Kravets');
    expect(await peopleHandlers.tags(book.query, {})).toEqual([]);
    expect(book.read.sqlite.prepare('SELECT count(*) FROM tag').pluck().get()).toBe(0);
    expect(await peopleHandlers.search(book.query, { text: 'elan', limit: 8 })).toEqual([]);

    book.undo(change);
    expect(getPerson(book.read, id).tags).toEqual(['Élan']);
    expect((await book.run(peopleHandlers.removeTag, { id, tag: 'unknown' })).change).toBeNull();
  });
});

describe('logged contact', () => {
  test('counts as last contact, and its removal does not touch imported rows', async () => {
    const book = peopleNotebook();
    const id = book.person({ name: 'Olena Kravets', interactions: [{ on: '2024-01-01' }] });
    const logged = await book.run(peopleHandlers.logContact, {
      id,
      on: day('2026-03-09'),
      kind: 'call',
      direction: 'both',
      text: ' About the harbour ',
    });
    expect(logged.label).toBe('Logged a call with Olena Kravets');
    expect(getPerson(book.read, id)).toMatchObject({ lastContactOn: '2026-03-09', lastDirection: 'both' });

    const imported = book.read.sqlite.prepare('SELECT id FROM interaction WHERE by_hand = 0').pluck().get();
    await expect(book.run(peopleHandlers.removeContact, { id: imported as InteractionId })).rejects.toMatchObject({
      code: 'interaction-not-found',
    });

    const removed = await book.run(peopleHandlers.removeContact, { id: logged.value });
    expect(removed.label).toBe('Removed a call with Olena Kravets');
    expect(getPerson(book.read, id).lastContactOn).toBe('2024-01-01');
    book.undo(removed.change);
    expect(getPerson(book.read, id).lastContactOn).toBe('2026-03-09');
  });

  test('is never in the future', async () => {
    const { book, id } = olena();
    const log = (on: string) =>
      book.run(peopleHandlers.logContact, { id, on: day(on), kind: 'other', direction: 'in', text: '' });
    await expect(log('2026-03-12')).rejects.toMatchObject({ code: 'invalid-request' });
    expect((await log('2026-03-10')).label).toBe('Logged a moment with Olena Kravets');
  });
});
