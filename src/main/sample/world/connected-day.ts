import type { Random } from '../random.ts';
import type { Tie } from './person.ts';
import type { World } from './world.ts';

const BURST_SHARE = 0.22;
/** Who was connected in the last weeks: a handful in any network. */
const LATELY = { share: 0.05, most: 90 };
const LATELY_DAYS = 24;
/** Ties that have a story began before their last years. */
const STORY_DAYS = 900;

/** Returns the day of a connection: more of them each year, many around an event, a few in the last weeks. */
export function connectedDay(world: World, random: Random, tie: Tie, isLater: boolean): number {
  if (isLater) return world.first + random.int(1, world.end - world.first);
  const hasStory = tie.kind === 'close' || tie.kind === 'warm';
  const share = Math.min(LATELY.share, LATELY.most / world.people);
  if (!hasStory && tie.kind === 'none' && random.chance(share)) return world.first - random.int(1, LATELY_DAYS);
  const latest = world.first - (hasStory ? STORY_DAYS : LATELY_DAYS);
  if (random.chance(BURST_SHARE)) return Math.min(latest, burstDay(world, random) + random.int(0, 2));
  return world.firstDay + Math.floor((latest - world.firstDay) * random.next() ** 0.7);
}

/** The first day of one of the events at which the owner met many people at once. */
function burstDay(world: World, random: Random): number {
  const bursts = 3 + Math.floor(world.people / 120);
  const burst = world.random.fork('burst', random.int(1, bursts));
  return world.firstDay + burst.int(200, world.first - world.firstDay - 120);
}
