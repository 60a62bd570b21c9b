import { daysBetween } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * When two people last had a word, short enough for a column: "3 May" within the last year, "Nov 2021" before,
 * "wrote Oct" when all words were theirs, "never" without any.
 */
export function lastWord(
  person: Pick<PersonSummary, 'lastContactOn' | 'lastDirection' | 'thread'>,
  today: CalendarDate,
): string {
  const { lastContactOn, lastDirection, thread } = person;
  if (lastContactOn === null) return 'never';
  const year = lastContactOn.slice(0, 4);
  const month = MONTHS[Number(lastContactOn.slice(5, 7)) - 1] ?? '';
  const recent = daysBetween(lastContactOn, today) < 365;
  const unanswered = lastDirection === 'in' && thread.length > 0 && thread.every((count) => count.you === 0);
  if (unanswered) return `wrote ${recent ? month : year}`;
  return recent ? `${Number(lastContactOn.slice(8))} ${month}` : `${month} ${year}`;
}

/** What a person does, in one line: "Head of Data, Halden & Pike"; empty when no archive says. */
export function roleLine(person: Pick<PersonSummary, 'company' | 'position' | 'named'>): string {
  if (!person.named) return 'Name not in your archive';
  return [person.position, person.company].filter(Boolean).join(', ');
}
