const CONTROL = /\p{Cc}+/gu;
const HALF_A_PAIR = /\p{Cs}/gu;
/** Characters that turn the direction of what follows, or take no room; joiners that emoji and Persian need stay. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * A stranger's text as one line that is safe to show: NFC, without control and direction characters, spaces
 * collapsed, at most `limit` characters. Null when nothing is left.
 */
export function displayText(text: string | null | undefined, limit: number): string | null {
  if (!text) return null;
  const line = text
    .replace(HALF_A_PAIR, '\uFFFD')
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return null;
  return line.length <= limit ? line : [...line].slice(0, limit).join('').trimEnd();
}
