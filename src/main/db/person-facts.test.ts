import { expect, test } from 'vitest';
import type { CalendarDate } from '../../shared/model/dates.ts';
import { derivePerson, type PersonAccount, threadOf } from './person-facts.ts';

const account = (fields: Partial<PersonAccount>): PersonAccount => ({
  source: 'linkedin',
  key: 'linkedin:in/mira',
  name: null,
  handle: null,
  company: null,
  position: null,
  connected_on: null,
  seen_on: null,
  ...fields,
});

test('the user’s own name comes first, then LinkedIn’s, then X’s, then a handle, then the id', () => {
  const linkedin = account({ name: 'Mira Oakfield' });
  const x = account({ source: 'x', key: 'x:id:11', name: 'mira 🌱', handle: 'mira_oak' });
  expect(derivePerson('Mimi', [x, linkedin])).toMatchObject({ name: 'Mimi', named: 1, source_bits: 3 });
  expect(derivePerson(null, [x, linkedin])).toMatchObject({ name: 'Mira Oakfield', initials: 'mo' });
  expect(derivePerson(null, [x])).toMatchObject({ name: 'mira 🌱', source_bits: 2 });
  expect(derivePerson(null, [{ ...x, name: null }])).toMatchObject({
    name: '@mira_oak',
    named: 1,
    sort_name: 'mira_oak',
  });
  expect(derivePerson(null, [account({ source: 'x', key: 'x:id:11' })])).toMatchObject({ name: 'X user 11', named: 0 });
  expect(derivePerson(null, [account({ key: 'linkedin:contact/a@example.com' })])).toMatchObject({
    name: 'a@example.com',
    named: 0,
  });
  expect(derivePerson(null, [])).toMatchObject({ name: '', named: 0, source_bits: 0 });
});

test('the order of accounts does not matter; work comes from whoever has any, connected since the earliest', () => {
  const old = account({ key: 'linkedin:in/old', name: 'Mira O', connected_on: '2015-01-01' as CalendarDate });
  const now = account({ name: 'Mira Oakfield', company: 'Lumen', connected_on: '2020-01-01' as CalendarDate });
  expect(derivePerson(null, [old, now])).toEqual(derivePerson(null, [now, old]));
  expect(derivePerson(null, [old, now])).toMatchObject({
    company: 'Lumen',
    position: null,
    connected_on: '2015-01-01',
  });
});

test('a thread counts both ways by year and keeps the ten latest years', () => {
  const rows = Array.from({ length: 12 }, (_none, index) => ({
    year: `${2010 + index}`,
    direction: 'in' as const,
    times: 1,
  }));
  const thread = threadOf([...rows.toReversed(), { year: '2021', direction: 'both', times: 2 }]);
  expect(thread).toHaveLength(10);
  expect(thread[0]).toEqual({ year: 2012, them: 1, you: 0 });
  expect(thread.at(-1)).toEqual({ year: 2021, them: 3, you: 2 });
});
