import { expect, test } from 'vitest';
import type { ImportProblem, ProblemCode } from '../../../shared/model/import.ts';
import { problemGroups } from './problem-groups.ts';
import { problemsCsv } from './problems-csv.ts';

function problem(code: ProblemCode, line: number, raw = ''): ImportProblem {
  return { line, code, message: `Row ${line}`, raw };
}

test('what could not be read comes first, then the most frequent', () => {
  const groups = problemGroups([
    { file: 'Connections.csv', problems: [problem('duplicate-row', 4), problem('unreadable-date', 9)] },
    { file: 'messages.csv', problems: [problem('duplicate-row', 2), problem('draft', 3), problem('json-cut-off', 0)] },
  ]);
  expect(groups.map(({ code, rows }) => [code, rows.length])).toEqual([
    ['json-cut-off', 1],
    ['unreadable-date', 1],
    ['duplicate-row', 2],
    ['draft', 1],
  ]);
  expect(groups[2]?.rows.map((row) => row.file)).toEqual(['Connections.csv', 'messages.csv']);
});

test('no problems, no groups', () => {
  expect(problemGroups([{ file: 'Connections.csv', problems: [] }])).toEqual([]);
});

test('rows set aside become CSV that no spreadsheet runs', () => {
  const groups = problemGroups([
    {
      file: 'Connections.csv',
      problems: [problem('unreadable-row', 7, '=HYPERLINK("https://example.com")'), problem('header-only', 0)],
    },
  ]);
  expect(problemsCsv(groups).split('\r\n')).toEqual([
    'file,row,reason,message,raw',
    'Connections.csv,,header-only,Row 0,',
    `Connections.csv,7,unreadable-row,Row 7,"'=HYPERLINK(""https://example.com"")"`,
  ]);
});

test('too many rows are cut at a whole row', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => problem('unreadable-row', at + 1, 'x'.repeat(500)));
  const lines = problemsCsv(problemGroups([{ file: 'a.csv', problems: rows }])).split('\r\n');
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.length).toBeLessThan(3000);
  expect(lines.at(-1)?.endsWith('x'.repeat(500))).toBe(true);
});
