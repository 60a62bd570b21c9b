import type { Random } from '../random.ts';
import { LATIN_NAMES } from './latin-names.ts';
import { SCRIPT_NAMES } from './script-names.ts';

/** A made-up name, as its owner writes it and in Latin letters. */
export interface SampleName {
  readonly tongue: string;
  readonly given: string;
  readonly family: string;
  readonly latinGiven: string;
  readonly latinFamily: string;
}

const LATIN = LATIN_NAMES.map(
  (pool) => [pool.weight, { ...pool, given: words(pool.given), family: words(pool.family) }] as const,
);
const SCRIPTS = SCRIPT_NAMES.map(
  (pool) => [pool.weight, { ...pool, given: pairs(pool.given), family: pairs(pool.family) }] as const,
);
const LATIN_WEIGHT = LATIN.reduce((sum, [weight]) => sum + weight, 0);
const SCRIPT_WEIGHT = SCRIPTS.reduce((sum, [weight]) => sum + weight, 0);
/** How many of those who could write their name in another script on a profile do. */
const NATIVE_SHARE = 0.35;

/** Makes up a name; where many people are needed, now and then with a second given name. */
export function makeName(random: Random): SampleName {
  if (random.chance(SCRIPT_WEIGHT / (SCRIPT_WEIGHT + LATIN_WEIGHT))) return scriptName(random);
  const pool = random.weighted(LATIN);
  const given = givenNames(random, pool.given, pool.given.length * pool.family.length);
  const family = random.pick(pool.family);
  const other = pool.twoFamilies && random.chance(0.5) ? ` ${random.pick(pool.family)}` : '';
  const whole = other.trim() === family ? family : family + other;
  return { tongue: pool.tongue, given, family: whole, latinGiven: given, latinFamily: whole };
}

/** One given name; the fewer names a pool has, the more often a second or its initial, or too many would be namesakes. */
function givenNames(random: Random, names: readonly string[], combinations: number): string {
  const first = random.pick(names);
  const second = random.pick(names);
  const share = combinations < 250 ? 0.45 : 0.16;
  if (second === first || !random.chance(share)) return first;
  return random.chance(0.5) ? `${first} ${second}` : `${first} ${second[0] ?? ''}.`;
}

function scriptName(random: Random): SampleName {
  const pool = random.weighted(SCRIPTS);
  const [given, latinGiven] = random.pick(pool.given);
  const [family, latinFamily] = random.pick(pool.family);
  const native = random.chance(NATIVE_SHARE);
  return {
    tongue: pool.tongue,
    given: native ? given : latinGiven,
    family: native ? family : latinFamily,
    latinGiven,
    latinFamily,
  };
}

function words(text: string): readonly string[] {
  return text.split(' ').map((word) => word.replaceAll('+', ' '));
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((pair) => {
    const [native = '', latin = ''] = pair.split('/');
    return [native, latin] as const;
  });
}
