import { firstSchema } from './0001-first-schema.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first; a test compares this list with the folder. */
export const migrations: readonly Migration[] = [firstSchema];
