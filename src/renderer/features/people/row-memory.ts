const rows = new Map<string, number>();
const offsets = new Map<string, number>();
let returnTo: string | null = null;

/** The focused row of a list and how far it was scrolled, by the list's view; outlives the screen, so that Back finds both. */
export const rowMemory = {
  row: (key: string): number => rows.get(key) ?? 0,
  keep: (key: string, row: number): void => void rows.set(key, row),
  offset: (key: string): number => offsets.get(key) ?? 0,
  keepOffset: (key: string, offset: number): void => void offsets.set(key, offset),
  /** Noted when a person is opened from a list: that list takes the focus back to its row when it returns. */
  leaveFrom: (key: string): void => {
    returnTo = key;
  },
  /** True once, when this list was the one left. */
  isReturn: (key: string): boolean => {
    const isReturn = returnTo === key;
    returnTo = null;
    return isReturn;
  },
};
