import { useState } from 'react';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useNow } from '../../lib/today-date.ts';
import { LogDialog } from '../../ui/log-dialog.tsx';
import type { PersonActs } from './use-person-acts.ts';

interface LogOtherDayProps {
  readonly person: PersonSummary;
  readonly acts: PersonActs;
}

/** Shift-D: logs a contact of another day or kind with the person under the cursor. */
export function LogOtherDay({ person, acts }: LogOtherDayProps) {
  const { day } = useNow();
  const [about, setAbout] = useState<PersonSummary | null>(null);
  useShortcuts('People', [
    { keys: 'shift+d', does: 'Log contact with a date and a line', run: () => setAbout(person) },
  ]);
  if (!about) return null;
  return (
    <LogDialog
      open
      name={about.name}
      today={day}
      onClose={() => setAbout(null)}
      onLog={(contact) => {
        setAbout(null);
        acts.log(about, contact);
      }}
    />
  );
}
