import { describe, expect, test } from 'vitest';
import { type PeopleNotebook, peopleNotebook } from '../../../tests/support/people-notebook.ts';
import { peopleFilter, type Sort } from '../../shared/contract/people.ts';
import { peopleHandlers } from './people.ts';

async function names(book: PeopleNotebook, filter: object = {}, sort: Sort = 'name'): Promise<string[]> {
  const request = { filter: peopleFilter.parse(filter), sort, offset: 0, limit: 200 };
  const page = await peopleHandlers.list(book.query, request);
  expect(page.total).toBe(page.rows.length);
  return page.rows.map(({ name }) => name);
}

function network(): PeopleNotebook {
  const book = peopleNotebook();
  const message = (on: string) => ({ on });
  book.person({ name: 'Bo Ek', company: 'lumen', circle: 'close', interactions: [message('2026-03-01')], addedAt: 3 });
  book.person({
    name: 'Ana Ruiz',
    company: 'Atlas',
    tags: ['Climate', 'sailing'],
    connectedOn: '2020-01-01',
    interactions: [message('2025-06-01'), message('2025-06-02')],
    addedAt: 1,
  });
  book.person({ name: 'Cai Wu', source: 'x', circle: 'friends', interactions: [message('2019-01-01')], addedAt: 1 });
  book.person({ name: 'Dee Ho', company: 'Atlas', connectedOn: '2021-01-01', tags: ['climate'], addedAt: 1 });
  book.person({ name: 'Old Friend', archived: true });
  book.person({ name: null, source: 'x', addedAt: 2 });
  const away = book.person({ name: 'Joined Away' });
  book.write.sqlite.prepare('UPDATE person SET merged_into = 1 WHERE id = ?').run(away);
  return book;
}

describe('list', () => {
  test.each<[Sort, string[]]>([
    ['name', ['Ana Ruiz', 'Bo Ek', 'Cai Wu', 'Dee Ho']],
    ['last-contact', ['Bo Ek', 'Ana Ruiz', 'Cai Wu', 'Dee Ho']],
    ['most-written', ['Ana Ruiz', 'Cai Wu', 'Bo Ek', 'Dee Ho']],
    ['recently-added', ['Bo Ek', 'Dee Ho', 'Ana Ruiz', 'Cai Wu']],
    ['company', ['Ana Ruiz', 'Dee Ho', 'Bo Ek', 'Cai Wu']],
  ])('sorts by %s', async (sort, order) => {
    expect(await names(network(), {}, sort)).toEqual(order);
  });

  test.each<[string, object, string[]]>([
    ['source', { source: 'x' }, ['Cai Wu']],
    ['circle', { circle: 'close' }, ['Bo Ek']],
    ['no circle', { circle: 'unsorted' }, ['Ana Ruiz', 'Dee Ho']],
    ['tag, however it is capitalised', { tag: 'CLIMATE' }, ['Ana Ruiz', 'Dee Ho']],
    ['no contact', { lastContact: 'never' }, ['Dee Ho']],
    ['contact within a month', { lastContact: 'month' }, ['Bo Ek']],
    ['contact within a year', { lastContact: 'year' }, ['Ana Ruiz', 'Bo Ek']],
    ['contact longer ago', { lastContact: 'older' }, ['Cai Wu']],
    ['the archive', { archived: true }, ['Old Friend']],
    ['two filters at once', { tag: 'climate', lastContact: 'year' }, ['Ana Ruiz']],
    ['text', { text: 'atlas' }, ['Ana Ruiz', 'Dee Ho']],
    ['text and circle', { text: 'ana', circle: 'close' }, []],
    ['text in the archive', { text: 'frend', archived: true }, ['Old Friend']],
  ])('filters by %s', async (_what, filter, order) => {
    expect(await names(network(), filter)).toEqual(order);
  });

  test('shows people without a name when asked', async () => {
    const all = await names(network(), { unnamed: true });
    expect(all).toHaveLength(5);
    expect(all.at(-1)).toMatch(/^X user /);
  });

  test('ranks a text by fit, unless another order was chosen', async () => {
    const book = peopleNotebook();
    book.person({ name: 'Ada Sanders', interactions: [{ on: '2026-02-01' }] });
    book.person({ name: 'Sand Iver', interactions: [{ on: '2020-02-01' }] });
    expect(await names(book, { text: 'sand iver' })).toEqual(['Sand Iver']);
    expect(await names(book, { text: 'sand' }, 'last-contact')).toEqual(['Ada Sanders', 'Sand Iver']);
    book.person({ name: 'Zoe Isand', company: 'Sand & Co' });
    expect((await names(book, { text: 'sand' })).at(-1)).toBe('Zoe Isand');
  });

  test('gives pages with the whole number, tags and sources', async () => {
    const book = network();
    const request = { filter: peopleFilter.parse({}), sort: 'name' as const, offset: 1, limit: 2 };
    const page = await peopleHandlers.list(book.query, request);
    expect(page.total).toBe(4);
    expect(page.rows.map(({ name }) => name)).toEqual(['Bo Ek', 'Cai Wu']);
    expect(page.rows[1]).toMatchObject({ sources: ['x'], tags: [], circle: 'friends', lastContactOn: '2019-01-01' });
    const first = await peopleHandlers.list(book.query, { ...request, offset: 0 });
    expect(first.rows[0]).toMatchObject({ tags: ['Climate', 'sailing'], sources: ['linkedin'], named: true });
    expect(first.rows[0]?.thread).toEqual([{ year: 2025, them: 2, you: 0 }]);
    expect(await peopleHandlers.list(book.query, { ...request, offset: 99 })).toEqual({ total: 4, rows: [] });
  });

  test('is read anew after a write, in this or another connection', async () => {
    const book = network();
    expect(await names(book, { circle: 'close' })).toEqual(['Bo Ek']);
    await book.run(peopleHandlers.setCircle, { id: 2 as never, circle: 'close' });
    expect(await names(book, { circle: 'close' })).toEqual(['Ana Ruiz', 'Bo Ek']);
  });

  test('counts the people of the list, those without a name, and imports', async () => {
    expect(await peopleHandlers.counts(network().query, {})).toEqual({ people: 4, unnamed: 1, imports: 0 });
    expect(await peopleHandlers.counts(peopleNotebook().query, {})).toEqual({ people: 0, unnamed: 0, imports: 0 });
  });
});
