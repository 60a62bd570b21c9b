import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { type LoggedContact, useCopyOpener, useLogContact, useOpenProfile } from '../../lib/contact-acts.ts';
import { useCommand } from '../../lib/use-command.ts';
import { type DismissReason, dismissedSentence, snoozedSentence } from './today-words.ts';

export interface NudgeActs {
  readonly copy: (nudge: DealtNudge, text: string) => void;
  readonly log: (nudge: DealtNudge, contact: LoggedContact) => void;
  readonly snooze: (nudge: DealtNudge, until: CalendarDate | null) => void;
  readonly openOutside: (nudge: DealtNudge) => void;
  readonly dismiss: (nudge: DealtNudge, why: DismissReason) => void;
}

/** What can be done with a nudge. All but copying take the person out of the hand, and all can be taken back. */
export function useNudgeActs(on: CalendarDate): NudgeActs {
  const copy = useCopyOpener();
  const log = useLogContact(on);
  const openProfile = useOpenProfile();
  const snooze = useCommand(
    (api, { nudge, until }: { readonly nudge: DealtNudge; readonly until: CalendarDate | null }) =>
      api.today.snooze({ id: nudge.personId, kind: nudge.kind, on, until }),
    { says: ({ nudge, until }) => snoozedSentence(nudge.person.name, until, on) },
  );
  const dismiss = useCommand(
    (api, { nudge, why }: { readonly nudge: DealtNudge; readonly why: DismissReason }) =>
      api.today.dismiss({ id: nudge.personId, kind: nudge.kind, on, why }),
    { says: ({ nudge, why }) => dismissedSentence(nudge.person.name, why) },
  );
  return {
    openOutside: ({ profileAccount }) => profileAccount !== null && openProfile(profileAccount),
    copy: (nudge, text) => copy({ nudge, text, on }),
    log: (nudge, contact) => log.run({ person: nudge.person, contact }),
    snooze: (nudge, until) => snooze.run({ nudge, until }),
    dismiss: (nudge, why) => dismiss.run({ nudge, why }),
  };
}
