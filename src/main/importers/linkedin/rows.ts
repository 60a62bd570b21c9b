import { hash } from 'node:crypto';
import type { ProblemCode } from '../../../shared/model/import.ts';
import type { AccountFacts, Finding, ImportedInteraction, ListName, Sighting, SourceRef } from '../importer.ts';
import { isHiddenName } from './names.ts';
import { accountOf } from './people.ts';
import type { ProfileRef } from './profile-key.ts';
import type { Survey } from './survey.ts';
import type { Trouble } from './table.ts';

/** What is known while the rows of one export are given out. */
export interface Reading {
  readonly survey: Survey;
  /** Marks of what was given already: accounts by list, interactions by key, rows by their facts. */
  readonly given: Set<number>;
}

interface WrittenRow {
  readonly at: SourceRef;
  readonly raw: string;
}

/** What a name-only match is called in an interaction's details. */
export const MATCHED_BY_NAME = 'matched by name';

/** A row that is no use, or could not be read, with its reason. */
export function skipped({ at, raw }: WrittenRow, code: ProblemCode, detail: string | null = null): Trouble {
  return { kind: 'skipped', at, code, detail, raw };
}

/** A row that says something. */
export function told(
  { at, raw }: WrittenRow,
  sightings: readonly Sighting[],
  interactions: readonly ImportedInteraction[] = [],
  joins = false,
): Finding {
  return { kind: 'row', at, raw, sightings, interactions, joins };
}

/** 53 bits of a hash: a few bytes for each of a million messages, and still no two alike. */
function markOf(thing: string): number {
  const bytes = hash('sha1', thing, 'buffer');
  return bytes.readUIntBE(0, 6) * 32 + (bytes.readUInt8(6) >> 3);
}

/** True the first time, so that the same thing is given once. */
export function isFirst(reading: Reading, thing: string): boolean {
  const mark = markOf(thing);
  if (reading.given.has(mark)) return false;
  reading.given.add(mark);
  return true;
}

/** A sighting of an account in a list, on the day of the export. */
export function sight(
  reading: Reading,
  list: ListName,
  ref: ProfileRef,
  facts: AccountFacts,
  alsoKeys: readonly string[] = [],
): Sighting {
  const address = {
    ...(ref.handle === null ? {} : { handle: ref.handle }),
    ...(ref.url === null ? {} : { url: ref.url }),
  };
  return { account: accountOf(ref), list, seenOn: reading.survey.seenOn, facts: { ...facts, ...address }, alsoKeys };
}

/** A sighting by name only, given once per list and account: a thousand messages name the same person. */
export function sightOnce(reading: Reading, list: ListName, ref: ProfileRef, writtenName: string): readonly Sighting[] {
  if (!isFirst(reading, `${list} ${ref.key}`)) return [];
  const name = reading.survey.people.nameOf(ref.key) ?? writtenName;
  return [sight(reading, list, ref, name === '' || isHiddenName(name) ? {} : { name })];
}

/** Small facts in words, or null. */
export function details(...facts: readonly (string | false | null)[]): string | null {
  const kept = facts.filter((fact) => typeof fact === 'string' && fact !== '');
  return kept.length === 0 ? null : kept.join(' · ');
}
