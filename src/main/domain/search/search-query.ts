import { foldText } from '../../../shared/lib/fold-text.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const CONTROL = /\p{Cc}+/gu;
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+$/u;
const MAX_WORDS = 8;
const MAX_WORD_LENGTH = 40;

/** What was typed into a search field, ready to compare with folded text. */
export interface SearchQuery {
  /** The whole text folded; empty when nothing searchable was typed. */
  readonly text: string;
  /** Its words, at most eight. None for a query of emoji or signs only. */
  readonly words: readonly string[];
  /** The beginning of a handle, when the text starts with `@`. */
  readonly handle: string | null;
}

/** Returns the words of a folded text: runs of letters and digits in any script. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Returns true for a word of a script that writes without spaces, where a name's parts stand inside one run. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Returns how many characters (not UTF-16 units) a text has. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Returns the query in a text that the user typed; never throws, whatever the text holds. */
export function parseSearchQuery(typed: string): SearchQuery {
  const text = foldText(typed.replace(CONTROL, ' '));
  const words = [...new Set(wordsOf(text).map(cut))].slice(0, MAX_WORDS);
  const handle = text.startsWith('@') && text.length > 1 ? text.slice(1).replace(/\s.*$/u, '') : null;
  return { text, words, handle: handle === '' ? null : handle };
}

function cut(word: string): string {
  return word.length <= MAX_WORD_LENGTH ? word : [...word].slice(0, MAX_WORD_LENGTH).join('');
}
