import { SOURCES, type SourceId } from '../model/source.ts';

/** The sources as one number, a bit for each, as `person.source_bits` holds them. */
export function sourceBits(sources: Iterable<SourceId>): number {
  let bits = 0;
  for (const source of sources) bits |= 1 << SOURCES.indexOf(source);
  return bits;
}

/** The sources that such a number stands for, in the order of SOURCES. */
export function sourcesOfBits(bits: number): SourceId[] {
  return SOURCES.filter((_source, index) => (bits & (1 << index)) !== 0);
}
