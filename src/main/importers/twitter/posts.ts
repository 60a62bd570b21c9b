import type { Finding, ImportedInteraction, SourceRef } from '../importer.ts';
import { accountOf } from './accounts.ts';
import { type Post, readPost } from './post.ts';
import { type Addressee, addresseesOf, namedIn } from './post-addressees.ts';
import { type Reading, rawOf, readFile, skipped } from './reading.ts';

/** Reads tweets.js, its parts, community-tweet.js and deleted-tweets.js, or one month of an archive before 2019. */
export function readPosts(reading: Reading, file: string, form: 'ytd' | 'grailbird'): AsyncIterable<Finding> {
  return readFile(reading, file, ({ value, text }, at) => [postFinding(reading, readPost(value, form), at, text)]);
}

/** Returns a post's fate: a row for whom it names, or why it is no use. The same post in two files counts once. */
export function postFinding(reading: Reading, post: ReturnType<typeof readPost>, at: SourceRef, text: string): Finding {
  if (typeof post === 'string') return skipped(at, post, text);
  if (reading.seenPosts.has(post.id)) return skipped(at, 'duplicate-row', text);
  reading.seenPosts.add(post.id);
  const addressees = addresseesOf(post, reading.owner);
  if (addressees.length === 0) return skipped(at, 'names-no-one', text);
  const others = namedIn(post).filter((named) => !reading.owner.is(named));
  return {
    kind: 'row',
    at,
    raw: rawOf(text),
    sightings: others.flatMap((named) => reading.sightings.inPost(named, post.moment.on)),
    interactions: addressees.flatMap((addressee) => interactionOf(post, addressee)),
    joins: false,
  };
}

function interactionOf(post: Post, { named, kind, detail }: Addressee): readonly ImportedInteraction[] {
  const account = accountOf(named);
  if (!account) return [];
  const key = `tweet:${post.id}:${kind}:${account.key}`;
  const text = post.text;
  return [{ account, kind, direction: 'out', ...post.moment, text, thread: null, others: 1, key, detail }];
}
