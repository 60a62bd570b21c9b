import type { Random } from '../random.ts';
import { SLOTS } from './slots.ts';

/** Words for blanks, by the blank's name. */
export type Blanks = Readonly<Record<string, string>>;

/** Returns a word for every blank that any text may have. */
export function drawBlanks(random: Random): Blanks {
  return Object.fromEntries(Object.entries(SLOTS).map(([name, words]) => [name, random.pick(words.split('|'))]));
}

/** Returns the text with its blanks filled; a word that begins a sentence gets its capital letter. */
export function fill(text: string, blanks: Blanks): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string, at: number) => {
    const word = blanks[name] ?? blank;
    const begins = at === 0 || /[.!?] $/.test(text.slice(0, at));
    return begins ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
  });
}
