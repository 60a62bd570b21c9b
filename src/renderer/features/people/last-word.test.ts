import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { lastWord, roleLine } from './last-word.ts';

const today = '2026-03-10' as CalendarDate;

function word(on: string | null, direction: PersonSummary['lastDirection'], thread: PersonSummary['thread'] = []) {
  return lastWord({ lastContactOn: on as CalendarDate | null, lastDirection: direction, thread }, today);
}

test('a word within a year shows its day, an older one its year', () => {
  expect(word('2025-05-03', 'out')).toBe('3 May');
  expect(word('2026-01-12', 'both')).toBe('12 Jan');
  expect(word('2025-03-10', 'out')).toBe('Mar 2025');
  expect(word('2021-11-18', 'in', [{ year: 2021, them: 8, you: 6 }])).toBe('Nov 2021');
});

test('words that were only theirs are named as such', () => {
  expect(word('2025-10-04', 'in', [{ year: 2025, them: 2, you: 0 }])).toBe('wrote Oct');
  expect(word('2019-10-04', 'in', [{ year: 2019, them: 2, you: 0 }])).toBe('wrote 2019');
});

test('no word at all', () => {
  expect(word(null, null)).toBe('never');
});

test('a role is what the archive says and no more', () => {
  expect(roleLine({ named: true, position: 'Founder', company: 'Oru' })).toBe('Founder, Oru');
  expect(roleLine({ named: true, position: null, company: 'Oru' })).toBe('Oru');
  expect(roleLine({ named: true, position: null, company: null })).toBe('');
  expect(roleLine({ named: false, position: null, company: null })).toBe('Name not in your archive');
});
