import type { reminders } from '../../shared/contract/people.ts';
import { findPerson } from '../db/queries/person.ts';
import { addReminder, dueReminders, findReminder, markReminder, removeReminder } from '../db/queries/reminders.ts';
import type { FeatureHandlers } from './handler.ts';

/** Answers the contract's `reminders`. */
export const remindersHandlers: FeatureHandlers<typeof reminders> = {
  async add({ db, clock, label }, { id, text, dueOn }) {
    const person = findPerson(db, id);
    const reminder = await addReminder(db, person.id, { text, dueOn }, clock.now());
    label(`Added a reminder on ${person.name}`);
    return reminder;
  },

  async setDone({ db, label }, { reminder: id, doneOn }) {
    const { personId } = findReminder(db, id);
    await markReminder(db, id, doneOn);
    label(`${doneOn === null ? 'Reopened' : 'Ticked off'} a reminder on ${findPerson(db, personId).name}`);
    return null;
  },

  async remove({ db, label }, { reminder: id }) {
    const { personId } = findReminder(db, id);
    await removeReminder(db, id);
    label(`Removed a reminder on ${findPerson(db, personId).name}`);
    return null;
  },

  due: ({ db }, { until }) => dueReminders(db, until),
};
