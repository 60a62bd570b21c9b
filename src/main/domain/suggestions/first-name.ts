import { plainWords } from './plain-words.ts';

const TITLES = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'herr',
  'frau',
  'ing',
  'eng',
  'rev',
  'dipl-ing',
]);
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'della',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'dos',
]);
const CREDENTIAL =
  /^(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|mph|jd|esq|cpa|cfa|pmp|csm|cissp|pe|rn|frsa|fcca|acca|shrm-cp|sphr|phr|gphr|llm|llb|mpa|msw|lcsw|ii|iii|iv|jr|sr)\.?$/i;
const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”/g;
const NOT_OF_A_NAME = /[^\p{L}\p{M}\p{Zs}'’.,\-·]+/gu;
const WHOLE_NAME_SCRIPTS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー·\s]+$/u;
const HANDLE = /^@|[_\d]|^[^\s]*\.[^\s]*$/;
const LONGEST = 40;

/**
 * Returns what to call someone in a greeting, or null when nothing usable is known, as of a bare handle. Chinese,
 * Japanese and Korean names stay whole and in their order. Guessed for the greeting only; names are kept as written.
 */
export function greetingName(name: string): string | null {
  const line = plainWords(name, 200);
  if (!line.includes(' ') && HANDLE.test(line)) return null;
  if (/^X user \d+$/.test(line)) return null;
  const clean = inOrder(line.replace(IN_BRACKETS, ' ').replace(NOT_OF_A_NAME, ' ')).replace(/\s+/g, ' ').trim();
  if (clean !== '' && clean.length <= LONGEST && WHOLE_NAME_SCRIPTS.test(clean)) return clean;
  const words = clean
    .split(' ')
    .map((word) => word.replace(/^\P{L}+/u, ''))
    .filter((word) => isNameWord(word));
  const [first, second] = words;
  if (first === undefined || first.length > LONGEST) return null;
  if (PARTICLES.has(first.toLowerCase())) return null;
  if (isInitial(first)) return second !== undefined && words.length > 2 && !isInitial(second) ? tidyCase(second) : null;
  return tidyCase(first);
}

/** Turns "Lindqvist, Mara" round, and drops what follows a comma when it is credentials. */
function inOrder(name: string): string {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim());
  const tail = after.split(' ').filter((word) => word !== '');
  const isGivenName = tail.length > 0 && tail.length <= 2 && tail.every((word) => /^\p{Lu}\p{Ll}+/u.test(word));
  const isTurned = isGivenName && !before.includes(' ') && !tail.some((word) => CREDENTIAL.test(word));
  return isTurned ? `${after} ${before}` : before;
}

function isNameWord(word: string): boolean {
  if (!/\p{L}/u.test(word)) return false;
  const bare = word.replace(/\.$/, '').toLowerCase();
  return !TITLES.has(bare) && !CREDENTIAL.test(word);
}

function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?-?){1,2}$/u.test(word) && (word.includes('.') || word.length === 1);
}

/** "MARA" reads as shouting and "mara" as careless; anything else is left as it is. */
function tidyCase(word: string): string {
  const bare = word.replace(/[.\-'’·]+$/, '');
  const isShouted = bare.length > 2 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  const isSmall = bare === bare.toLowerCase();
  if (!isShouted && !isSmall) return bare;
  const lower = bare.toLowerCase();
  const [initial = ''] = lower;
  return `${initial.toUpperCase()}${lower.slice(initial.length)}`;
}
