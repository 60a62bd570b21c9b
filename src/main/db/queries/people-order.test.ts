import { describe, expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { queryPlan } from '../../../../tests/support/query-plan.ts';
import type { Sort } from '../../../shared/contract/people.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { orderedPeople, orderStatement, type PlainFilter } from './people-order.ts';

const TODAY = '2026-03-10' as CalendarDate;
const NONE: PlainFilter = {
  source: null,
  circle: null,
  tag: null,
  lastContact: null,
  archived: false,
  unnamed: false,
};

function planOf(filter: Partial<PlainFilter>, sort: Sort): string {
  const { sql, params } = orderStatement({ ...NONE, ...filter }, sort, TODAY);
  return queryPlan(peopleNotebook().read, sql, params).join('\n');
}

describe('query plans', () => {
  test.each<[Sort, string]>([
    ['name', 'person_by_name'],
    ['last-contact', 'person_by_last_contact'],
    ['most-written', 'person_by_written'],
    ['recently-added', 'person_by_added'],
    ['company', 'person_by_company'],
  ])('%s reads its own index alone, in order', (sort, index) => {
    for (const filter of [{}, { unnamed: true }, { archived: true }]) {
      const plan = planOf(filter, sort);
      expect(plan).toContain(`COVERING INDEX ${index}`);
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  test('a circle is read in order of names from its index', () => {
    const plan = planOf({ circle: 'close' }, 'name');
    expect(plan).toMatch(/INDEX person_by_(circle|name)/);
  });

  test('a tag is looked up, not searched for', () => {
    const plan = planOf({ tag: 'climate' }, 'name');
    expect(plan).toContain('SEARCH tag');
    expect(plan).toContain('person_tag_by_tag');
  });

  test('a span of last contact is a range of its index', () => {
    expect(planOf({ lastContact: 'month' }, 'last-contact')).toContain('SEARCH person USING COVERING INDEX');
  });
});

test('an order is worked out once until something is written', () => {
  const book = peopleNotebook();
  book.person({ name: 'Bo Ek' });
  const first = orderedPeople(book.read, NONE, 'name', TODAY);
  expect(orderedPeople(book.read, NONE, 'name', TODAY)).toBe(first);
  expect(orderedPeople(book.read, { ...NONE, archived: true }, 'name', TODAY)).toEqual([]);
  book.person({ name: 'Ana Ruiz' });
  expect(orderedPeople(book.read, NONE, 'name', TODAY)).toHaveLength(2);
});

test('nothing read inside a transaction is kept beyond it', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Bo Ek' });
  book.write.sqlite.exec('BEGIN');
  book.write.sqlite.prepare('DELETE FROM person WHERE id = ?').run(id);
  expect(orderedPeople(book.write, NONE, 'name', TODAY)).toEqual([]);
  book.write.sqlite.exec('ROLLBACK');
  expect(orderedPeople(book.write, NONE, 'name', TODAY)).toEqual([id]);
});
