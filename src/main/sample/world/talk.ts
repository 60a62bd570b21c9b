import type { Random } from '../random.ts';
import type { SamplePerson, TieState } from './person.ts';
import type { World } from './world.ts';

/** One private message between the owner and a person. */
export interface SampleMessage {
  readonly atMs: number;
  readonly from: 'me' | 'them';
  readonly text: string;
}

/** A day on which the two write to each other, and how it ends. */
export interface Episode {
  readonly day: number;
  /** Whether the other person's last words stay without an answer. */
  readonly unanswered: boolean;
}

const RHYTHM: Readonly<Record<'close' | 'warm', { readonly gap: readonly [number, number]; readonly most: number }>> = {
  close: { gap: [7, 32], most: 30 },
  warm: { gap: [28, 120], most: 9 },
};
/** How many usual gaps a thread has been quiet. */
const DRIFTED: readonly [number, number] = [2.3, 6.5];
const WAITED_DAYS: readonly [number, number] = [2, 40];

/** Returns the days on which owner and person wrote, oldest first: gaps are spread widely around the pair's own. */
export function episodesOf(world: World, person: SamplePerson, start: number): readonly Episode[] {
  const { kind, state } = person.tie;
  const random = world.random.fork('episodes', person.index);
  if (kind === 'close' || kind === 'warm') return storyOf(world, random, { kind, state }, start);
  if (kind === 'met') return meetingOf(world, random, state, start);
  if (kind === 'none') return [];
  return [{ day: lonelyDay(world, random, start), unanswered: true }];
}

function storyOf(
  world: World,
  random: Random,
  { kind, state }: { readonly kind: 'close' | 'warm'; readonly state: TieState },
  start: number,
): readonly Episode[] {
  const { gap: range, most } = RHYTHM[kind];
  const gap = random.int(...range);
  const last = world.first - silenceOf(random.fork('silence'), state, gap);
  const days = [last];
  const count = Math.max(3, Math.round(random.heavyTailed(most * 0.6, 0.5)));
  while (days.length < Math.min(count, most * 2)) {
    const day = (days[0] ?? last) - Math.max(1, Math.round(random.heavyTailed(gap)));
    if (day <= start) break;
    days.unshift(day);
  }
  const told = days.map((day, index) => ({ day, unanswered: state === 'waiting' && index === days.length - 1 }));
  return [...told, ...laterOf(world, random.fork('later'), state, gap)];
}

/** Days of silence before the first export. */
function silenceOf(random: Random, state: TieState, gap: number): number {
  if (state === 'current') return Math.max(1, Math.round(random.heavyTailed(gap * 0.4, 0.4)));
  if (state === 'waiting') return random.int(...WAITED_DAYS);
  if (state === 'drifting')
    return Math.min(170, Math.round(gap * (DRIFTED[0] + random.next() * (DRIFTED[1] - DRIFTED[0]))));
  return random.int(200, 1700);
}

/** What happens between the two exports: who writes keeps writing, some waiting get their answer, some return. */
function laterOf(world: World, random: Random, state: TieState, gap: number): readonly Episode[] {
  const goesOn = { current: 0.9, waiting: 0.6, drifting: 0.35, dormant: 0.06 }[state];
  if (!random.chance(goesOn)) return [];
  const days: number[] = [];
  let day = world.first + random.int(1, 20);
  while (day < world.end) {
    days.push(day);
    day += Math.max(1, Math.round(random.heavyTailed(gap)));
  }
  return days.map((one, index) => ({ day: one, unanswered: index === days.length - 1 && random.chance(0.2) }));
}

/** People who met once: a few words near the day they connected, seldom again. */
function meetingOf(world: World, random: Random, state: TieState, start: number): readonly Episode[] {
  const first = Math.min(world.first - 3, start + random.int(0, 12));
  const days = [first];
  if (random.chance(0.3)) days.push(first + random.int(20, 400));
  if (state === 'waiting') days.push(world.first - random.int(3, 150));
  const told = [...new Set(days)].filter((day) => day <= world.first).sort((a, b) => a - b);
  return told.map((day, index) => ({
    day,
    unanswered: index === told.length - 1 && (state === 'waiting' || random.chance(0.15)),
  }));
}

/** A word that found no answer: some are from the last months, most are long past. */
function lonelyDay(world: World, random: Random, start: number): number {
  const from = Math.min(start, world.first - 1);
  if (random.chance(0.3)) return Math.max(from, world.first - random.int(1, 110));
  return random.int(from, world.first - 1);
}
