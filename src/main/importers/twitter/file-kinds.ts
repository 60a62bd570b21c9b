import type { Recognition } from '../importer.ts';

/** What Kith reads of an X archive, in the order in which it is read. */
export const X_FILE_KINDS = [
  'manifest',
  'account',
  'profile',
  'screen-name-change',
  'grailbird-owner',
  'posts',
  'other-posts',
  'grailbird-posts',
  'posts-table',
  'direct-messages',
  'direct-messages-mixed',
  'direct-messages-group',
  'encrypted-messages',
  'following',
  'follower',
  'block',
  'mute',
  'likes',
  'contacts',
] as const;
export type XFileKind = (typeof X_FILE_KINDS)[number];

/** The variable each file assigns to, `window.YTD.<name>.part<n>`, without its underscores; 2018 to today. */
const YTD_NAMES: Readonly<Record<string, XFileKind>> = {
  account: 'account',
  profile: 'profile',
  screennamechange: 'screen-name-change',
  tweet: 'posts',
  tweets: 'posts',
  communitytweet: 'other-posts',
  communitytweets: 'other-posts',
  deletedtweet: 'other-posts',
  deletedtweets: 'other-posts',
  directmessages: 'direct-messages',
  directmessage: 'direct-messages-mixed',
  directmessagesgroup: 'direct-messages-group',
  directmessagegroup: 'direct-messages-group',
  messageevent: 'encrypted-messages',
  messageevents: 'encrypted-messages',
  following: 'following',
  follower: 'follower',
  block: 'block',
  mute: 'mute',
  like: 'likes',
  likes: 'likes',
  contact: 'contacts',
};

type Holds = Recognition['files'][number]['holds'];
const HOLDS: Readonly<Record<XFileKind, Holds>> = {
  manifest: 'manifest',
  account: 'owner',
  profile: 'owner',
  'screen-name-change': 'owner',
  'grailbird-owner': 'owner',
  posts: 'posts',
  'other-posts': 'posts',
  'grailbird-posts': 'posts',
  'posts-table': 'posts',
  'direct-messages': 'direct-messages',
  'direct-messages-mixed': 'direct-messages',
  'direct-messages-group': 'direct-messages',
  'encrypted-messages': 'direct-messages',
  following: 'following',
  follower: 'follower',
  block: 'block',
  mute: 'mute',
  likes: 'likes',
  contacts: 'contacts',
};

const YTD = /^\s*window\.YTD\.(\w+)\.part\d+\s*=/;
const MANIFEST = /^\s*window\.__THAR_CONFIG\s*=/;
const GRAILBIRD_POSTS = /^\s*Grailbird\.data\.tweets_\d{4}_\d{2}\s*=/;
const GRAILBIRD_OWNER = /^\s*var\s+user_details\s*=/;
const POSTS_TABLE = /^"?tweet_id"?,"?in_reply_to_status_id"?/;

/**
 * Tells what a file is by how it begins; null for what Kith does not read. Only an empty file is taken by its name, so
 * that it can be reported.
 */
export function fileKindOf(head: string, path: string): XFileKind | null {
  const text = head.replace(/^\uFEFF/, '');
  if (text.trim() === '') return kindByName(path);
  const ytd = YTD.exec(text);
  if (ytd) return YTD_NAMES[(ytd[1] ?? '').toLowerCase().replaceAll('_', '')] ?? null;
  if (MANIFEST.test(text)) return 'manifest';
  if (GRAILBIRD_POSTS.test(text)) return 'grailbird-posts';
  if (GRAILBIRD_OWNER.test(text)) return 'grailbird-owner';
  return POSTS_TABLE.test(text) ? 'posts-table' : null;
}

/** What a file should be by its name; null for what Kith does not read. */
export function kindByName(path: string): XFileKind | null {
  return YTD_NAMES[bareName(path)] ?? null;
}

/** What such a file holds, in the words of the import's preview. */
export function holdsOf(kind: XFileKind): Holds {
  return HOLDS[kind];
}

/** The name of a file without folders, part number and hyphens. */
function bareName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return base.replace(/(-part\d+)?\.js$/, '').replaceAll('-', '');
}
