import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../model/import.ts';
import { problemMessage } from './problem-copy.ts';

describe('problemMessage', () => {
  test.each(PROBLEM_CODES)('%s has words of its own, with and without a detail', (code) => {
    for (const detail of [null, '', '31 Feb 2019']) {
      const words = problemMessage(code, detail);
      expect(words).toMatch(/^[A-Z].{10,}\.$/u);
      expect(words).not.toMatch(/!|null|undefined|\bcontact\b/);
    }
  });

  test('no two codes say the same', () => {
    const all = PROBLEM_CODES.map((code) => problemMessage(code, null));
    expect(new Set(all).size).toBe(all.length);
  });

  test('a date is quoted as it was written', () => {
    expect(problemMessage('unreadable-date', '31 Feb 2019')).toBe(
      'This row has a date Kith can’t read: “31 Feb 2019”.',
    );
    expect(problemMessage('unreadable-date', null)).toBe('This row has no date.');
  });

  test('a detail of a hostile file stays one short line', () => {
    const words = problemMessage('unidentified-name', `Mira\n\n${'x'.repeat(100_000)}`);
    expect(words.length).toBeLessThan(200);
    expect(words).not.toContain('\n');
  });

  test('lines left out are counted', () => {
    expect(problemMessage('unbalanced-quotes', '4')).toContain('4 lines were left out');
    expect(problemMessage('unbalanced-quotes', null)).toContain('The row was left out');
  });
});
