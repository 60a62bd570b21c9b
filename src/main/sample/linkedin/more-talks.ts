import type { Random } from '../random.ts';
import { drawBlanks, fill } from '../words/fill.ts';
import { GROUP_LINES, GROUP_TITLES } from '../words/groups.ts';
import type { World } from '../world/world.ts';
import type { Member } from './members.ts';
import { type Correspondent, conversationId, correspondent, ME, type MessageRow, type TalkRows } from './talk-rows.ts';

const DAY_MS = 86_400_000;
const HIDDEN: Correspondent = { name: 'LinkedIn Member', url: '' };

/** Returns conversations of three to six people, with a name. */
export function groupTalks(world: World, members: readonly Member[]): readonly TalkRows[] {
  // whom the owner knew at the first export: so the groups of a later one are the same
  const known = members.filter(({ person, isGhost }) => !isGhost && ['close', 'warm', 'met'].includes(person.tie.kind));
  const count = known.length < 4 ? 0 : Math.min(40, 1 + Math.floor(world.people / 140));
  return Array.from({ length: count }, (_, index) => groupTalk(world.random.fork('group', index), world, known));
}

function groupTalk(random: Random, world: World, known: readonly Member[]): TalkRows {
  const circle = random.shuffled(known).slice(0, random.int(2, 5)).map(correspondent);
  const everyone = [ME, ...circle];
  let at = (world.first - random.int(20, 1500)) * DAY_MS + 9 * 3_600_000;
  const rows = Array.from({ length: random.int(4, 14) }, (): MessageRow => {
    at += Math.min(3 * DAY_MS, random.heavyTailed(3_600_000, 1.4));
    const from = random.pick(everyone);
    const atMs = Math.floor(at / 1000) * 1000;
    const content = fill(random.pick(GROUP_LINES), drawBlanks(random));
    return { atMs, from, to: everyone.filter((one) => one !== from), content };
  });
  return { id: conversationId(random), title: fill(random.pick(GROUP_TITLES), drawBlanks(random)), rows };
}

/** Returns what is no conversation with a person: adverts, LinkedIn's own mail, hidden members, drafts, spam. */
export function strangeTalks(world: World): readonly TalkRows[] {
  const random = world.random.fork('strange');
  const times = Math.max(1, Math.round(world.people / 200));
  return Array.from({ length: times }, (_, index) => strangeOnes(random.fork(index), world)).flat();
}

function strangeOnes(random: Random, world: World): readonly TalkRows[] {
  const talk = (title: string, row: Omit<MessageRow, 'atMs'>): TalkRows => ({
    id: conversationId(random),
    title,
    rows: [{ ...row, atMs: (world.first - random.int(3, 900)) * DAY_MS + random.int(0, 86_399) * 1000 }],
  });
  const advert =
    '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,&nbsp;</p><p class="spinmail-quill-editor__spin-break">Ready to <strong>grow</strong> your pipeline?</p>';
  return [
    talk('Sponsored Conversation', {
      from: { name: 'Brightpath Sales Academy', url: '' },
      to: [ME],
      subject: 'Grow now',
      content: advert,
    }),
    talk('', {
      from: { name: 'The LinkedIn Team', url: '' },
      to: [ME],
      content: 'Thanks for being a member. See what is new this month.',
    }),
    talk('', { from: HIDDEN, to: [ME], content: 'I hope that we can work together again one day.' }),
    talk('', { from: ME, to: [HIDDEN], content: 'Thank you for the kind words.' }),
    talk('', { from: ME, to: [HIDDEN], content: 'Hello, I wanted to ask', isDraft: true }),
    talk('Opportunity', {
      from: { name: 'Crypto Desk', url: 'https://www.linkedin.com/in/crypto-desk-9f8e7d' },
      to: [ME],
      content: 'Double your money <script>alert("now")</script> http://win.example',
      folder: 'SPAM',
    }),
  ];
}
