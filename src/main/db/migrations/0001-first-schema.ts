import { IMPORTS } from './first-schema/imports.ts';
import { NUDGES_AND_UNDO } from './first-schema/nudges-and-undo.ts';
import { OWN_WORDS } from './first-schema/own-words.ts';
import { PEOPLE } from './first-schema/people.ts';
import type { Migration } from './migration.ts';

/** Every table that Kith began with, by what it is about. */
export const firstSchema: Migration = {
  version: 1,
  up(sqlite) {
    for (const part of [PEOPLE, IMPORTS, OWN_WORDS, NUDGES_AND_UNDO]) sqlite.exec(part);
  },
};
