/** Where a key moves the focused row. */
export interface GridPlace {
  /** The focused row, counted from 0. */
  readonly index: number;
  readonly rows: number;
  /** Rows that fit in the window. */
  readonly page: number;
}

/** The row to focus after a key, or null when the key does not move. Never leaves the list. */
export function movedRow(key: string, place: GridPlace): number | null {
  const target = targetRow(key, place);
  if (target === null || place.rows === 0) return null;
  return Math.min(Math.max(target, 0), place.rows - 1);
}

function targetRow(key: string, { index, rows, page }: GridPlace): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return index + 1;
    case 'ArrowUp':
    case 'k':
      return index - 1;
    case 'PageDown':
      return index + Math.max(page - 1, 1);
    case 'PageUp':
      return index - Math.max(page - 1, 1);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}

/** The pages (of `size` rows) on which these rows lie, each once, first page first. */
export function pagesOf(rows: readonly number[], size: number): readonly number[] {
  return [...new Set(rows.map((row) => Math.floor(row / size)))].sort((a, b) => a - b);
}
