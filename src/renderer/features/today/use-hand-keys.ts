import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';

interface HandKeys {
  readonly move: (step: 1 | -1) => void;
  readonly copy: (nudge: DealtNudge) => void;
  readonly edit: () => void;
  readonly log: (nudge: DealtNudge) => void;
  readonly logDetails: () => void;
  readonly snooze: () => void;
  readonly dismiss: () => void;
  readonly profile: (nudge: DealtNudge) => void;
  readonly outside: (nudge: DealtNudge) => void;
  readonly note: (nudge: DealtNudge) => void;
}

/** The keys that act on the open person of the hand. */
export function useHandKeys(current: DealtNudge | undefined, keys: HandKeys): void {
  const when = current !== undefined;
  const on = (act: (nudge: DealtNudge) => void) => () => {
    if (current) act(current);
  };
  useShortcuts('Today', [
    { keys: 'j', also: ['down'], does: 'Next person', run: () => keys.move(1) },
    { keys: 'k', also: ['up'], does: 'Previous person', run: () => keys.move(-1) },
    { keys: 'enter', does: 'Open profile', run: on(keys.profile), when },
    {
      keys: 'shift+enter',
      does: 'Open in the browser',
      run: on(keys.outside),
      when: when && current.profileAccount !== null,
    },
    { keys: 'c', does: 'Copy opener', run: on(keys.copy), when },
    { keys: 'shift+c', does: 'Edit opener, then copy', run: on(keys.edit), when },
    { keys: 'd', does: 'Log contact, today', run: on(keys.log), when },
    { keys: 'shift+d', does: 'Log contact with a day and a line', run: on(keys.logDetails), when },
    { keys: 's', does: 'Snooze', run: on(keys.snooze), when },
    { keys: 'x', does: 'Not for me', run: on(keys.dismiss), when },
    { keys: 'n', does: 'Write a note', run: on(keys.note), when },
  ]);
}
