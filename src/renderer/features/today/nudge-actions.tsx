import { CalendarCheck, Check, Copy, ExternalLink, Pencil } from 'lucide-react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { DismissMenu } from './dismiss-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import type { DismissReason } from './today-words.ts';

/** The menu that is open on the open card. */
export type CardMenu = 'snooze' | 'dismiss' | null;

export interface NudgeActionsProps {
  readonly nudge: DealtNudge;
  readonly today: CalendarDate;
  readonly menu: CardMenu;
  readonly onMenu: (menu: CardMenu) => void;
  readonly onCopy: () => void;
  readonly onEdit: () => void;
  readonly onLog: () => void;
  readonly onLogDetails: () => void;
  readonly onProfile: () => void;
  /** Opens the profile in the browser, where the opener can be pasted. */
  readonly onOpenOutside: () => void;
  readonly onSnooze: (until: CalendarDate | null) => void;
  readonly onDismiss: (why: DismissReason) => void;
}

/** Everything that can be done about one person today. */
export function NudgeActions(props: NudgeActionsProps) {
  const { nudge, today, menu, onMenu } = props;
  return (
    <div className="nudge-actions">
      <Button variant="primary" icon={Copy} keys="c" onClick={props.onCopy}>
        Copy opener
      </Button>
      <IconButton icon={Pencil} label="Edit opener" keys="shift+c" variant="default" onClick={props.onEdit} />
      <Button icon={Check} keys="d" onClick={props.onLog}>
        Log contact
      </Button>
      <IconButton
        icon={CalendarCheck}
        label="Log with a day and a line"
        keys="shift+d"
        variant="default"
        onClick={props.onLogDetails}
      />
      <Button variant="quiet" keys="enter" onClick={props.onProfile}>
        Open profile
      </Button>
      {nudge.profileAccount !== null && (
        <IconButton
          icon={ExternalLink}
          label={nudge.profileUrl?.includes('linkedin') ? 'Open on LinkedIn' : 'Open on X'}
          keys="shift+enter"
          onClick={props.onOpenOutside}
        />
      )}
      <SnoozeMenu
        trigger={
          <Button variant="quiet" keys="s">
            Snooze
          </Button>
        }
        name={nudge.person.name}
        today={today}
        open={menu === 'snooze'}
        onOpenChange={(open) => onMenu(open ? 'snooze' : null)}
        onSnooze={props.onSnooze}
      />
      <span className="nudge-actions-rest" />
      <DismissMenu
        trigger={
          <Button variant="quiet" keys="x">
            Not for me
          </Button>
        }
        open={menu === 'dismiss'}
        onOpenChange={(open) => onMenu(open ? 'dismiss' : null)}
        onDismiss={props.onDismiss}
      />
    </div>
  );
}
