import type { PeopleCounts } from '../../../shared/contract/people.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { cached } from './people-cache.ts';

/** INDEXED BY: all that is counted stands in this index, which is a fraction of the table. */
const PEOPLE = `
  SELECT count(*) FILTER (WHERE named = 1) AS people, count(*) FILTER (WHERE named = 0) AS unnamed,
    (SELECT count(*) FROM import WHERE undone_at IS NULL) AS imports
  FROM person INDEXED BY person_by_name WHERE merged_into IS NULL AND archived_at IS NULL`;

const NOBODY: PeopleCounts = { people: 0, unnamed: 0, imports: 0 };

/** Returns how many people the list holds, how many more have no name, and how many imports stand. */
export function peopleCounts(db: ReadDb): PeopleCounts {
  return cached(db, 'counts', '', () => statement<[], PeopleCounts>(db.sqlite, PEOPLE).get() ?? NOBODY);
}
