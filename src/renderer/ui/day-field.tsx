import type { CalendarDate } from '../../shared/model/dates.ts';
import { longDate, weekdayDate } from '../lib/format.ts';
import { parseWhen, parseWhenPast } from '../lib/parse-when.ts';
import './chip.css';
import './day-field.css';
import { Field } from './field.tsx';

interface DayFieldProps {
  readonly label: string;
  /** What is written, in words: "In a week", "3 May". */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly today: CalendarDate;
  /** Days gone by, or days to come. */
  readonly tense: 'past' | 'future';
  /** Ready words to press. */
  readonly choices: readonly string[];
}

/** The day meant by a text; null when it is unclear or lies on the wrong side of today. */
export function readDayField(text: string, today: CalendarDate, tense: 'past' | 'future'): CalendarDate | null {
  const day = tense === 'past' ? parseWhenPast(text, today) : parseWhen(text, today);
  if (!day) return null;
  return (tense === 'past' ? day <= today : day > today) ? day : null;
}

/** A field for a day in words; it says underneath which day it understood. */
export function DayField({ label, text, onText, today, tense, choices }: DayFieldProps) {
  const day = readDayField(text, today, tense);
  return (
    <div className="day-field">
      <Field
        label={label}
        value={text}
        spellCheck={false}
        autoComplete="off"
        help={day ? sayDay(day, today) : undefined}
        error={day || text.trim() === '' ? null : hint(tense)}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="day-field-choices">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={text === choice ? 'chip chip-on' : 'chip'}
            aria-pressed={text === choice}
            onClick={() => onText(choice)}
          >
            {choice}
          </button>
        ))}
      </div>
    </div>
  );
}

function hint(tense: 'past' | 'future'): string {
  return tense === 'past'
    ? 'Kith can’t read this as a day gone by. Try “yesterday”, “3 May” or “two weeks ago”.'
    : 'Kith can’t read this as a day to come. Try “2 April”, “in June” or “in two weeks”.';
}

function sayDay(day: CalendarDate, today: CalendarDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? weekdayDate(day) : longDate(day);
}
