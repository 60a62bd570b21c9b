import { displayText } from '../../shared/lib/display-text.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';

/** What a row of an export said, as stored: an absent field says nothing, null says "empty there". */
export interface StoredFacts {
  readonly name?: string;
  readonly handle?: string;
  readonly url?: string;
  readonly company?: string | null;
  readonly position?: string | null;
  readonly headline?: string | null;
  readonly connectedOn?: CalendarDate;
  readonly followsYou?: boolean;
  readonly youFollow?: boolean;
  readonly blocked?: boolean;
  readonly muted?: boolean;
}

/** A sighting that stands. `import` is the latest import that says it of that day: between two of one day it decides. */
export interface StandingSighting {
  readonly list: string;
  readonly seenOn: CalendarDate | null;
  readonly import: number;
  readonly fingerprint: string;
  readonly facts: StoredFacts;
}

/** The columns of `account` that follow from its sightings. */
export interface DerivedAccount {
  readonly handle: string | null;
  readonly url: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly headline: string | null;
  readonly connected_on: CalendarDate | null;
  readonly follows_you: 0 | 1;
  readonly you_follow: 0 | 1;
  readonly blocked: 0 | 1;
  readonly muted: 0 | 1;
}

/** Lists by how well they know a person's name and work; those not named come last. */
const TRUSTED = [
  'connections',
  'messages',
  'invitations',
  'recommendations',
  'endorsements',
  'posts',
  'contacts',
  'direct-messages',
];
const NAME_LIMIT = 300;
const WORK_LIMIT = 300;
const URL_LIMIT = 2000;

/**
 * Returns what the sightings that stand say together. In each list the newest sighting that says a thing holds;
 * between lists the more trusted one does. Does not depend on the order of the sightings.
 */
export function deriveAccount(key: string, sightings: readonly StandingSighting[]): DerivedAccount {
  const newestFirst = [...sightings].sort(
    (a, b) =>
      trust(a.list) - trust(b.list) ||
      compare(b.seenOn ?? '', a.seenOn ?? '') ||
      b.import - a.import ||
      compare(a.fingerprint, b.fingerprint),
  );
  const first = <F extends keyof StoredFacts>(field: F) => firstSaid(newestFirst, field);
  const flag = (field: 'followsYou' | 'youFollow' | 'blocked' | 'muted') => anyList(newestFirst, field);
  const handle = displayText(first('handle'), NAME_LIMIT);
  return {
    handle,
    url: displayText(first('url'), URL_LIMIT) ?? urlOf(key),
    name: displayText(first('name'), NAME_LIMIT),
    company: displayText(first('company'), WORK_LIMIT),
    position: displayText(first('position'), WORK_LIMIT),
    headline: displayText(first('headline'), WORK_LIMIT),
    connected_on: first('connectedOn') ?? null,
    follows_you: flag('followsYou'),
    you_follow: flag('youFollow'),
    blocked: flag('blocked'),
    muted: flag('muted'),
  };
}

function firstSaid<F extends keyof StoredFacts>(ordered: readonly StandingSighting[], field: F) {
  return ordered.find(({ facts }) => facts[field] !== undefined && facts[field] !== '')?.facts[field];
}

/** True when the newest word of any list on it is yes: a follower list and a block list say different things. */
function anyList(ordered: readonly StandingSighting[], field: 'followsYou' | 'youFollow' | 'blocked' | 'muted'): 0 | 1 {
  const lists = new Set(ordered.map(({ list }) => list));
  const says = (list: string) =>
    firstSaid(
      ordered.filter((sighting) => sighting.list === list),
      field,
    ) === true;
  return [...lists].some(says) ? 1 : 0;
}

/** Where an account can be seen, from its key alone. */
function urlOf(key: string): string | null {
  if (key.startsWith('x:id:')) return `https://twitter.com/intent/user?user_id=${key.slice(5)}`;
  if (key.startsWith('x:handle:')) return `https://x.com/${key.slice(9)}`;
  if (key.startsWith('linkedin:in/')) return `https://www.linkedin.com/in/${encodeURIComponent(key.slice(12))}`;
  return null;
}

function trust(list: string): number {
  const place = TRUSTED.indexOf(list);
  return place === -1 ? TRUSTED.length : place;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
