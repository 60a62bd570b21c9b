import type { Named } from './accounts.ts';
import { type Fields, fieldsOf, handleIn, idIn, listIn, textIn } from './fields.ts';
import { dayOnly, type Moment, readMoment } from './moments.ts';
import { plainText } from './post-text.ts';

/** One of the owner's posts, with everyone whom it names. */
export interface Post {
  readonly id: string;
  readonly moment: Moment;
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly Named[];
  /** Whom it answers; null when it answers no one. */
  readonly replyTo: Named | null;
  /** The id of the post it answers. */
  readonly replyToPost: string | null;
  /** Whose post it shares, with "RT @…". */
  readonly repostOf: Named | null;
  /** Handles in the links to posts that it quotes. */
  readonly quotedHandles: readonly string[];
}

const REPOST = /^RT @(\w{1,20}):/;
const POST_LINK = /^https?:\/\/(?:mobile\.|www\.|m\.)?(?:twitter|x)\.com\/(\w{1,20})\/status(?:es)?\/\d+/i;

/** Reads a post of tweets.js and its kin, wrapped in `tweet` since 2020, or of the archives before 2019. */
export function readPost(entry: unknown, form: 'ytd' | 'grailbird'): Post | 'unreadable-row' | 'unreadable-date' {
  const outer = fieldsOf(entry);
  const fields = outer['tweet'] === undefined ? outer : fieldsOf(outer['tweet']);
  const id = idIn(fields, 'id_str', 'id');
  const escaped = textIn(fields, 'full_text', 'text');
  if (id === null || escaped === null) return 'unreadable-row';
  const moment = readMoment(textIn(fields, 'created_at'));
  if (!moment) return 'unreadable-date';

  const entities = fieldsOf(fields['entities']);
  const urls = listIn(entities, 'urls');
  const mentions = listIn(entities, 'user_mentions').map(readMention).filter(isSomeone);
  return {
    id,
    moment: form === 'grailbird' && isMidnight(moment) ? dayOnly(moment) : moment,
    text: plainText(escaped, urls),
    mentions,
    replyTo: readReply(fields, mentions),
    replyToPost: idIn(fields, 'in_reply_to_status_id_str', 'in_reply_to_status_id'),
    repostOf: readRepost(fields, escaped, mentions),
    quotedHandles: urls.flatMap((link) => quotedHandle(textIn(link, 'expanded_url'))),
  };
}

function readMention(fields: Fields): Named {
  return {
    id: idIn(fields, 'id_str', 'id'),
    handle: handleIn(fields, 'screen_name'),
    name: textIn(fields, 'name'),
  };
}

function readReply(fields: Fields, mentions: readonly Named[]): Named | null {
  const id = idIn(fields, 'in_reply_to_user_id_str', 'in_reply_to_user_id');
  const handle = handleIn(fields, 'in_reply_to_screen_name');
  if (id === null && handle === null) return null;
  const mention = mentions.find((one) => (id === null ? sameHandle(one, handle) : one.id === id));
  return mention ?? { id, handle, name: null };
}

/** X writes no more of a repost than "RT @handle:" and its mentions; archives before 2019 hold the whole post. */
function readRepost(fields: Fields, text: string, mentions: readonly Named[]): Named | null {
  const author = readMention(fieldsOf(fieldsOf(fields['retweeted_status'])['user']));
  if (isSomeone(author)) return author;
  const handle = REPOST.exec(text)?.[1];
  if (handle === undefined) return null;
  return mentions.find((one) => sameHandle(one, handle)) ?? { id: null, handle, name: null };
}

function quotedHandle(link: string | null): readonly string[] {
  const handle = POST_LINK.exec(link ?? '')?.[1];
  return handle === undefined || handle === 'i' ? [] : [handle];
}

/** Posts from before about November 2010 are said to stand at midnight in the old archives. */
function isMidnight({ at }: Moment): boolean {
  return at !== null && at % 86_400_000 === 0;
}

function isSomeone({ id, handle }: Named): boolean {
  return id !== null || handle !== null;
}

/** Returns true when that is the account's handle, whatever the letter case. */
export function sameHandle(named: Named, handle: string | null): boolean {
  return handle !== null && named.handle?.toLowerCase() === handle.toLowerCase();
}
