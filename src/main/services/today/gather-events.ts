import { dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../../db/handles.ts';
import { type FactEventRow, factEvents, factTexts } from '../../db/queries/facts.ts';
import type { FactEvent, PersonFacts } from '../../domain/suggestions/facts.ts';
import { PRIVATE_KINDS } from '../../domain/suggestions/weights.ts';

export type PersonEvents = Pick<PersonFacts, 'events' | 'lastText'>;

/** Returns what passed with each of these people up to a day, oldest first, and the last private text. */
export function readEvents(
  db: ReadDb,
  until: CalendarDate,
  people: ReadonlySet<PersonId>,
): ReadonlyMap<PersonId, PersonEvents> {
  const byPerson = new Map<PersonId, FactEventRow[]>();
  for (const row of factEvents(db, until)) {
    const [, person] = row;
    if (!people.has(person)) continue;
    const rows = byPerson.get(person);
    if (rows) rows.push(row);
    else byPerson.set(person, [row]);
  }
  const dayOf = rememberedDays();
  const lastWords = new Map<PersonId, FactEventRow>();
  for (const [person, rows] of byPerson) {
    if (rows.length > 1) rows.sort(byTime);
    const last = rows.findLast((row) => isPrivateText(row));
    if (last) lastWords.set(person, last);
  }
  const texts = factTexts(
    db,
    [...lastWords.values()].map(([id]) => id),
  );
  const found = new Map<PersonId, PersonEvents>();
  for (const [person, rows] of byPerson)
    found.set(person, {
      events: rows.map((row) => toEvent(row, dayOf)),
      lastText: lastTextOf(lastWords.get(person), texts, dayOf),
    });
  return found;
}

/** What has only a day stands after what has a time on that day: it was logged when the day was known. */
function byTime(a: FactEventRow, b: FactEventRow): number {
  const [idA, , dayA, atA] = a;
  const [idB, , dayB, atB] = b;
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return (atA ?? Number.MAX_SAFE_INTEGER) - (atB ?? Number.MAX_SAFE_INTEGER) || idA - idB;
}

function toEvent(row: FactEventRow, dayOf: (date: CalendarDate) => number): FactEvent {
  const [, , date, , kind, direction, others, words] = row;
  return { day: dayOf(date), kind, direction, others, words: words === 1 };
}

function isPrivateText([, , , , kind, , others, words]: FactEventRow): boolean {
  return words === 1 && others === 1 && PRIVATE_KINDS.has(kind);
}

function lastTextOf(
  row: FactEventRow | undefined,
  texts: ReadonlyMap<InteractionId, string>,
  dayOf: (date: CalendarDate) => number,
): PersonFacts['lastText'] {
  const text = row && texts.get(row[0]);
  return row && text ? { day: dayOf(row[2]), direction: row[5], text } : null;
}

/** Parsing a date once instead of once per interaction: there are a few thousand days and far more rows. */
function rememberedDays(): (date: CalendarDate) => number {
  const days = new Map<CalendarDate, number>();
  return (date) => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = dayNumber(date);
    days.set(date, day);
    return day;
  };
}
