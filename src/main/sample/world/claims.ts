const HANDLE_LENGTH = 15;

/** Handles and profile addresses that are taken: no two people share one, whatever their names. */
export class Claims {
  private readonly taken = new Map<string, number>();

  /** Returns the wanted handle or address, or the next free one like it. A handle (no joiner) stays short enough. */
  take(wanted: string, joiner: '' | '-'): string {
    const key = wanted.toLowerCase();
    const before = this.taken.get(key) ?? 0;
    this.taken.set(key, before + 1);
    if (before === 0) return wanted;
    const ending = `${joiner}${before + 1}`;
    const base = joiner === '' ? wanted.slice(0, HANDLE_LENGTH - ending.length) : wanted;
    return this.take(base + ending, joiner);
  }
}
