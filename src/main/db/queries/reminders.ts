import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { PersonId, ReminderId } from '../../../shared/model/ids.ts';
import type { Reminder } from '../../../shared/model/person.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

export interface DueReminder {
  readonly id: ReminderId;
  readonly text: string;
  readonly dueOn: CalendarDate;
  readonly personId: PersonId;
  readonly name: string;
}

const COLUMNS = 'id, person_id AS personId, text, due_on AS dueOn, done_on AS doneOn';
const DUE = `
  SELECT reminder.id, reminder.text, due_on AS dueOn, person.id AS personId, person.name
  FROM reminder JOIN person ON person.id = reminder.person_id
  WHERE done_on IS NULL AND due_on <= ? ORDER BY due_on, reminder.id`;

/** Returns a person's reminders: open ones by day, then those done. */
export function remindersOf({ sqlite }: ReadDb, person: PersonId): Reminder[] {
  const sql = `SELECT ${COLUMNS} FROM reminder WHERE person_id = ? ORDER BY done_on IS NOT NULL, due_on, id`;
  return statement<[PersonId], Reminder>(sqlite, sql).all(person);
}

/** Returns open reminders due up to a day, oldest first. */
export function dueReminders({ sqlite }: ReadDb, until: CalendarDate): DueReminder[] {
  return statement<[CalendarDate], DueReminder>(sqlite, DUE).all(until);
}

/** Returns one reminder. Throws reminder-not-found. */
export function findReminder({ sqlite }: ReadDb, id: ReminderId): Reminder {
  const sql = `SELECT ${COLUMNS} FROM reminder WHERE id = ?`;
  const reminder = statement<[ReminderId], Reminder>(sqlite, sql).get(id);
  if (!reminder) throw new AppError('reminder-not-found', { id });
  return reminder;
}

/** Adds a reminder and returns its id. */
export async function addReminder(
  { kysely }: WriteDb,
  person: PersonId,
  reminder: { readonly text: string; readonly dueOn: CalendarDate },
  now: EpochMs,
): Promise<ReminderId> {
  const { id } = await kysely
    .insertInto('reminder')
    .values({ person_id: person, text: reminder.text, due_on: reminder.dueOn, done_on: null, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Says on which day a reminder was done; null opens it again. */
export async function markReminder({ kysely }: WriteDb, id: ReminderId, doneOn: CalendarDate | null): Promise<void> {
  await kysely.updateTable('reminder').set({ done_on: doneOn }).where('id', '=', id).execute();
}

/** Removes a reminder. */
export async function removeReminder({ kysely }: WriteDb, id: ReminderId): Promise<void> {
  await kysely.deleteFrom('reminder').where('id', '=', id).execute();
}
