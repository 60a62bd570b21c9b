import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { USUAL_SCOPE } from './person-scope.ts';
import { nameWords, peopleByHandle, peopleByTrigrams, searchRows } from './search-candidates.ts';

test('trigrams find whoever shares most of them, of each word one at least', () => {
  const book = peopleNotebook();
  const smith = book.person({ name: 'John Smith' });
  const smithers = book.person({ name: 'Johanna Smithers-Longname of Elsewhere' });
  book.person({ name: 'John Oakfield' });
  const words = [['joh', 'ohn'], ['smi', 'mit'], []];
  expect(peopleByTrigrams(book.read, words, USUAL_SCOPE, 10)).toEqual([smith, smithers]);
  expect(peopleByTrigrams(book.read, words, USUAL_SCOPE, 1)).toEqual([smith]);
  expect(peopleByTrigrams(book.read, [[], []], USUAL_SCOPE, 10)).toEqual([]);
});

test('signs of the query language are text', () => {
  const book = peopleNotebook();
  book.person({ name: 'Ann "Quote" Lee' });
  expect(peopleByTrigrams(book.read, [['"qu', 'AND', '*:^']], USUAL_SCOPE, 10)).toHaveLength(1);
});

test('a handle is found by its beginning, and only among those in scope', () => {
  const book = peopleNotebook();
  const mara = book.person({ name: 'Mara', source: 'x', handle: 'mara_l' });
  const linked = book.person({ name: 'Maro', handle: 'maro' });
  book.person({ name: 'Gone', source: 'x', handle: 'marvin', archived: true });
  expect(peopleByHandle(book.read, 'ma', USUAL_SCOPE, 10)).toEqual([mara, linked]);
  expect(peopleByHandle(book.read, 'mara', USUAL_SCOPE, 10)).toEqual([mara]);
  expect(peopleByHandle(book.read, 'mar', { archived: true, unnamed: false }, 10)).toHaveLength(1);
});

test('names are split into words, and rows for ranking are folded and in scope', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Łucja O’Brien', company: 'Ørsted', tags: ['Élan'], handle: 'lucja' });
  const gone = book.person({ name: 'Gone', archived: true });
  expect([...nameWords(book.read)]).toEqual(expect.arrayContaining([['lucja', [id]]]));
  expect(searchRows(book.read, [id, gone], USUAL_SCOPE)).toEqual([
    expect.objectContaining({ id, names: 'lucja o’brien', company: 'orsted', tags: 'elan', handles: 'lucja' }),
  ]);
});
