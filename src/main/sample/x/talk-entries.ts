import type { Random } from '../random.ts';
import { drawBlanks, fill } from '../words/fill.ts';
import { GROUP_LINES, GROUP_TITLES } from '../words/groups.ts';
import { OWNER } from '../world/owner.ts';
import { snowflake } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import type { Follow } from './followed.ts';
import { escaped } from './ytd.ts';

const DAY_MS = 86_400_000;
/** X cuts long conversations into entries; real ones at about a thousand messages. */
const CUT = 60;
const REACTIONS = ['like', 'funny', 'excited', 'surprised', 'sad', 'agree'];

type Entry = Readonly<Record<string, unknown>>;

/** Yields the entries of direct-messages.js, messages newest first. */
export function* talkEntries(world: World, follows: readonly Follow[]): Generator<Entry> {
  for (const follow of follows) {
    const random = world.random.fork('direct messages', follow.person.index);
    const events = follow.messages
      .map((message, ordinal) => messageEvent(random.fork(ordinal), follow, message, ordinal))
      .reverse();
    const id = conversationId(follow.id, OWNER.xId);
    for (let at = 0; at < events.length; at += CUT) {
      // one message stands in both of two neighbouring entries
      yield conversation(id, events.slice(Math.max(0, at - 1), at + CUT));
    }
  }
  yield* ownEntries(world);
}

/** A note to self, and a shop that greets. */
function* ownEntries(world: World): Generator<Entry> {
  const ms = (world.first - 400) * DAY_MS + 11 * 3_600_000;
  const own = {
    recipientId: OWNER.xId,
    senderId: OWNER.xId,
    text: 'flour, stamps, library books',
    ...bare(ms, 4_000_001),
  };
  yield conversation(`${OWNER.xId}-${OWNER.xId}`, [{ messageCreate: own }]);
  const shop = {
    recipientId: OWNER.xId,
    senderId: '19998877',
    text: 'Welcome to Oat Republic! How can we help?',
    ...bare(ms, 4_000_002),
  };
  yield conversation(conversationId('19998877', OWNER.xId), [{ welcomeMessageCreate: shop }]);
}

/** Yields the entries of direct-messages-group.js. */
export function* groupEntries(world: World, follows: readonly Follow[]): Generator<Entry> {
  const known = follows.filter(
    ({ person }) => person.index < world.people && person.tie.kind !== 'none' && person.tie.on === 'x',
  );
  const count = known.length < 2 ? 0 : Math.min(30, 1 + Math.floor(world.people / 250));
  for (let index = 0; index < count; index += 1)
    yield groupEntry(world, world.random.fork('X group', index), known, index);
}

function groupEntry(world: World, random: Random, known: readonly Follow[], index: number): Entry {
  const others = random
    .shuffled(known)
    .slice(0, random.int(2, 5))
    .map(({ id }) => id);
  const members = [OWNER.xId, ...others];
  let at = (world.first - random.int(20, 900)) * DAY_MS + 9 * 3_600_000;
  const createdAt = new Date(at).toISOString();
  const started = others[0] ?? OWNER.xId;
  const events: Entry[] = [
    { joinConversation: { initiatingUserId: started, participantsSnapshot: members, createdAt } },
    {
      conversationNameUpdate: {
        initiatingUserId: started,
        name: fill(random.pick(GROUP_TITLES), drawBlanks(random)),
        createdAt,
      },
    },
  ];
  const count = random.int(5, 12);
  for (let place = 0; place < count; place += 1) {
    at = Math.floor(at + Math.min(2 * DAY_MS, random.heavyTailed(1_800_000, 1.4)));
    const text = escaped(fill(random.pick(GROUP_LINES), drawBlanks(random)));
    const message = { senderId: random.pick(members), text, ...bare(at, 3_000_000 + index * 64 + place) };
    events.unshift({ messageCreate: message });
  }
  return conversation(snowflake(at - 30 * DAY_MS, 3_500_000 + index), events);
}

function messageEvent(random: Random, follow: Follow, message: Follow['messages'][number], ordinal: number): Entry {
  const [senderId, recipientId] = message.from === 'me' ? [OWNER.xId, follow.id] : [follow.id, OWNER.xId];
  const base = bare(message.atMs, (follow.person.index % 4000) * 512 + (ordinal % 512));
  const reacted = {
    senderId: recipientId,
    reactionKey: random.pick(REACTIONS),
    eventId: snowflake(message.atMs + 90_000, (follow.person.index % 4000) * 512 + (ordinal % 512)),
    createdAt: new Date(message.atMs + 90_000).toISOString(),
  };
  const reactions = random.chance(0.06) ? [reacted] : [];
  return { messageCreate: { recipientId, ...base, reactions, text: escaped(message.text), senderId } };
}

function bare(ms: number, ordinal: number): Entry {
  return {
    reactions: [],
    urls: [],
    mediaUrls: [],
    id: snowflake(ms, ordinal),
    createdAt: new Date(ms).toISOString(),
    editHistory: [],
  };
}

function conversation(conversationId: string, messages: readonly Entry[]): Entry {
  return { dmConversation: { conversationId, messages } };
}

/** The numerically smaller id stands first. */
function conversationId(a: string, b: string): string {
  return BigInt(a) < BigInt(b) ? `${a}-${b}` : `${b}-${a}`;
}
