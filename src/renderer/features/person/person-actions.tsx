import {
  Archive,
  ArchiveRestore,
  Bell,
  BellOff,
  CalendarCheck,
  Check,
  Copy,
  Ellipsis,
  ExternalLink,
  Pencil,
} from 'lucide-react';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import type { Account, Person } from '../../../shared/model/person.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { SOURCE_NAMES } from '../../ui/source-glyph.tsx';
import type { PersonActs } from './use-person-acts.ts';

interface PersonActionsProps {
  readonly person: Person;
  /** The nudge about this person, when they are in today's hand. */
  readonly nudge: DealtNudge | null;
  readonly acts: PersonActs;
  readonly onCopy: () => void;
  readonly onEditOpener: () => void;
  readonly onLog: () => void;
  readonly onLogDetails: () => void;
  readonly onRemind: () => void;
  readonly onOpenProfile: (account: Account) => void;
}

/** The buttons of a person's header and the menu of everything rarer. */
export function PersonActions(props: PersonActionsProps) {
  const { person, nudge } = props;
  return (
    <>
      {nudge && (
        <Button variant="primary" icon={Copy} keys="c" onClick={props.onCopy}>
          Copy opener
        </Button>
      )}
      <Button variant={nudge ? 'default' : 'primary'} icon={Check} keys="d" onClick={props.onLog}>
        Log contact
      </Button>
      <Button icon={Bell} keys="r" onClick={props.onRemind}>
        Remind
      </Button>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={`More about ${person.name}`} variant="default" />}
        items={moreItems(props)}
      />
    </>
  );
}

function moreItems({ person, nudge, acts, onEditOpener, onLogDetails, onOpenProfile }: PersonActionsProps): MenuItem[] {
  const profiles = person.accounts.filter(({ url }) => url !== null);
  return [
    ...(nudge ? [{ id: 'opener', label: 'Edit opener', icon: Pencil, keys: 'shift+c', run: onEditOpener }] : []),
    { id: 'log', label: 'Log with a day and a line', icon: CalendarCheck, keys: 'shift+d', run: onLogDetails },
    ...profiles.map((account, at) => ({
      id: `open-${account.id}`,
      label: `Open on ${SOURCE_NAMES[account.source]}`,
      icon: ExternalLink,
      startsGroup: at === 0,
      run: () => onOpenProfile(account),
    })),
    {
      id: 'leave',
      label: person.leaveAlone ? 'May be suggested again' : 'Never suggest them',
      icon: BellOff,
      startsGroup: true,
      run: () => acts.setLeaveAlone(!person.leaveAlone),
    },
    {
      id: 'archive',
      label: person.archived ? 'Bring back' : 'Archive',
      icon: person.archived ? ArchiveRestore : Archive,
      keys: 'a',
      run: () => acts.setArchived(!person.archived),
    },
  ];
}
