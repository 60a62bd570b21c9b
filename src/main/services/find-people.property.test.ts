import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../tests/support/people-notebook.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import { findPeople } from './find-people.ts';
import { peopleHandlers } from './people.ts';

const TODAY = '2026-03-10' as CalendarDate;
const SCOPE = { archived: false, unnamed: false };

/** What people paste and what breaks queries: any Unicode, and the words and signs that FTS5 and LIKE treat as their own. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '*',
        '(',
        ')',
        ':',
        '^',
        '-',
        '+',
        '%',
        '_',
        '\\',
        '\0',
        '🦊',
        ' ',
        '@',
        'NEAR',
        'AND',
        'OR',
        'NOT',
        'name:',
        'mara',
        '山',
        'ﷺ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('').slice(0, 200)),
  fc.constantFrom(
    'a'.repeat(200),
    'ab '.repeat(66),
    '"'.repeat(200),
    '\0'.repeat(200),
    '🦊'.repeat(100),
    'ﷺ'.repeat(200),
  ),
);

test('no text that can be typed makes search or the list fail, and no one is found twice', () => {
  const book = peopleNotebook();
  for (const name of ['Mara Lindqvist', '山田太郎', '🦊 "Fox" O’Malley', 'NOT AND OR'])
    book.person({ name, handle: 'mara' });
  fc.assert(
    fc.property(typed, (text) => {
      const found = findPeople(book.read, text, SCOPE, TODAY);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 400 },
  );
});

test('every name is found by each of its words of two characters and more, and by all of them in any order', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopéøłдзи'), minLength: 2, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(letters, { minLength: 1, maxLength: 3 }), async (words) => {
      const book = peopleNotebook();
      const id = book.person({ name: words.join(' ') });
      for (const text of [...words, words.toReversed().join(' '), words.join(' ').toUpperCase()]) {
        const found = await peopleHandlers.search(book.query, { text, limit: 8 });
        expect(found.map((person) => person.id)).toContain(id);
      }
    }),
    { numRuns: 40 },
  );
});
