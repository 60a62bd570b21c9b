import { useMutation } from '@tanstack/react-query';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { AccountId } from '../../shared/model/ids.ts';
import type { Direction, LoggedKind } from '../../shared/model/interaction.ts';
import type { Nudge } from '../../shared/model/nudge.ts';
import type { PersonSummary } from '../../shared/model/person.ts';
import { asKithError } from './api.ts';
import { useApi } from './api-context.tsx';
import { plainDate } from './format.ts';
import { say, sayError } from './toasts.ts';
import { type Command, useCommand } from './use-command.ts';

type Named = Pick<PersonSummary, 'id' | 'name'>;

export interface LoggedContact {
  readonly on: CalendarDate;
  readonly kind: LoggedKind;
  readonly direction: Direction;
  readonly text: string;
}

/** What one press of D logs: today, a message you wrote. */
export function quickContact(today: CalendarDate): LoggedContact {
  return { on: today, kind: 'message', direction: 'out', text: '' };
}

/** Returns how to log a contact with a person, told by a toast with Undo. */
export function useLogContact(
  today: CalendarDate,
): Command<{ readonly person: Named; readonly contact: LoggedContact }> {
  return useCommand((api, { person, contact }) => api.people.logContact({ id: person.id, ...contact }), {
    says: ({ person, contact }) =>
      contact.on === today
        ? `Contact with ${person.name} logged for today.`
        : `Contact with ${person.name} logged for ${plainDate(contact.on, today)}.`,
  });
}

interface Copying {
  readonly nudge: Pick<Nudge, 'personId' | 'kind'>;
  readonly text: string;
  readonly on: CalendarDate;
}

/** Returns how to copy an opener; Kith notes that it was copied, and nothing leaves the computer. */
export function useCopyOpener(): (copying: Copying) => void {
  const api = useApi();
  const copy = useMutation({
    mutationFn: async ({ nudge, text, on }: Copying) => {
      await api.app.copyText({ text });
      await api.today.copied({ id: nudge.personId, kind: nudge.kind, on });
    },
    onSuccess: () => say('Opener copied. Read it once more before you send it.'),
    onError: (error) => sayError(asKithError(error)),
  });
  return copy.mutate;
}

/** Returns how to open an account in the user's browser; only on the networks' own hosts. */
export function useOpenProfile(): (account: AccountId) => void {
  const api = useApi();
  const open = useMutation({
    mutationFn: (account: AccountId) => api.app.openProfile({ account }),
    onError: (error) => sayError(asKithError(error)),
  });
  return open.mutate;
}
