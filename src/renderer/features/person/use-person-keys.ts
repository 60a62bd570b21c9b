import { CIRCLES } from '../../../shared/model/circle.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { CIRCLE_NAMES } from '../../ui/circle-glyph.tsx';
import { goBack } from './person-header.tsx';
import type { PersonActs } from './use-person-acts.ts';

interface PersonKeyActs {
  readonly nudge: DealtNudge | null;
  readonly onCopy: () => void;
  readonly onEditOpener: () => void;
  readonly onLog: () => void;
  readonly onLogDetails: () => void;
  readonly onRemind: () => void;
  readonly onTag: () => void;
}

/** The keys of a person's screen. */
export function usePersonKeys(person: Person, acts: PersonActs, keys: PersonKeyActs): void {
  const inHand = keys.nudge !== null;
  useShortcuts('Person', [
    { keys: 'c', does: 'Copy opener', run: keys.onCopy, when: inHand },
    { keys: 'shift+c', does: 'Edit opener, then copy', run: keys.onEditOpener, when: inHand },
    { keys: 'd', does: 'Log contact, today', run: keys.onLog },
    { keys: 'shift+d', does: 'Log contact with a day and a line', run: keys.onLogDetails },
    { keys: 'r', does: 'Remind', run: keys.onRemind },
    { keys: 't', does: 'Tag', run: keys.onTag },
    {
      keys: 'a',
      does: person.archived ? 'Bring back' : 'Archive',
      run: () => acts.setArchived(!person.archived),
    },
    ...CIRCLES.map((circle, at) => ({
      keys: String(at + 1),
      does: `Place in ${CIRCLE_NAMES[circle]}`,
      run: () => acts.setCircle(circle),
    })),
    { keys: '0', does: 'Unsorted', run: () => acts.setCircle(null) },
    { keys: 'esc', does: 'Back', run: goBack },
  ]);
}
