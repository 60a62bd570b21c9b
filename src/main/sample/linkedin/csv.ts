/** Returns one line of a CSV, with quotes only where they are needed, as LinkedIn writes most files. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\n\r]/.test(cell) ? quoted(cell) : cell)).join(',')}\n`;
}

/** Returns one line with quotes around every cell, as in messages.csv since March 2026. */
export function quotedLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
