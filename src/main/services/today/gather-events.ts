import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../../shared/model/ids.ts';
import { INTERACTION_KINDS } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../../db/handles.ts';
import { FACT_DIRECTIONS, type FactEventRow, factEvents, factTexts } from '../../db/queries/facts.ts';
import type { FactEvent, PersonFacts } from '../../domain/suggestions/facts.ts';
import { PRIVATE_KINDS } from '../../domain/suggestions/weights.ts';

export type PersonEvents = Pick<PersonFacts, 'events' | 'lastText'>;

/** An event with what orders it within its day, and its row. */
interface DatedEvent extends FactEvent {
  readonly id: InteractionId;
  readonly at: number;
}

/** Returns what passed with each of these people up to a day, oldest first, and the last private text. */
export function readEvents(
  db: ReadDb,
  until: CalendarDate,
  people: ReadonlySet<PersonId>,
): ReadonlyMap<PersonId, PersonEvents> {
  const byPerson = eventsByPerson(factEvents(db, until), people);
  const lastWords = new Map<PersonId, DatedEvent>();
  for (const [person, events] of byPerson) {
    if (events.length > 1) events.sort(byTime);
    const last = events.findLast(({ words, others, kind }) => words && others === 1 && PRIVATE_KINDS.has(kind));
    if (last) lastWords.set(person, last);
  }
  const ids = [...lastWords.values()].map(({ id }) => id);
  const texts = factTexts(db, ids);
  const found = new Map<PersonId, PersonEvents>();
  for (const [person, events] of byPerson)
    found.set(person, { events, lastText: lastTextOf(lastWords.get(person), texts) });
  return found;
}

function eventsByPerson(
  rows: readonly FactEventRow[],
  people: ReadonlySet<PersonId>,
): ReadonlyMap<PersonId, DatedEvent[]> {
  const byPerson = new Map<PersonId, DatedEvent[]>();
  for (const row of rows) {
    const person = row[1];
    if (!people.has(person)) continue;
    const events = byPerson.get(person);
    if (events) events.push(toEvent(row));
    else byPerson.set(person, [toEvent(row)]);
  }
  return byPerson;
}

function toEvent([id, , day, at, kind, direction, others, words]: FactEventRow): DatedEvent {
  return {
    id,
    // what has only a day stands after what has a time on it: it was logged when the day was known
    at: at ?? Number.MAX_SAFE_INTEGER,
    day,
    kind: INTERACTION_KINDS[kind] ?? 'other',
    direction: FACT_DIRECTIONS[direction] ?? 'both',
    others,
    words: words === 1,
  };
}

function byTime(a: DatedEvent, b: DatedEvent): number {
  return a.day - b.day || a.at - b.at || a.id - b.id;
}

function lastTextOf(last: DatedEvent | undefined, texts: ReadonlyMap<InteractionId, string>): PersonFacts['lastText'] {
  const text = last && texts.get(last.id);
  return last && text ? { day: last.day, direction: last.direction, text } : null;
}
