import { readConversation } from './conversation.ts';
import { readPost } from './post.ts';
import { type Element, elementsOf, type Reading } from './reading.ts';
import type { XFile } from './recognise.ts';

/** Account id → what speaks for its being the owner's. */
type Votes = Map<string, Set<string>>;

/**
 * Returns the id of the owner where no account.js says it: who takes part in most private conversations, else whom the
 * answers to the archive's own posts address. Null when two are equally likely.
 */
export async function guessOwner(reading: Reading, files: readonly XFile[]): Promise<string | null> {
  const talks: Votes = new Map();
  const answers: Votes = new Map();
  const posts = new Set<string>();
  for (const { path, kind } of files) {
    const isTalk = kind.startsWith('direct-messages');
    if (!isTalk && kind !== 'posts') continue;
    for await (const found of elementsOf(reading, path)) {
      if (found.kind !== 'element') continue;
      if (isTalk) countTalk(talks, found, path);
      else countAnswer(answers, posts, found);
    }
  }
  return mostOf(talks) ?? mostOf(ownAnswers(answers, posts));
}

function countTalk(talks: Votes, element: Element, file: string): void {
  const talk = readConversation(element, { file, line: element.line });
  for (const id of talk?.pair ?? []) add(talks, id, talk?.id ?? '');
}

function countAnswer(answers: Votes, posts: Set<string>, { value }: Element): void {
  const post = readPost(value, 'ytd');
  if (typeof post === 'string') return;
  posts.add(post.id);
  if (post.replyTo?.id && post.replyToPost !== null) add(answers, post.replyTo.id, post.replyToPost);
}

/** Answers to posts that are in the archive answer the owner. */
function ownAnswers(answers: Votes, posts: ReadonlySet<string>): Votes {
  return new Map([...answers].map(([id, to]) => [id, new Set([...to].filter((post) => posts.has(post)))]));
}

function add(votes: Votes, id: string, vote: string): void {
  const set = votes.get(id);
  if (set) set.add(vote);
  else votes.set(id, new Set([vote]));
}

/** The id with most votes, when it has any and no other has as many. */
function mostOf(votes: Votes): string | null {
  const [first, second] = [...votes].sort((a, b) => b[1].size - a[1].size);
  if (!first || first[1].size === 0 || first[1].size === second?.[1].size) return null;
  return first[0];
}
