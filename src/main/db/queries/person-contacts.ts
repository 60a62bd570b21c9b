import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../../shared/model/ids.ts';
import type { Direction, InteractionKind, LoggedKind } from '../../../shared/model/interaction.ts';
import type { WriteDb } from '../handles.ts';

export interface LoggedContact {
  readonly on: CalendarDate;
  readonly kind: LoggedKind;
  readonly direction: Direction;
  readonly text: string | null;
}

/** Adds something that the user says passed between them and a person, known to the day. */
export async function addContact(
  { kysely }: WriteDb,
  person: PersonId,
  contact: LoggedContact,
): Promise<InteractionId> {
  const { id } = await kysely
    .insertInto('interaction')
    .values({
      person_id: person,
      account_id: null,
      source: 'manual',
      key: null,
      kind: contact.kind,
      direction: contact.direction,
      happened_on: contact.on,
      at: null,
      precision: 'day',
      text: contact.text,
      thread: null,
      detail: null,
      by_hand: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Removes what the user logged. Throws interaction-not-found for anything else, imported rows included. */
export async function removeContact(
  { kysely }: WriteDb,
  id: InteractionId,
): Promise<{ personId: PersonId; kind: InteractionKind }> {
  const row = await kysely
    .deleteFrom('interaction')
    .where('id', '=', id)
    .where('by_hand', '=', 1)
    .returning(['person_id', 'kind'])
    .executeTakeFirst();
  if (!row || row.person_id === null) throw new AppError('interaction-not-found', { id });
  return { personId: row.person_id, kind: row.kind };
}
