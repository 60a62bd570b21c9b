import type { Random } from '../random.ts';
import { type Blanks, drawBlanks, fill } from '../words/fill.ts';
import { MENTIONS, MUSINGS, QUOTES, REPLIES, SHARED, THREADS } from '../words/posts.ts';
import { OWNER } from '../world/owner.ts';
import { handleOn } from '../world/person.ts';
import { snowflake } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import type { Follow } from './followed.ts';

/** Someone a post names, as X writes it. Accounts that are gone have the id -1. */
export interface PostMention {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
}

/** One of the owner's posts, with its text as typed. */
export interface SamplePost {
  readonly id: string;
  readonly atMs: number;
  readonly text: string;
  readonly mentions: readonly PostMention[];
  readonly replyTo: { readonly post: string; readonly id: string; readonly handle: string | null } | null;
  readonly quoted: { readonly short: string; readonly url: string } | null;
}

const DAY_MS = 86_400_000;
/** How many of those on X the owner has ever named in public. */
const NAMED_SHARE = 0.26;
const NAMED_MOST = 2600;
const KINDS = [
  [56, 'reply'],
  [12, 'mention'],
  [16, 'repost'],
  [8, 'quote'],
  [8, 'thread'],
] as const;

/** Returns everything the owner posted up to the export, newest first. */
export function makePosts(world: World, follows: readonly Follow[]): readonly SamplePost[] {
  const posts = [...follows.flatMap((follow) => postsAbout(world, follow, follows)), ...musings(world)];
  const end = (world.last + 1) * DAY_MS;
  return posts.filter(({ atMs }) => atMs < end).sort((a, b) => b.atMs - a.atMs || (a.id < b.id ? 1 : -1));
}

function postsAbout(world: World, follow: Follow, follows: readonly Follow[]): readonly SamplePost[] {
  const random = world.random.fork('posts', follow.person.index);
  const { kind } = follow.person.tie;
  const isNear = kind === 'close' || kind === 'warm' || kind === 'met';
  const share = Math.min(NAMED_SHARE, NAMED_MOST / world.people);
  if (!random.chance(isNear ? share * 2 : share)) return [];
  const count = Math.min(40, 1 + Math.floor(random.heavyTailed(isNear ? 3 : 1.3, 1)));
  return Array.from({ length: count }, (_, ordinal) => {
    const own = random.fork(ordinal);
    const atMs = postTime(world, own);
    // whoever is also in the thread is someone of the first export, so that a later one says the same
    const other = follows[own.int(0, Math.floor(world.people / 3))];
    return aPost(own, follow, { atMs, ordinal: follow.person.index * 41 + ordinal }, other);
  });
}

/** More posts in later years, none at night. */
function postTime(world: World, random: Random): number {
  const from = world.firstDay + 300;
  const day = from + Math.floor((world.end - from) * random.next() ** 0.7);
  return day * DAY_MS + random.int(7 * 3600, 22 * 3600) * 1000;
}

function aPost(
  random: Random,
  follow: Follow,
  { atMs, ordinal }: { readonly atMs: number; readonly ordinal: number },
  other: Follow | undefined,
): SamplePost {
  const kind = random.weighted(KINDS);
  const mention = mentionOf(follow, atMs);
  const at = `@${mention.handle}`;
  const blanks = { ...drawBlanks(random), at };
  const base = { id: snowflake(atMs, ordinal), atMs, mentions: [mention], replyTo: null, quoted: null };
  const answered = snowflake(atMs - random.int(2, 900) * 60_000, ordinal + 7);
  const replyTo = {
    post: answered,
    id: follow.id,
    handle: follow.isGone && random.chance(0.5) ? null : mention.handle,
  };
  if (kind === 'mention') return { ...base, text: fill(random.pick(MENTIONS), blanks) };
  if (kind === 'repost') return { ...base, text: `RT ${at}: ${fill(random.pick(SHARED), blanks)}` };
  if (kind === 'quote') return { ...base, mentions: [], ...quote(random, mention.handle, answered, blanks) };
  const text = fill(random.pick(REPLIES), blanks);
  if (kind === 'reply' || !other || other.id === follow.id) return { ...base, text, replyTo };
  const second = mentionOf(other, atMs);
  return { ...base, text: `${at} @${second.handle}${text.slice(at.length)}`, mentions: [mention, second], replyTo };
}

function mentionOf(follow: Follow, atMs: number): PostMention {
  const name = follow.person.bornName;
  const handle = handleOn(follow, Math.floor(atMs / DAY_MS));
  return { id: follow.isGone ? '-1' : follow.id, handle, name: `${name.given} ${name.family}` };
}

function quote(random: Random, handle: string, post: string, blanks: Blanks): Pick<SamplePost, 'text' | 'quoted'> {
  const short = `https://t.co/${random.hex(10)}`;
  return {
    text: `${fill(random.pick(QUOTES), blanks)} ${short}`,
    quoted: { short, url: `https://twitter.com/${handle}/status/${post}` },
  };
}

/** Posts that name nobody, some of them threads in which the owner answers the owner. */
function musings(world: World): readonly SamplePost[] {
  const random = world.random.fork('musings');
  return Array.from({ length: Math.ceil(world.people * 0.5) }, (_, index) =>
    thoughts(world, random.fork(index), index),
  ).flat();
}

function thoughts(world: World, random: Random, index: number): readonly SamplePost[] {
  const atMs = postTime(world, random);
  const text = fill(random.pick(MUSINGS), drawBlanks(random));
  const base = { mentions: [], replyTo: null, quoted: null };
  const ordinal = 2_000_000 + index * 8;
  const first = { ...base, id: snowflake(atMs, ordinal), atMs, text };
  if (!text.endsWith('thread:')) return [first];
  let before = first.id;
  const rest = THREADS.map((part, place) => {
    const later = atMs + (place + 1) * 60_000;
    const id = snowflake(later, ordinal + place + 1);
    const replyTo = { post: before, id: OWNER.xId, handle: OWNER.handle };
    before = id;
    return { ...base, id, atMs: later, text: fill(part, drawBlanks(random)), replyTo };
  });
  return [first, ...rest];
}
