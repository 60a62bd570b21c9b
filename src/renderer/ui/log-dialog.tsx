import { useState } from 'react';
import { parseCalendarDate } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { Direction, LoggedKind } from '../../shared/model/interaction.ts';
import type { LoggedContact } from '../lib/contact-acts.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import './log-dialog.css';
import { Select } from './select.tsx';

const KINDS: readonly { readonly value: LoggedKind; readonly label: string }[] = [
  { value: 'message', label: 'Message' },
  { value: 'email', label: 'Email' },
  { value: 'call', label: 'Call' },
  { value: 'meeting', label: 'Met in person' },
  { value: 'letter', label: 'Letter' },
  { value: 'other', label: 'Something else' },
];

const DIRECTIONS: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: 'out', label: 'You wrote' },
  { value: 'in', label: 'They wrote' },
  { value: 'both', label: 'Both of you' },
];

/** Calls and meetings have no sender. */
const hasSender = (kind: LoggedKind) => kind !== 'call' && kind !== 'meeting';

interface LogDialogProps {
  readonly open: boolean;
  readonly name: string;
  readonly today: CalendarDate;
  readonly onClose: () => void;
  readonly onLog: (contact: LoggedContact) => void;
}

/** Logs a contact of today or another day: what it was, who wrote, one line. */
export function LogDialog({ open, name, today, onClose, onLog }: LogDialogProps) {
  const [on, setOn] = useState<string>(today);
  const [kind, setKind] = useState<LoggedKind>('message');
  const [direction, setDirection] = useState<Direction>('out');
  const [text, setText] = useState('');
  const day = parseCalendarDate(on);
  const error = dayError(day, today);

  const log = () => {
    if (!day || error) return;
    onLog({ on: day, kind, direction: hasSender(kind) ? direction : 'both', text: text.trim() });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Log contact with ${name}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={log} disabledReason={error}>
            Log contact
          </Button>
        </>
      }
    >
      <form
        className="log-form"
        onSubmit={(event) => {
          event.preventDefault();
          log();
        }}
      >
        <Field
          label="Day"
          type="date"
          value={on}
          max={today}
          error={error}
          onChange={(event) => setOn(event.target.value)}
        />
        <Select label="What it was" value={kind} options={KINDS} onValue={setKind} />
        {hasSender(kind) && <Select label="Who wrote" value={direction} options={DIRECTIONS} onValue={setDirection} />}
        <div className="log-form-line">
          <Field
            label="One line, if you like"
            value={text}
            maxLength={2000}
            placeholder="What it was about"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="hidden-visually" tabIndex={-1} aria-hidden="true">
          Log contact
        </button>
      </form>
    </Dialog>
  );
}

function dayError(day: CalendarDate | null, today: CalendarDate): string | null {
  if (!day) return 'Choose a day, such as today.';
  return day > today ? 'That day is still to come. Set a reminder instead.' : null;
}
