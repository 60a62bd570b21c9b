import type { AccountFacts, Finding } from '../importer.ts';
import { profileUrl } from './accounts.ts';
import { fieldsOf, idIn } from './fields.ts';
import { type Reading, rawOf, readFile, skipped } from './reading.ts';
import { sighting } from './sightings.ts';

export type FollowList = 'follower' | 'following' | 'block' | 'mute';

const FACTS: Readonly<Record<FollowList, AccountFacts>> = {
  follower: { followsYou: true },
  following: { youFollow: true },
  block: { blocked: true },
  mute: { muted: true },
};

/** Reads follower.js, following.js, block.js or mute.js: ids only, and all of them as on the day of the export. */
export function readFollowList(reading: Reading, file: string, list: FollowList): AsyncIterable<Finding> {
  return readFile(reading, file, ({ value, text }, at) => {
    // the wrapper is called "follower", "following", "blocking", "muting"
    const id = idIn(fieldsOf(Object.values(fieldsOf(value))[0]), 'accountId');
    if (id === null) return [skipped(at, 'unreadable-row', text)];
    const named = { id, handle: null, name: null };
    if (reading.owner.is(named)) return [skipped(at, 'own-account', text)];
    const seen = `${list} ${id}`;
    if (reading.seenFollows.has(seen)) return [skipped(at, 'duplicate-row', text)];
    reading.seenFollows.add(seen);
    const facts = { ...FACTS[list], url: profileUrl(named) };
    const sightings = sighting(named, list, reading.exportedOn, facts);
    return [{ kind: 'row', at, raw: rawOf(text), sightings, interactions: [], joins: false }];
  });
}
