import type { people } from '../../shared/contract/people.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { findPerson } from '../db/queries/person.ts';
import { addPerson, circleLabel, editPerson, setRhythm } from '../db/queries/person-edits.ts';
import { addTag, removeTag } from '../db/queries/tags.ts';
import { refreshPeople } from '../db/refresh-people.ts';
import type { FeatureHandlers } from './handler.ts';

type Edits = 'setName' | 'setCircle' | 'setRhythm' | 'setArchived' | 'setLeaveAlone' | 'addTag' | 'removeTag' | 'add';

/** What the user says about a person. Every act is one step of undo, in words with the person's name. */
export const personEdits: Pick<FeatureHandlers<typeof people>, Edits> = {
  async setName({ db, label }, { id, name }) {
    const person = findPerson(db, id);
    await editPerson(db, person.id, { own_name: visibleName(name) });
    refreshPeople(db, [person.id]);
    label(`${person.name} is now ${findPerson(db, person.id).name}`);
    return null;
  },

  async setCircle({ db, label }, { id, circle }) {
    const person = findPerson(db, id);
    await editPerson(db, person.id, { circle_id: circle });
    label(circle === null ? `${person.name} is unsorted` : `${person.name} is in ${await circleLabel(db, circle)}`);
    return null;
  },

  async setRhythm({ db, clock, label }, { id, days }) {
    const person = findPerson(db, id);
    await setRhythm(db, person.id, days, clock.now());
    label(days === null ? `No rhythm for ${person.name}` : `In touch with ${person.name} ${every(days)}`);
    return null;
  },

  async setArchived({ db, clock, label }, { id, archived }) {
    const person = findPerson(db, id);
    await editPerson(db, person.id, { archived_at: archived ? clock.now() : null });
    label(archived ? `${person.name} is archived` : `${person.name} is back`);
    return null;
  },

  async setLeaveAlone({ db, label }, { id, leaveAlone }) {
    const person = findPerson(db, id);
    await editPerson(db, person.id, { leave_alone: leaveAlone ? 1 : 0 });
    label(leaveAlone ? `Kith won’t suggest ${person.name} again` : `Kith may suggest ${person.name} again`);
    return null;
  },

  async addTag({ db, label }, { id, tag }) {
    const person = findPerson(db, id);
    const added = await addTag(db, person.id, visibleName(tag.replace(/^#+/, '')));
    refreshPeople(db, [person.id]);
    if (added !== null) label(`Tagged ${person.name} “${added}”`);
    return null;
  },

  async removeTag({ db, label }, { id, tag }) {
    const person = findPerson(db, id);
    const removed = await removeTag(db, person.id, tag);
    refreshPeople(db, [person.id]);
    if (removed !== null) label(`Took “${removed}” off ${person.name}`);
    return null;
  },

  async add({ db, clock, label }, { name }) {
    const id = await addPerson(db, visibleName(name), clock.now());
    refreshPeople(db, [id]);
    label(`Added ${findPerson(db, id).name}`);
    return id;
  },
};

/** Returns the text as it can be shown on one line. Throws name-empty when nothing of it can be seen. */
function visibleName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!/[^\p{C}\p{Z}]/u.test(name)) throw new AppError('name-empty', {});
  return name;
}

function every(days: number): string {
  return days === 1 ? 'every day' : `every ${days} days`;
}
