import { plainWords } from './plain-words.ts';

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|hola|bonjour|salut|ciao|olá|hej|moin|guten tag)\b[^,.!?:–-]{0,40}[,.!?:–-]+\s*/iu;
const SENTENCE_END = /(?<=[.!?…])\s+|(?<=[。！？])\s*|\n+/u;
const MARKUP_OR_LINK = /[<>{}]|https?:|www\./i;
const LONGEST = 90;

/** A sentence to take up again from a message, and whether it asks something. */
export interface Quote {
  readonly text: string;
  readonly isQuestion: boolean;
}

/** Returns a question of the message, else its first sentence of some length; null when nothing can be quoted. */
export function quoteFrom(message: string): Quote | null {
  const sentences = message
    .slice(0, 4000)
    .split(SENTENCE_END)
    .map((sentence) =>
      plainWords(sentence, 400)
        .replace(GREETING, '')
        .replace(/["“”«»[\]]/g, '')
        .trim(),
    )
    .filter((sentence) => isQuotable(sentence));
  const question = sentences.find((sentence) => /[?？]$/.test(sentence) && sentence.length <= LONGEST);
  if (question !== undefined) return { text: question, isQuestion: true };
  const [first] = sentences;
  if (first === undefined) return null;
  return { text: plainWords(first, LONGEST).replace(/[.。!！?？,;:\s]+$/u, ''), isQuestion: false };
}

/** Long enough to mean something, and nothing but words. */
function isQuotable(sentence: string): boolean {
  if (MARKUP_OR_LINK.test(sentence) || !/\p{L}/u.test(sentence)) return false;
  return sentence.split(' ').length >= 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{5}/u.test(sentence);
}
