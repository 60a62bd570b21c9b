/** X's ids since late 2010 hold the time in milliseconds since then; the lower bits tell apart what is simultaneous. */
const EPOCH = 1_288_834_974_657;

/** Returns the id of something made at that time; `ordinal` tells apart things of the same millisecond. */
export function snowflake(ms: number, ordinal: number): string {
  const since = BigInt(Math.max(1, Math.floor(ms) - EPOCH));
  return ((since << 22n) + BigInt(ordinal & 0x3fffff)).toString();
}
