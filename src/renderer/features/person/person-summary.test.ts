import { expect, test } from 'vitest';
import { aDate, anAccount, aPerson } from '../../../../tests/support/fake-notebook.ts';
import { personSummary } from './person-summary.ts';

const today = aDate('2026-03-10');
const text = (person: Parameters<typeof aPerson>[0]) =>
  personSummary(aPerson(person), today)
    .map((part) => part.text)
    .join(' ');

test('it tells when you met, when you had most to say, and who spoke last', () => {
  expect(
    text({
      id: 1,
      name: 'Ingrid Sollie',
      connectedOn: aDate('2017-04-02'),
      thread: [
        { year: 2020, them: 5, you: 4 },
        { year: 2021, them: 9, you: 7 },
      ],
      lastContactOn: aDate('2021-11-18'),
      lastDirection: 'in',
    }),
  ).toBe(
    'You connected in [[2017]]. You two had most to say in 2021, [[16 messages]] in all. ' +
      'Ingrid had the last word, on [[18 November 2021]].',
  );
});

test('the facts point at their rows', () => {
  const [most] = personSummary(
    aPerson({ id: 1, name: 'Bo', thread: [{ year: 2021, them: 2, you: 2 }], lastContactOn: null }),
    today,
  );
  expect(most?.evidence).toEqual({ filter: 'all', from: '2021-01-01', to: '2021-12-31' });
});

test('following is told only as the archive has it', () => {
  const follows = (followsYou: boolean, youFollow: boolean) =>
    text({ id: 1, name: 'Zeynep Aydın', accounts: [anAccount({ id: 1, source: 'x', followsYou, youFollow })] });
  expect(follows(true, false)).toBe('Zeynep [[follows you]] on X. You have not written to each other yet.');
  expect(follows(true, true)).toContain('You [[follow each other]] on X.');
});

test('where the archives hold nothing, nothing is said', () => {
  expect(text({ id: 1, name: 'Bo' })).toBe('');
});
