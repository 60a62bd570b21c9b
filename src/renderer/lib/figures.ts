const FIGURES = new Intl.NumberFormat('en-GB');
const TENTHS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number as it is shown everywhere: "11,046". */
export function figure(value: number): string {
  return FIGURES.format(value);
}

/** A number with its noun: "1 row", "11,046 rows". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** Bytes in words a person reads: "640 bytes", "12 kB", "38.4 MB", "1.2 GB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${figure(Math.round(bytes / 1000))} kB`;
  if (bytes < 1_000_000_000) return `${TENTHS.format(bytes / 1_000_000)} MB`;
  return `${TENTHS.format(bytes / 1_000_000_000)} GB`;
}
