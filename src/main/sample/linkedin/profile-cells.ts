import type { Random } from '../random.ts';
import type { SamplePerson } from '../world/person.ts';
import type { World } from '../world/world.ts';

/** What a person wrote on the profile: also what real people write there. */
export interface ProfileCells {
  readonly first: string;
  readonly last: string;
  readonly company: string;
  readonly position: string;
}

const CREDENTIALS = [', PhD', ', MBA', ' PMP', ', RN', ' (She/Her)', ' (they/them)', ', MSc, CEng'];
const EMOJI = ['🌱', '🚲', '✨', '🌊', '🎨', '🧭'];
const LONG =
  'Helping small teams in large organisations to ask better questions, write shorter letters and wait less, since 2009 | Speaker | Swimmer | Reader of timetables | Mother of two | Opinions are borrowed from the 17:42';

/** Returns the cells of a profile: most are plain, a few have spaces, credentials, emoji, or things that look like code. */
export function profileCells(world: World, person: SamplePerson): ProfileCells {
  const random = world.random.fork('profile', person.index);
  const { given, family } = person.name;
  const isAlone = random.chance(0.02);
  return {
    first: firstCell(random, given),
    last: lastCell(random, family),
    company: isAlone ? '' : companyCell(random, person.company),
    position: isAlone ? '' : positionCell(random, person.position),
  };
}

/** The name as shown beside messages and invitations. */
export function displayName({ first, last }: Pick<ProfileCells, 'first' | 'last'>): string {
  return `${first.trim()} ${last.trim()}`.trim();
}

function firstCell(random: Random, given: string): string {
  if (random.chance(0.008)) return `${given} ${random.pick(EMOJI)}`;
  if (random.chance(0.02)) return `${given} `;
  return random.chance(0.006) ? given.toUpperCase() : given;
}

function lastCell(random: Random, family: string): string {
  if (random.chance(0.03)) return family + random.pick(CREDENTIALS);
  if (random.chance(0.01)) return `${[...family][0] ?? ''}.`;
  return random.chance(0.02) ? `${family} ` : family;
}

function companyCell(random: Random, company: string): string {
  if (random.chance(0.002)) return `<b>${company}</b> & Sons`;
  return random.chance(0.002) ? '-' : company;
}

function positionCell(random: Random, position: string): string {
  if (random.chance(0.004)) return LONG;
  if (random.chance(0.002)) return `=HYPERLINK("https://example.com","${position}")`;
  return random.chance(0.002) ? `\u202e${position}` : position;
}
