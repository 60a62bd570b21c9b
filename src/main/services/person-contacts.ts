import type { people } from '../../shared/contract/people.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { addDays } from '../../shared/lib/calendar.ts';
import type { InteractionKind } from '../../shared/model/interaction.ts';
import { findPerson } from '../db/queries/person.ts';
import { addContact, removeContact } from '../db/queries/person-contacts.ts';
import { refreshPeople } from '../db/refresh-people.ts';
import type { FeatureHandlers } from './handler.ts';

/** What the user logs by hand. It counts as contact like what archives hold. */
export const personContacts: Pick<FeatureHandlers<typeof people>, 'logContact' | 'removeContact'> = {
  async logContact({ db, clock, label }, { id, on, kind, direction, text }) {
    const person = findPerson(db, id);
    // a day of grace, because the page may be in a new day already
    if (on > addDays(clock.today(), 1)) {
      throw new AppError('invalid-request', { method: 'people.logContact', issue: 'the day is yet to come' });
    }
    const trimmed = text.trim();
    const contact = await addContact(db, person.id, { on, kind, direction, text: trimmed === '' ? null : trimmed });
    refreshPeople(db, [person.id]);
    label(`Logged ${inWords(kind)} with ${person.name}`);
    return contact;
  },

  async removeContact({ db, label }, { id }) {
    const { personId, kind } = await removeContact(db, id);
    refreshPeople(db, [personId]);
    label(`Removed ${inWords(kind)} with ${findPerson(db, personId).name}`);
    return null;
  },
};

function inWords(kind: InteractionKind): string {
  if (kind === 'other') return 'a moment';
  return kind === 'email' ? 'an e-mail' : `a ${kind}`;
}
