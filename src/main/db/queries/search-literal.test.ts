import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { queryPlan } from '../../../../tests/support/query-plan.ts';
import { USUAL_SCOPE } from './person-scope.ts';
import { literalPeople, shortStatement } from './search-literal.ts';

const word = (text: string, anywhere = false) => ({ text, anywhere });

test('one or two letters scan one covering index, never the table', () => {
  const book = peopleNotebook();
  for (const words of [[word('m')], [word('ma'), word('li')], [word('山田', true)]]) {
    const { sql, params } = shortStatement(words, USUAL_SCOPE);
    const plan = queryPlan(book.read, sql, params).join('\n');
    expect(plan).toContain('SCAN person USING COVERING INDEX person_short_search');
  }
});

test('finds all words as typed, names that begin so first, then the closest', () => {
  const book = peopleNotebook();
  const holds = book.person({ name: 'Ada Isander', circle: 'close' });
  const begins = book.person({ name: 'Sander Ek' });
  const closer = book.person({ name: 'Sander Berg', circle: 'friends' });
  const note = book.person({ name: 'Bo Ek', note: 'a friend of Sander' });
  expect(literalPeople(book.read, [word('sander')], USUAL_SCOPE)).toEqual([closer, begins, holds, note]);
  expect(literalPeople(book.read, [word('sander'), word('b')], USUAL_SCOPE)).toEqual([closer, note]);
  expect(literalPeople(book.read, [word('sa'), word('e')], USUAL_SCOPE)).toEqual([begins]);
  expect(literalPeople(book.read, [], USUAL_SCOPE)).toEqual([]);
});

test('two letters are a beginning, initials or a company', () => {
  const book = peopleNotebook();
  const initials = book.person({ name: 'Harriet Poe' });
  const company = book.person({ name: 'Bo Ek', company: 'HP' });
  book.person({ name: 'Php Writer' });
  expect(literalPeople(book.read, [word('hp')], USUAL_SCOPE)).toEqual([initials, company]);
});
