/** The days between the sample's two exports. */
export const HALF_A_YEAR = 183;

/** The local day so many days from today, as yyyy-mm-dd. */
export function onDay(days: number): string {
  const at = new Date();
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() + days, 12);
  return day.toISOString().slice(0, 10);
}
