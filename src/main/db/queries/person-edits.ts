import type { CircleId } from '../../../shared/model/circle.ts';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { WriteDb } from '../handles.ts';

/** What the user can say about a person in one column. */
export interface PersonEdit {
  readonly own_name?: string;
  readonly circle_id?: CircleId | null;
  readonly archived_at?: EpochMs | null;
  readonly leave_alone?: 0 | 1;
}

/** Writes what the user said about a person. */
export async function editPerson({ kysely }: WriteDb, id: PersonId, edit: PersonEdit): Promise<void> {
  await kysely.updateTable('person').set(edit).where('id', '=', id).execute();
}

/** Adds a person whom no archive knows and returns their id. */
export async function addPerson({ kysely }: WriteDb, name: string, now: EpochMs): Promise<PersonId> {
  const { id } = await kysely
    .insertInto('person')
    .values({ own_name: name, made_by_hand: 1, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Sets how often the user wants to be in touch, in days; null takes the rhythm away. */
export async function setRhythm({ kysely }: WriteDb, id: PersonId, days: number | null, now: EpochMs): Promise<void> {
  if (days === null) {
    await kysely.deleteFrom('rhythm').where('person_id', '=', id).execute();
    return;
  }
  const row = { every_days: days, set_at: now };
  await kysely
    .insertInto('rhythm')
    .values({ person_id: id, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

/** Returns the name of a circle as it is shown. */
export async function circleLabel({ kysely }: WriteDb, circle: CircleId): Promise<string> {
  const row = await kysely.selectFrom('circle').select('label').where('id', '=', circle).executeTakeFirstOrThrow();
  return row.label;
}
