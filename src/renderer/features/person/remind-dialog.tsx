import { Bell } from 'lucide-react';
import { useState } from 'react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Reminder } from '../../../shared/model/person.ts';
import { Button } from '../../ui/button.tsx';
import { DayField, readDayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import './remind-dialog.css';

const SOON = ['Tomorrow', 'In a week', 'In a month', 'After Easter'];

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
  const dueOn = readDayField(when, today, 'future');
  const missing = text.trim() === '' ? 'Say what it is about first.' : dueOn ? null : 'Say a day to come first.';
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
        <DayField label="When" text={when} onText={setWhen} today={today} tense="future" choices={SOON} />
        <button type="submit" className="hidden-visually" tabIndex={-1} aria-hidden="true">
          Remind
        </button>
      </form>
    </Dialog>
  );
}
