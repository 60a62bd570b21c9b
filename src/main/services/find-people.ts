import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { ReadDb } from '../db/handles.ts';
import { cached } from '../db/queries/people-cache.ts';
import type { PersonScope } from '../db/queries/person-scope.ts';
import { nameWords, peopleByHandle, peopleByTrigrams, searchRows } from '../db/queries/search-candidates.ts';
import { literalPeople, peopleNamedWith } from '../db/queries/search-literal.ts';
import { rankPeople, type SearchDoc } from '../domain/search/rank-people.ts';
import { isUnspaced, parseSearchQuery, type SearchQuery } from '../domain/search/search-query.ts';
import { fuzzyTrigrams } from '../domain/search/trigrams.ts';
import { nearWords } from '../domain/search/word-distance.ts';

const CANDIDATES = 200;
const TRIGRAMS = 24;
/** With so many found as typed, misspelt names are not looked for. */
const PLENTY = 200;

/**
 * Returns the people whom a typed text may mean, best first: forgiving typos, accents and word order. The first
 * few hundred are ranked; further ones in whom all words stand as typed follow by closeness.
 */
export function findPeople(db: ReadDb, text: string, scope: PersonScope, today: CalendarDate): readonly PersonId[] {
  const query = parseSearchQuery(text);
  return cached(db, 'search', `${today} ${JSON.stringify([scope, query])}`, () => find(db, query, scope, today));
}

function find(db: ReadDb, query: SearchQuery, scope: PersonScope, today: CalendarDate): PersonId[] {
  const literal = literalMatches(db, query, scope);
  const known = new Set(literal);
  const people = [...new Set([...literal.slice(0, CANDIDATES), ...misspelt(db, query, scope, literal.length)])];
  const docs: SearchDoc[] = searchRows(db, people, scope).map((row) => ({ ...row, literal: known.has(row.id) }));
  return [...new Set([...rankPeople(query, docs, today), ...literal])];
}

function misspelt(db: ReadDb, query: SearchQuery, scope: PersonScope, foundAsTyped: number): PersonId[] {
  if (foundAsTyped >= PLENTY || query.handle !== null) return [];
  const trigrams = query.words.map((word) => fuzzyTrigrams(word, TRIGRAMS));
  const near = peopleByTrigrams(db, trigrams, scope, CANDIDATES);
  return foundAsTyped > 0 ? near : [...near, ...similarlyNamed(db, query.words)];
}

function literalMatches(db: ReadDb, query: SearchQuery, scope: PersonScope): PersonId[] {
  const words = query.words.map((text) => ({ text, anywhere: isUnspaced(text) }));
  if (query.handle !== null) {
    const begins = peopleByHandle(db, query.handle, scope, CANDIDATES);
    const holds = words.some(({ text }) => text.length > 2) ? literalPeople(db, words, scope) : [];
    return [...new Set([...begins, ...holds])];
  }
  if (words.length === 0 && query.text !== '') return peopleNamedWith(db, query.text, scope);
  return literalPeople(db, words, scope);
}

/**
 * People who bear a name near each typed word. Finds what trigrams cannot: a wrong letter in the middle of a short
 * word leaves no three letters in a row ("Janes" for "James").
 */
function similarlyNamed(db: ReadDb, words: readonly string[]): PersonId[] {
  const vocabulary = nameWords(db);
  let bearers: readonly PersonId[] | null = null;
  for (const word of words) {
    const near = new Set(
      [word, ...nearWords(word, vocabulary.keys(), words.length === 1)].flatMap((other) => vocabulary.get(other) ?? []),
    );
    bearers = bearers === null ? [...near] : bearers.filter((id) => near.has(id));
    if (bearers.length === 0) break;
  }
  return (bearers ?? []).slice(0, CANDIDATES);
}
