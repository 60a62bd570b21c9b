import { type DateOrder, NUMBERS } from './dates.ts';

/** What one file's all-number dates say about their order. */
export class DateOrders {
  readonly #seen = new Map<string, { day: boolean; month: boolean; doubtful: { line: number; text: string } | null }>();

  /** Takes one date of the file into account. */
  see(file: string, text: string, line: number): void {
    const numbers = NUMBERS.exec(text.trim());
    if (!numbers) return;
    const seen = this.#seen.get(file) ?? { day: false, month: false, doubtful: null };
    this.#seen.set(file, seen);
    const [, first, second, , , , , half] = numbers;
    if (Number(first) > 12) seen.day = true;
    else if (Number(second) > 12 || half !== undefined) seen.month = true;
    else if (first !== second) seen.doubtful ??= { line, text };
  }

  orderIn(file: string): DateOrder {
    const seen = this.#seen.get(file);
    return seen?.day && !seen.month ? 'day-first' : 'month-first';
  }

  /** The first date of the file that could be read both ways, when no other date of the file decides. */
  doubtIn(file: string): { readonly line: number; readonly text: string } | null {
    const seen = this.#seen.get(file);
    return seen && !seen.day && !seen.month ? seen.doubtful : null;
  }
}
