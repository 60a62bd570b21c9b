import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { CONTACT_KINDS } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** What a person's page shows besides the summary and lists of rows. */
export interface PersonDetails {
  readonly archivedAt: EpochMs | null;
  readonly leaveAlone: 0 | 1;
  readonly connectedOn: CalendarDate | null;
  readonly company: string | null;
  readonly rhythmDays: number | null;
  readonly messageCount: number;
  readonly noteCount: number;
}

const FIND = `
  WITH RECURSIVE joined(id) AS (
    SELECT id FROM person WHERE id = ?
    UNION SELECT person.merged_into FROM person JOIN joined ON joined.id = person.id
      WHERE person.merged_into IS NOT NULL
  )
  SELECT person.id, person.name FROM joined JOIN person ON person.id = joined.id WHERE person.merged_into IS NULL`;

const DETAILS = `
  SELECT archived_at AS archivedAt, leave_alone AS leaveAlone, connected_on AS connectedOn, company,
    (SELECT every_days FROM rhythm WHERE person_id = person.id) AS rhythmDays,
    (SELECT count(*) FROM interaction WHERE person_id = person.id AND kind = 'message') AS messageCount,
    (SELECT count(*) FROM note WHERE person_id = person.id) AS noteCount
  FROM person WHERE id = ?`;

const CONTACT_DAYS = `
  SELECT DISTINCT happened_on FROM interaction
  WHERE person_id = ? AND kind IN (${CONTACT_KINDS.map((kind) => `'${kind}'`).join(', ')}) ORDER BY happened_on`;

/** Returns the person, or the one they were joined into. Throws person-not-found. */
export function findPerson({ sqlite }: ReadDb, id: PersonId): NamedPerson {
  const person = statement<[PersonId], NamedPerson>(sqlite, FIND).get(id);
  if (!person) throw new AppError('person-not-found', { id });
  return person;
}

/** Returns the details of a person that `findPerson` found. */
export function personDetails({ sqlite }: ReadDb, id: PersonId): PersonDetails {
  const details = statement<[PersonId], PersonDetails>(sqlite, DETAILS).get(id);
  if (!details) throw new AppError('person-not-found', { id });
  return details;
}

/** Returns the days on which there was real contact, oldest first. */
export function contactDays({ sqlite }: ReadDb, id: PersonId): CalendarDate[] {
  return statement<[PersonId], CalendarDate>(sqlite, CONTACT_DAYS).pluck().all(id);
}
