import { AppError } from '../../../shared/errors/app-error.ts';
import type { EpochMs } from '../../../shared/model/dates.ts';
import type { NoteId, PersonId } from '../../../shared/model/ids.ts';
import type { Note, NoteVersion } from '../../../shared/model/person.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

const COLUMNS = `id, person_id AS personId, body, created_at AS createdAt, updated_at AS updatedAt,
  (SELECT count(*) FROM note_version WHERE note_id = note.id) AS versions`;

/** Returns a person's notes, the one changed last first. */
export function notesOf({ sqlite }: ReadDb, person: PersonId): Note[] {
  const sql = `SELECT ${COLUMNS} FROM note WHERE person_id = ? ORDER BY updated_at DESC, id DESC`;
  return statement<[PersonId], Note>(sqlite, sql).all(person);
}

/** Returns one note. Throws note-not-found. */
export function findNote({ sqlite }: ReadDb, id: NoteId): Note {
  const note = statement<[NoteId], Note>(sqlite, `SELECT ${COLUMNS} FROM note WHERE id = ?`).get(id);
  if (!note) throw new AppError('note-not-found', { id });
  return note;
}

/** Returns the earlier texts of a note, newest first. */
export function noteVersions({ sqlite }: ReadDb, id: NoteId): NoteVersion[] {
  const sql = 'SELECT body, saved_at AS savedAt FROM note_version WHERE note_id = ? ORDER BY saved_at DESC, id DESC';
  return statement<[NoteId], NoteVersion>(sqlite, sql).all(id);
}

/** Adds a note and returns its id. */
export async function addNote({ kysely }: WriteDb, person: PersonId, body: string, now: EpochMs): Promise<NoteId> {
  const { id } = await kysely
    .insertInto('note')
    .values({ person_id: person, body, created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes the text of a note. */
export async function writeNote({ kysely }: WriteDb, id: NoteId, body: string, now: EpochMs): Promise<void> {
  await kysely.updateTable('note').set({ body, updated_at: now }).where('id', '=', id).execute();
}

/** Keeps a text that the note no longer has; `now` is when it was replaced. */
export async function keepVersion({ kysely }: WriteDb, id: NoteId, body: string, now: EpochMs): Promise<void> {
  await kysely.insertInto('note_version').values({ note_id: id, body, saved_at: now }).execute();
}

/** Removes a note with its earlier texts; the texts first, so that undo finds the note when it puts them back. */
export async function removeNote({ kysely }: WriteDb, id: NoteId): Promise<void> {
  await kysely.deleteFrom('note_version').where('note_id', '=', id).execute();
  await kysely.deleteFrom('note').where('id', '=', id).execute();
}
