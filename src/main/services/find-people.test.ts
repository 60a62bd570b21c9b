import { describe, expect, test } from 'vitest';
import { type PeopleNotebook, peopleNotebook } from '../../../tests/support/people-notebook.ts';
import { peopleHandlers } from './people.ts';

async function search(book: PeopleNotebook, text: string, limit = 8): Promise<string[]> {
  const found = await peopleHandlers.search(book.query, { text, limit });
  return found.map(({ name }) => name);
}

function network(): PeopleNotebook {
  const book = peopleNotebook();
  for (const name of [
    'Jim Smith',
    'John Smith',
    'Johanna Smithers',
    'Mara Lindqvist',
    'Łucja Ørsted',
    'Олена Шевченко',
  ]) {
    book.person({ name });
  }
  book.person({ name: '山田太郎' });
  book.person({ name: '花子 佐藤' });
  book.person({ name: 'James Okafor', company: 'Lumen Labs', position: 'Climate Researcher' });
  book.person({ name: 'Fiona O’Brien-Marsh', tags: ['sailing'], note: 'Met at the ceramics fair' });
  book.person({ name: 'Bao Nguyen', source: 'x', handle: 'bao_builds', emails: ['bao@example.com'] });
  book.person({ name: 'Zed Example', source: 'x', handle: 'mara' });
  book.person({ name: null, source: 'x' });
  book.person({ name: 'Old Friend', archived: true });
  return book;
}

describe('search', () => {
  test.each([
    ['typos in both words', 'Jhon Smit', 'John Smith'],
    ['a swap in a short word', 'Jhon', 'John Smith'],
    ['a wrong letter in the middle of a short word', 'Janes', 'James Okafor'],
    ['a typo in a word of three letters beside another', 'jxm smith', 'Jim Smith'],
    ['word order', 'lindqvist mara', 'Mara Lindqvist'],
    ['beginnings of words', 'lind ma', 'Mara Lindqvist'],
    ['missing accents', 'lucja orsted', 'Łucja Ørsted'],
    ['accents that are not there', 'jóhn smíth', 'John Smith'],
    ['a typo in Cyrillic', 'Олэна', 'Олена Шевченко'],
    ['a typo in kanji', '山田大郎', '山田太郎'],
    ['a family name of two characters', '山田', '山田太郎'],
    ['a given name inside the run', '太郎', '山田太郎'],
    ['one run for two words', '佐藤花子', '花子 佐藤'],
    ['initials', 'ml', 'Mara Lindqvist'],
    ['one letter', 'ł', 'Łucja Ørsted'],
    ['two letters of a first name', 'ma', 'Mara Lindqvist'],
    ['two letters behind a hyphen', 'ma fi', 'Fiona O’Brien-Marsh'],
    ['half a handle', '@ba', 'Bao Nguyen'],
    ['a handle before a name', '@mara', 'Zed Example'],
    ['a handle without its sign', 'bao_bui', 'Bao Nguyen'],
    ['a company', 'lumen', 'James Okafor'],
    ['a misspelt position', 'climate reseacher', 'James Okafor'],
    ['a name with a company', 'james lumen', 'James Okafor'],
    ['a tag', 'sailing', 'Fiona O’Brien-Marsh'],
    ['a word of a note', 'ceramics', 'Fiona O’Brien-Marsh'],
    ['an address', 'bao@example.com', 'Bao Nguyen'],
  ])('finds by %s', async (_what, text, name) => {
    expect((await search(network(), text))[0]).toBe(name);
  });

  test('puts a name that begins so before one that holds it, and a close friend before a namesake', async () => {
    const book = peopleNotebook();
    book.person({ name: 'Kim Anders' });
    book.person({ name: 'Anders Berg' });
    book.person({ name: 'Sanders Cole' });
    const friend = book.person({ name: 'Anders Berg', circle: 'close' });
    const found = await peopleHandlers.search(book.query, { text: 'anders', limit: 8 });
    expect(found[0]?.id).toBe(friend);
    expect(found.at(-1)?.name).toBe('Sanders Cole');
    expect(found).toHaveLength(4);
  });

  test('leaves out archived, nameless and unlike people', async () => {
    const book = network();
    expect(await search(book, 'old friend')).toEqual([]);
    expect(await search(book, 'user')).toEqual([]);
    expect(await search(book, 'qqqqqq')).toEqual([]);
    expect(await search(book, '')).toEqual([]);
    expect(await search(book, '   ')).toEqual([]);
    expect(await search(book, '@')).toEqual([]);
  });

  test('finds a person by the name that an account gave them before the user renamed them', async () => {
    const book = peopleNotebook();
    const id = book.person({ name: 'Catherine Vale' });
    await book.run(peopleHandlers.setName, { id, name: 'Kit' });
    expect(await search(book, 'catherine')).toEqual(['Kit']);
    expect(await search(book, 'kit')).toEqual(['Kit']);
  });

  test('knows of what was written a moment ago', async () => {
    const book = network();
    expect(await search(book, 'nova')).toEqual([]);
    await book.run(peopleHandlers.add, { name: 'Nova Adeyemi' });
    expect(await search(book, 'nova')).toEqual(['Nova Adeyemi']);
    expect(await search(book, 'nvoa')).toEqual(['Nova Adeyemi']);
  });

  test('finds an emoji in a name', async () => {
    const book = peopleNotebook();
    book.person({ name: '🦊 Fox' });
    book.person({ name: 'Plain Name' });
    expect(await search(book, '🦊')).toEqual(['🦊 Fox']);
  });
});
