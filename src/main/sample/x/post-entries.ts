import type { PostMention, SamplePost } from './posts.ts';
import { escaped } from './ytd.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Yields the entries of tweets.js; numbers are text, as X writes them. */
export function* postEntries(posts: Iterable<SamplePost>): Generator<unknown> {
  for (const post of posts) yield { tweet: postEntry(post) };
}

function postEntry({ id, atMs, text, mentions, replyTo, quoted }: SamplePost): Readonly<Record<string, unknown>> {
  const full = escaped(text);
  return {
    edit_info: { initial: { editTweetIds: [id], editsRemaining: '5', isEditEligible: replyTo === null } },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: mentions.map((mention) => mentionEntry(mention, full)),
      urls: quoted ? [urlEntry(quoted, full)] : [],
    },
    display_text_range: ['0', String([...full].length)],
    favorite_count: '0',
    ...(replyTo ? replyFields(replyTo) : {}),
    id_str: id,
    truncated: false,
    retweet_count: '0',
    id,
    created_at: createdAt(atMs),
    favorited: false,
    full_text: full,
    lang: 'en',
  };
}

function replyFields({ post, id, handle }: NonNullable<SamplePost['replyTo']>): Readonly<Record<string, string>> {
  return {
    in_reply_to_status_id_str: post,
    in_reply_to_status_id: post,
    in_reply_to_user_id_str: id,
    in_reply_to_user_id: id,
    ...(handle === null ? {} : { in_reply_to_screen_name: handle }),
  };
}

function mentionEntry({ id, handle, name }: PostMention, text: string): Readonly<Record<string, unknown>> {
  const start = Math.max(0, text.indexOf(`@${handle}`));
  const indices = [String(start), String(start + handle.length + 1)];
  return { name, screen_name: handle, indices, id_str: id, id };
}

function urlEntry({ short, url }: NonNullable<SamplePost['quoted']>, text: string): Readonly<Record<string, unknown>> {
  const start = text.indexOf(short);
  const indices = [String(start), String(start + short.length)];
  return { url: short, expanded_url: url, display_url: `${url.slice(8, 28)}…`, indices };
}

/** `Wed Oct 10 20:19:24 +0000 2018`. */
function createdAt(ms: number): string {
  const date = new Date(ms);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const time = date.toISOString().slice(11, 19);
  return `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${day} ${time} +0000 ${date.getUTCFullYear()}`;
}
