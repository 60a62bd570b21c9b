import { displayText } from '../../../shared/lib/display-text.ts';

/** Half of a character that the cut went through. */
const HALF_A_PAIR = /\p{Cs}/gu;

/** The text on one safe line, cut on a word to at most `most` characters with an ellipsis. */
export function plainWords(text: string, most: number): string {
  const line = displayText(text.slice(0, most * 8), most * 8) ?? '';
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1).replace(HALF_A_PAIR, '');
  const space = room.lastIndexOf(' ');
  return `${(space > most / 2 ? room.slice(0, space) : room).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Marks a fact read from the user's files, so that the page can highlight it and open the rows behind it. */
export function mark(fact: string): string {
  return `[[${fact.replaceAll('[', '(').replaceAll(']', ')')}]]`;
}
