import type { ImportedKind } from '../../../shared/model/interaction.ts';
import { accountOf, type Named } from './accounts.ts';
import type { Owner } from './owner.ts';
import { type Post, sameHandle } from './post.ts';

/** One person a post is about, once per post, with the strongest of what it does. */
export interface Addressee {
  readonly named: Named;
  readonly kind: ImportedKind;
  readonly detail: string | null;
}

const LEADING_HANDLES = /^(?:@\w{1,20}\s+)*@\w{1,20}/;

/**
 * Returns whom a post answers, shares, quotes or mentions, without its owner. In an answer, X puts the handles of the
 * whole thread in front: those the owner did not choose are marked as being "also in the thread".
 */
export function addresseesOf(post: Post, owner: Owner): readonly Addressee[] {
  const all = post.repostOf ? [one(post.repostOf, 'repost')] : [...answered(post), ...quoted(post), ...mentioned(post)];
  const seen = new Set<string>();
  return all.filter(({ named }) => {
    const key = accountOf(named)?.key;
    if (key === undefined || seen.has(key) || owner.is(named)) return false;
    seen.add(key);
    return true;
  });
}

/** Everyone whom a post names at all, its owner included: also those whom a shared post mentions. */
export function namedIn(post: Post): readonly Named[] {
  const quotes = post.quotedHandles.map((handle) => quotedAccount(post, handle));
  return [post.repostOf, post.replyTo, ...post.mentions, ...quotes].filter((named) => named !== null);
}

function one(named: Named, kind: ImportedKind, detail: string | null = null): Addressee {
  return { named, kind, detail };
}

function answered({ replyTo }: Post): readonly Addressee[] {
  return replyTo ? [one(replyTo, 'reply')] : [];
}

function quoted(post: Post): readonly Addressee[] {
  return post.quotedHandles.map((handle) => one(quotedAccount(post, handle), 'quote'));
}

function mentioned(post: Post): readonly Addressee[] {
  const leading = post.replyTo ? (LEADING_HANDLES.exec(post.text)?.[0] ?? '').toLowerCase().split(/\s+/) : [];
  const inThread = ({ handle }: Named) => handle !== null && leading.includes(`@${handle.toLowerCase()}`);
  return post.mentions.map((named) => one(named, 'mention', inThread(named) ? 'also in the thread' : null));
}

/** A quote gives only a handle; the same post may mention that handle with its id. */
function quotedAccount(post: Post, handle: string): Named {
  return (
    [post.replyTo, ...post.mentions].find((named) => named !== null && sameHandle(named, handle)) ?? {
      id: null,
      handle,
      name: null,
    }
  );
}
