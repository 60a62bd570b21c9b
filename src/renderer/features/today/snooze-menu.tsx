import { CalendarDays, CalendarPlus, Import, Moon } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DayField, readDayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { SNOOZES } from './today-words.ts';

interface SnoozeMenuProps {
  readonly trigger: ReactElement;
  readonly name: string;
  readonly today: CalendarDate;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Null: until the next import. */
  readonly onSnooze: (until: CalendarDate | null) => void;
}

/** For how long someone stays out of the hand. */
export function SnoozeMenu({ trigger, name, today, open, onOpenChange, onSnooze }: SnoozeMenuProps) {
  const [isDating, setDating] = useState(false);
  return (
    <>
      <Menu
        trigger={trigger}
        open={open}
        onOpenChange={onOpenChange}
        heading="Snooze for"
        items={[
          { id: 'week', label: 'A week', icon: Moon, keys: 'w', run: () => onSnooze(SNOOZES.week(today)) },
          { id: 'month', label: 'A month', icon: CalendarDays, keys: 'm', run: () => onSnooze(SNOOZES.month(today)) },
          { id: 'date', label: 'Until a date', icon: CalendarPlus, keys: 'd', run: () => setDating(true) },
          { id: 'import', label: 'Until my next import', icon: Import, keys: 'i', run: () => onSnooze(null) },
        ]}
      />
      {isDating && <DateDialog name={name} today={today} onClose={() => setDating(false)} onSnooze={onSnooze} />}
    </>
  );
}

interface DateDialogProps {
  readonly name: string;
  readonly today: CalendarDate;
  readonly onClose: () => void;
  readonly onSnooze: (until: CalendarDate) => void;
}

function DateDialog({ name, today, onClose, onSnooze }: DateDialogProps) {
  const [text, setText] = useState('In three months');
  const until = readDayField(text, today, 'future');
  const snooze = () => {
    if (!until) return;
    onClose();
    onSnooze(until);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Snooze ${name}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            icon={Moon}
            onClick={snooze}
            disabledReason={until ? null : 'Say a day to come first.'}
          >
            Snooze
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          snooze();
        }}
      >
        <DayField
          label="Come back"
          text={text}
          onText={setText}
          today={today}
          tense="future"
          choices={['In three months', 'After Easter', 'In a year']}
        />
      </form>
    </Dialog>
  );
}
