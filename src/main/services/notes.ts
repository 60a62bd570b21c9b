import type { notes } from '../../shared/contract/people.ts';
import { addNote, findNote, keepVersion, notesOf, noteVersions, removeNote, writeNote } from '../db/queries/notes.ts';
import { findPerson } from '../db/queries/person.ts';
import { refreshPeople } from '../db/refresh-people.ts';
import type { FeatureHandlers } from './handler.ts';
import { isWorthKeeping } from './note-versions.ts';

/** Answers the contract's `notes`. */
export const notesHandlers: FeatureHandlers<typeof notes> = {
  list: ({ db }, { id }) => notesOf(db, findPerson(db, id).id),
  history: ({ db }, { note }) => noteVersions(db, findNote(db, note).id),

  async add({ db, clock, label }, { id, body }) {
    const person = findPerson(db, id);
    const note = await addNote(db, person.id, body, clock.now());
    refreshPeople(db, [person.id]);
    label(`Added a note on ${person.name}`);
    return note;
  },

  async save({ db, clock, label }, { note: id, body }) {
    const note = findNote(db, id);
    if (note.body === body) return null;
    const now = clock.now();
    const keptAt = noteVersions(db, id)[0]?.savedAt ?? note.createdAt;
    if (isWorthKeeping({ before: note.body, after: body, keptAt, now })) await keepVersion(db, id, note.body, now);
    await writeNote(db, id, body, now);
    refreshPeople(db, [note.personId]);
    label(`Changed a note on ${findPerson(db, note.personId).name}`);
    return null;
  },

  async remove({ db, label }, { note: id }) {
    const { personId } = findNote(db, id);
    await removeNote(db, id);
    refreshPeople(db, [personId]);
    label(`Removed a note on ${findPerson(db, personId).name}`);
    return null;
  },
};
