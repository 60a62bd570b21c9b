import { useState } from 'react';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { Direction, LoggedKind } from '../../shared/model/interaction.ts';
import type { LoggedContact } from '../lib/contact-acts.ts';
import { Button } from './button.tsx';
import { DayField, readDayField } from './day-field.tsx';
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
  const [when, setWhen] = useState('Today');
  const [kind, setKind] = useState<LoggedKind>('message');
  const [direction, setDirection] = useState<Direction>('out');
  const [text, setText] = useState('');
  const on = readDayField(when, today, 'past');

  const log = () => {
    if (!on) return;
    onLog({ on, kind, direction: hasSender(kind) ? direction : 'both', text: text.trim() });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Log contact with ${name}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={log} disabledReason={on ? null : 'Say a day gone by first.'}>
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
        <div className="log-form-wide">
          <DayField
            label="Day"
            text={when}
            onText={setWhen}
            today={today}
            tense="past"
            choices={['Today', 'Yesterday']}
          />
        </div>
        <Select label="What it was" value={kind} options={KINDS} onValue={setKind} />
        {hasSender(kind) && <Select label="Who wrote" value={direction} options={DIRECTIONS} onValue={setDirection} />}
        <div className="log-form-wide">
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
