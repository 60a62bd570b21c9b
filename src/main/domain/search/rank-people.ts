import Fuse from 'fuse.js';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { closeness, type Nearness } from './closeness.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { type SearchQuery, wordsOf } from './search-query.ts';

/** A person as search compares them; every text folded. */
export interface SearchDoc extends Nearness {
  readonly id: PersonId;
  /** Every name they are known by, one per line. */
  readonly names: string;
  readonly initials: string;
  /** One per line. */
  readonly handles: string;
  readonly company: string;
  readonly position: string;
  readonly tags: string;
  /** Every typed word stands somewhere in what is known of the person, notes and addresses included. */
  readonly literal: boolean;
}

const NAME_FIRST = 1;
const INITIALS = 0.9;
const HANDLE = 0.85;
const ABOUT = 0.6;
const LITERAL = 0.3;
const TEXT_WEIGHT = 0.7;
const CLOSENESS_WEIGHT = 0.3;

/**
 * Returns the people whom the query may mean, best first; those it cannot mean are left out. A name in which
 * every typed word begins a word comes first. What stands nowhere as typed is for Fuse to judge. Among like texts
 * closeness decides.
 */
export function rankPeople(query: SearchQuery, docs: readonly SearchDoc[], today: CalendarDate): PersonId[] {
  const byName = docs.map((doc) => ({ doc, name: nameMatch(query, doc) }));
  const unsure = byName.filter(({ doc, name }) => name.similarity === 0 && !doc.literal);
  const fuzzy = fuseScores(
    query,
    unsure.map(({ doc }) => doc),
  );
  return byName
    .map(({ doc, name }) => {
      const text = name.prefix
        ? name.similarity
        : Math.max(keyScore(query, doc), 0.8 * name.similarity, 0.8 * (fuzzy.get(doc.id) ?? 0));
      const first = name.prefix ? NAME_FIRST : 0;
      const score = text === 0 ? 0 : first + TEXT_WEIGHT * text + CLOSENESS_WEIGHT * closeness(doc, today);
      return { doc, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.doc.names, b.doc.names) || a.doc.id - b.doc.id)
    .map(({ doc }) => doc.id);
}

/** How well the name fits that fits best. Who types `@` means a handle, not a name. */
function nameMatch(query: SearchQuery, doc: SearchDoc): NameMatch {
  const typed = query.handle === null ? query.words : [];
  const matches = doc.names.split('\n').map((name) => matchName(typed, wordsOf(name)));
  return matches.reduce((best, match) => (rankOf(match) > rankOf(best) ? match : best));
}

function rankOf({ prefix, similarity }: NameMatch): number {
  return similarity + (prefix ? 1 : 0);
}

/** What matches or does not, without degrees: initials, the beginning of a handle, words found as written. */
function keyScore(query: SearchQuery, doc: SearchDoc): number {
  const [word] = query.words;
  const single = query.words.length === 1 && word !== undefined ? word : null;
  if (single !== null && single.length > 1 && doc.initials.startsWith(single)) return INITIALS;
  const handle = query.handle ?? single;
  if (handle !== null && doc.handles.split('\n').some((own) => own.startsWith(handle))) return HANDLE;
  if (!doc.literal) return 0;
  const about = matchName(query.words, wordsOf(`${doc.company} ${doc.tags} ${doc.position} ${doc.handles}`));
  return about.prefix ? ABOUT : LITERAL;
}

/** Fuse's own score turned round: 1 is a perfect match. Every typed word has to be found, in any field and order. */
function fuseScores(query: SearchQuery, docs: readonly SearchDoc[]): ReadonlyMap<PersonId, number> {
  if (query.words.length === 0 || query.handle !== null || docs.length === 0) return new Map();
  const fuse = new Fuse(docs, {
    keys: [
      { name: 'names', weight: 5 },
      { name: 'handles', weight: 2 },
      { name: 'company', weight: 2 },
      { name: 'tags', weight: 2 },
      { name: 'position', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    isCaseSensitive: true,
    shouldSort: false,
    threshold: 0.35,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return new Map(fuse.search(query.words.join(' ')).map(({ item, score }) => [item.id, 1 - (score ?? 1)]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
