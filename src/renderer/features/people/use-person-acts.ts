import { CIRCLES, type CircleId } from '../../../shared/model/circle.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { type LoggedContact, quickContact, useLogContact } from '../../lib/contact-acts.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useNow } from '../../lib/today-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { CIRCLE_NAMES } from '../../ui/circle-glyph.tsx';

export interface PersonActs {
  readonly setCircle: (person: PersonSummary, circle: CircleId | null) => void;
  /** Logs a contact; without saying which, a message the user wrote today. */
  readonly log: (person: PersonSummary, contact?: LoggedContact) => void;
}

/** What can be done with the focused person from the list, and the keys for it. */
export function usePersonActs(current: PersonSummary | null): PersonActs {
  const { day } = useNow();
  const place = useCommand(
    (api, input: { readonly person: PersonSummary; readonly circle: CircleId | null }) =>
      api.people.setCircle({ id: input.person.id, circle: input.circle }),
    {
      says: ({ person, circle }) =>
        circle ? `${person.name} is in ${CIRCLE_NAMES[circle]}.` : `${person.name} is unsorted.`,
    },
  );
  const log = useLogContact(day);
  const acts: PersonActs = {
    setCircle: (person, circle) => place.run({ person, circle }),
    log: (person, contact = quickContact(day)) => log.run({ person, contact }),
  };
  const when = current !== null;
  useShortcuts('People', [
    ...[...CIRCLES, null].map((circle, at) => ({
      keys: circle === null ? '0' : String(at + 1),
      does: circle === null ? 'Take out of their circle' : `Place in ${CIRCLE_NAMES[circle]}`,
      run: () => current && acts.setCircle(current, circle),
      when,
    })),
    { keys: 'd', does: 'Log contact with them today', run: () => current && acts.log(current), when },
  ]);
  return acts;
}
