const TINTS = 6;

/** Up to two initials of a name; "@" is left to accounts without one. Works on whole characters of any script. */
export function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return (first + last).toLocaleUpperCase() || '?';
}

function firstLetter(word: string | undefined): string {
  return word ? ([...word][0] ?? '') : '';
}

/** The tint of a name, 1 to 6; the same name always gets the same. */
export function tintOf(name: string): number {
  let hash = 0;
  for (const letter of name.normalize('NFC').toLowerCase()) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (hash % TINTS) + 1;
}
