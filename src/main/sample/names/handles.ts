import type { Random } from '../random.ts';
import type { SampleName } from './make-name.ts';

/** Letters that are no accent on a Latin one. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  ı: 'i',
};

/** Returns the name in plain ASCII letters, words joined by the given sign. */
export function asciiName(text: string, joiner: string): string {
  const spelt = [...text].map((letter) => SPELT[letter] ?? letter).join('');
  const bare = spelt.normalize('NFD').replace(/\p{M}/gu, '');
  return bare
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .join(joiner);
}

/** Returns the end of a profile address, `mira-oakfield-1a2b3c4`; about one in ten keeps its accents or script. */
export function makeSlug(random: Random, name: SampleName): string {
  const given = name.given.split(' ')[0] ?? name.given;
  const keeps = random.chance(0.35);
  const written = `${given}-${name.family}`.toLowerCase().replaceAll(' ', '-');
  const plain = asciiName(`${name.latinGiven.split(' ')[0]} ${name.latinFamily}`, '-').toLowerCase();
  const base = keeps ? encodeURIComponent(written) : plain;
  const ending = random.chance(0.62) ? `-${random.hex(random.int(6, 9))}` : '';
  return random.chance(0.08) ? plain.replaceAll('-', '') + ending : base + ending;
}

/** Returns a handle of at most 15 letters, digits and `_`, made of the name. */
export function makeHandle(random: Random, name: SampleName): string {
  const given = asciiName(name.latinGiven.split(' ')[0] ?? '', '');
  const family = asciiName(name.latinFamily, '');
  const shapes = [
    `${given}_${family}`,
    `${given}${family}`,
    `${given[0] ?? 'x'}${family}`,
    `${given}_${family.slice(0, 1)}`,
    `${family}${given.slice(0, 2)}`,
    `${given}${random.pick(['Writes', 'Maps', 'Makes', 'Codes', 'Cycles', 'Bakes', 'Reads', 'Draws'])}`,
  ];
  const shape = random.pick(shapes);
  const cased = random.chance(0.5) ? shape.toLowerCase() : shape;
  return cased.slice(0, 15);
}
