// controls, and the marks that can turn the direction of a sentence around
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const BRACKETS = /\[\[|\]\]/g;

/** The text on one line without hidden characters, cut on a word to at most `most` characters with an ellipsis. */
export function plainWords(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(HIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > most / 2 ? room.slice(0, space) : wholeCharacters(room);
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Marks a fact read from the user's files, so that the page can highlight it and open the rows behind it. */
export function mark(fact: string): string {
  return `[[${fact.replace(BRACKETS, '')}]]`;
}

/** Drops half of a character that was cut through. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
