import { Bell } from 'lucide-react';
import { useState } from 'react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Reminder } from '../../../shared/model/person.ts';
import { longDate, weekdayDate } from '../../lib/format.ts';
import { parseWhen } from '../../lib/parse-when.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import './remind-dialog.css';

const SOON = ['Tomorrow', 'In a week', 'In a month', 'In three months'];

interface RemindDialogProps {
  readonly name: string;
  readonly today: CalendarDate;
  readonly onClose: () => void;
  readonly onRemind: (reminder: Pick<Reminder, 'text' | 'dueOn'>) => void;
}

/** What you said you would do, and when; the day can be said in words. */
export function RemindDialog({ name, today, onClose, onRemind }: RemindDialogProps) {
  const [text, setText] = useState('');
  const [when, setWhen] = useState('In a week');
  const dueOn = parseWhen(when, today);
  const problem = dueOn ? null : 'Kith can’t read this day. Try “2 April”, “in June” or “in two weeks”.';
  const missing = text.trim() === '' ? 'Say what it is about first.' : problem;
  const remind = () => {
    if (dueOn && !missing) onRemind({ text: text.trim(), dueOn });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Remind me of ${name}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" icon={Bell} onClick={remind} disabledReason={missing}>
            Remind
          </Button>
        </>
      }
    >
      <form
        className="remind-form"
        onSubmit={(event) => {
          event.preventDefault();
          remind();
        }}
      >
        <Field
          label="What you said you would do"
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
        />
        <Field
          label="When"
          value={when}
          error={when.trim() === '' ? null : problem}
          help={dueOn ? sayDay(dueOn, today) : undefined}
          onChange={(event) => setWhen(event.target.value)}
        />
        <div className="remind-soon">
          {SOON.map((choice) => (
            <button
              key={choice}
              type="button"
              className="chip"
              aria-pressed={when === choice}
              onClick={() => setWhen(choice)}
            >
              {choice}
            </button>
          ))}
        </div>
        <button type="submit" className="hidden-visually" tabIndex={-1} aria-hidden="true">
          Remind
        </button>
      </form>
    </Dialog>
  );
}

function sayDay(day: CalendarDate, today: CalendarDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? weekdayDate(day) : longDate(day);
}
