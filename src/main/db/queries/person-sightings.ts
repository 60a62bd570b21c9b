import type { PersonId } from '../../../shared/model/ids.ts';
import type { SightingView } from '../../../shared/model/person.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

const MOST = 200;

/** Of a row that several imports hold, the place in the newest: max() lets SQLite take the other columns from its row. */
const SIGHTINGS = `
  SELECT max(import.id) AS importId, import.source, file, line, import_sighting.seen_on AS seenOn, raw
  FROM link
    JOIN sighting ON sighting.account_id = link.account_id
    JOIN import_sighting ON import_sighting.sighting_id = sighting.id
    JOIN import ON import.id = import_sighting.import_id AND import.undone_at IS NULL
  WHERE link.person_id = ? AND link.state = 'active'
  GROUP BY sighting.id ORDER BY coalesce(import_sighting.seen_on, '') DESC, sighting.id DESC LIMIT ${MOST}`;

/** Returns the rows of exports that speak of a person, as written there, newest first, at most 200. */
export function sightingsOf({ sqlite }: ReadDb, person: PersonId): SightingView[] {
  return statement<[PersonId], SightingView>(sqlite, SIGHTINGS).all(person);
}
