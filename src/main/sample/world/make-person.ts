import { makeHandle, makeSlug } from '../names/handles.ts';
import { makeName, type SampleName } from '../names/make-name.ts';
import type { Random } from '../random.ts';
import { SLOTS } from '../words/slots.ts';
import type { Claims } from './claims.ts';
import { FIELDS, makeCompany, OWNER_CAREER } from './companies.ts';
import { connectedDay } from './connected-day.ts';
import type { LinkedInSide, SamplePerson, Tie, TieKind, TieState, Voice, XSide } from './person.ts';
import { aloneCompany, makePosition } from './positions.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

const NEW_JOB = 0.07;
const VOICES: readonly (readonly [number, Voice])[] = [
  [40, 'plain'],
  [16, 'warm'],
  [12, 'lower'],
  [12, 'bright'],
  [8, 'formal'],
  [12, 'brisk'],
];
const STATES: readonly (readonly [number, TieState])[] = [
  [34, 'current'],
  [18, 'waiting'],
  [22, 'drifting'],
  [26, 'dormant'],
];
const LEVELS: readonly (readonly [number, number])[] = [
  [35, 0],
  [40, 1],
  [25, 2],
];
/** Share of a small network, and how many there are at most in a large one: nobody talks to thousands. */
const KINDS: readonly (readonly [kind: TieKind, share: number, most: number])[] = [
  ['close', 0.03, 28],
  ['warm', 0.075, 240],
  ['met', 0.14, 2600],
  ['inbound', 0.07, 1300],
  ['outbound', 0.03, 500],
];

/**
 * Makes up the person with that number, as on the day of the export; null who is not there yet, or no more. To be
 * called for every number in order, whoever is there, or handles would differ between two exports.
 */
export function makePerson(world: World, claims: Claims, index: number): SamplePerson | null {
  const random = world.random.fork('person', index);
  const networks = networksOf(random.fork('networks'));
  const tie = tieOf(world, random.fork('tie'), networks, index);
  const isLater = index >= world.people;
  const born = makeName(random.fork('name'));
  const slug = claims.take(makeSlug(random.fork('slug'), born), '-');
  const handle = claims.take(makeHandle(random.fork('handle'), born), '');
  const linkedin = networks.linkedin
    ? linkedInSide(world, random.fork('linkedin'), { slug, name: born, tie, isLater })
    : null;
  const isOnX = networks.x && !(isLater && world.last === world.first);
  const x = isOnX ? xSide(world, random.fork('x'), { handle, index }) : null;
  if (!linkedin && !x) return null;
  return {
    index,
    bornName: born,
    name: nameNow(world, random.fork('rename'), born),
    ...workOn(world, random.fork('work')),
    city: random.fork('city').pick(SLOTS.city.split('|')),
    voice: random.fork('voice').weighted(VOICES),
    tie: { ...tie, on: linkedin ? tie.on : 'x' },
    linkedin,
    x,
  };
}

/** Two in five are on LinkedIn alone, two on X alone, one on both: of each network, a third is on the other. */
function networksOf(random: Random): { readonly linkedin: boolean; readonly x: boolean } {
  const place = random.next();
  return { linkedin: place < 0.6, x: place >= 0.4 };
}

function tieOf(world: World, random: Random, networks: ReturnType<typeof networksOf>, index: number): Tie {
  const on = networks.linkedin && !(networks.x && random.chance(0.3)) ? 'linkedin' : 'x';
  const state = random.weighted(STATES);
  let left = random.next();
  // private words with strangers on X are rarer
  const scale = networks.linkedin ? 1.3 : 0.5;
  const isLater = index >= world.people;
  for (const [kind, share, most] of KINDS) {
    left -= Math.min(share, most / world.people) * scale;
    if (left < 0) return { kind: isLater && kind !== 'inbound' ? 'none' : kind, state, on };
  }
  return { kind: 'none', state, on };
}

function nameNow(world: World, random: Random, born: SampleName): SampleName {
  const other = makeName(random.fork('family'));
  if (!random.chance(0.008) || !isPast(world, random)) return born;
  return { ...born, family: other.family, latinFamily: other.latinFamily };
}

/** Whether a change that falls somewhere between the two exports has happened by this one. */
function isPast(world: World, random: Random): boolean {
  return world.first + random.int(1, world.end - world.first) <= world.last;
}

function workOn(world: World, random: Random): Pick<SamplePerson, 'field' | 'company' | 'position' | 'before'> {
  const field = random.weighted(FIELDS);
  const level = random.weighted(LEVELS);
  const employer = random.chance(0.09) ? random.pick(OWNER_CAREER).company : makeCompany(random, field);
  const company = random.chance(0.03) ? aloneCompany(random) : employer;
  const position = makePosition(random, field, level);
  const next = makePosition(random, field, Math.min(2, level + 1));
  const nextCompany = random.chance(0.4) ? company : makeCompany(random, field);
  const day = world.first + random.int(1, world.end - world.first);
  if (!random.chance(NEW_JOB) || day > world.last) return { field, company, position, before: null };
  return { field, company: nextCompany, position: next, before: { day, company } };
}

interface Belongings {
  readonly slug: string;
  readonly name: SampleName;
  readonly tie: Tie;
  readonly isLater: boolean;
}

function linkedInSide(world: World, random: Random, { slug, name, tie, isLater }: Belongings): LinkedInSide | null {
  const day = connectedDay(world, random.fork('day'), tie, isLater);
  const isStranger = tie.kind === 'inbound' && random.chance(0.3);
  const isGone = tie.kind === 'none' && random.chance(0.012) && isPast(world, random.fork('gone'));
  if (day > world.last || isGone) return null;
  return {
    slug,
    connectedDay: isStranger ? null : day,
    email: random.chance(0.04) ? mailOf(random, name) : null,
    isGhost: (tie.kind === 'none' || tie.kind === 'met') && random.chance(0.016),
  };
}

/** Returns an address at a place that cannot exist. */
function mailOf(random: Random, name: SampleName): string {
  const local = makeHandle(random, name).toLowerCase();
  return `${local}@${random.pick(['post', 'mail', 'inbox', 'letters', 'home'])}.example`;
}

function xSide(world: World, random: Random, own: { readonly handle: string; readonly index: number }): XSide {
  const born = world.firstDay + random.int(0, 2500);
  const isOld = random.chance(0.45);
  const oldId = String(20_000_000 + own.index * 7919 + random.int(0, 7918));
  const changedOn = world.first + random.int(1, world.end - world.first);
  const isRenamed = random.chance(0.012) && changedOn <= world.last;
  const youFollow = random.chance(0.42);
  return {
    id: isOld ? oldId : snowflake(born * 86_400_000, own.index),
    // no one else has a handle that ends in this number
    handle: isRenamed ? `${own.handle.slice(0, 9)}_${own.index}`.slice(0, 15) : own.handle,
    before: isRenamed ? { day: changedOn, handle: own.handle } : null,
    followsYou: random.chance(youFollow ? 0.66 : 0.92),
    youFollow,
    isBlocked: random.chance(0.003),
    isMuted: random.chance(0.005),
    isGone: random.chance(0.02),
  };
}
