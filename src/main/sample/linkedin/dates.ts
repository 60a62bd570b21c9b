const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;
const pacific = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: '2-digit',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** `07 Jun 2026`: Connections.csv. */
export function connectedOnText(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `2024-05-17 08:03:11 UTC`: messages.csv. */
export function messageDateText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `2021/09/30 14:02:55 UTC`: endorsements. */
export function endorsementDateText(ms: number): string {
  return messageDateText(ms).replaceAll('-', '/');
}

/** `3/9/24, 7:05 PM` in US Pacific time, wherever the member lives: Invitations.csv. */
export function sentAtText(ms: number): string {
  const { month, day, year, hour, minute, dayPeriod } = pacificParts(ms);
  return `${month}/${day}/${year}, ${hour}:${minute} ${dayPeriod}`;
}

/** `03/09/24, 07:05 PM`: recommendations. */
export function creationDateText(ms: number): string {
  const { month = '', day = '', year, hour = '', minute, dayPeriod } = pacificParts(ms);
  return `${month.padStart(2, '0')}/${day.padStart(2, '0')}/${year}, ${hour.padStart(2, '0')}:${minute} ${dayPeriod}`;
}

function pacificParts(ms: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(pacific.formatToParts(ms).map(({ type, value }) => [type, value]));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
