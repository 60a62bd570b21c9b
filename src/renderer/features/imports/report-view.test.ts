import { expect, test } from 'vitest';
import type { ImportReport } from '../../../shared/model/import.ts';
import { reportFigures, reportSentence } from './report-view.ts';

const names = ['Mara Lindqvist', 'Bao Trinh', 'Noor Haddad', 'Jonas Feldt'];

function report(facts: Partial<ImportReport>): ImportReport {
  const total = { new: 0, updated: 0, same: 0, skipped: 0, problems: 0 };
  const none = { newPeople: 0, updatedPeople: 0, changedJobs: [], changedJobCount: 0, total };
  return { ...none, ...facts } as unknown as ImportReport;
}

test.each([
  [1, 'Your notebook is up to date. Mara has changed jobs.'],
  [2, 'Your notebook is up to date. Mara and Bao have changed jobs.'],
  [3, 'Your notebook is up to date. Mara, Bao and Noor have changed jobs.'],
  [4, 'Your notebook is up to date. Mara, Bao and 2 others have changed jobs.'],
  [1023, 'Your notebook is up to date. Mara, Bao and 1,021 others have changed jobs.'],
])('%i new jobs', (changedJobCount, sentence) => {
  expect(reportSentence(report({ changedJobs: names.slice(0, changedJobCount), changedJobCount }))).toBe(sentence);
});

test('without new jobs, who came is told', () => {
  expect(reportSentence(report({ newPeople: 1 }))).toBe('Your notebook is up to date. 1 person is new in it.');
  expect(reportSentence(report({ newPeople: 186 }))).toBe('Your notebook is up to date. 186 people are new in it.');
  expect(reportSentence(report({}))).toBe('Your notebook is up to date.');
});

test('five figures, whatever happened', () => {
  const total = { new: 412, updated: 241, same: 2447, skipped: 3, problems: 3 };
  const figures = reportFigures(report({ newPeople: 1, updatedPeople: 241, total }));
  expect(figures.map(({ figure, words }) => `${figure} ${words}`)).toEqual([
    '1 new person',
    '241 people updated',
    '412 new rows',
    '2,447 unchanged',
    '3 set aside',
  ]);
});
