import type { ProblemGroup, ProblemRow } from './problem-groups.ts';

/** As much as the clipboard is given at once. */
const MAX_CHARACTERS = 900_000;
const HEADER = 'file,row,reason,message,raw';

/** The rows set aside as CSV text (RFC 4180), cut at a whole row when there are too many for the clipboard. */
export function problemsCsv(groups: readonly ProblemGroup[]): string {
  const lines = [HEADER];
  let length = HEADER.length;
  for (const row of groups.flatMap((group) => group.rows)) {
    const line = csvLine(row);
    length += line.length + 2;
    if (length > MAX_CHARACTERS) break;
    lines.push(line);
  }
  return lines.join('\r\n');
}

function csvLine(row: ProblemRow): string {
  return [row.file, row.line === 0 ? '' : String(row.line), row.code, row.message, row.raw].map(cell).join(',');
}

/** Quotes a cell, and keeps a spreadsheet from running a stranger's text as a formula. */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
