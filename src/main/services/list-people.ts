import type { PeopleFilter, PeoplePage, Sort } from '../../shared/contract/people.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { ReadDb } from '../db/handles.ts';
import { cached } from '../db/queries/people-cache.ts';
import { orderedPeople, peopleWithin } from '../db/queries/people-order.ts';
import { personSummaries } from '../db/queries/person-summaries.ts';
import { findPeople } from './find-people.ts';

export interface ListRequest {
  readonly filter: PeopleFilter;
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Returns one page of the list. With a text, best matches come first, unless the user chose a sort other than by
 * name.
 */
export function listPeople(db: ReadDb, request: ListRequest, today: CalendarDate): PeoplePage {
  const { filter, sort, offset, limit } = request;
  const ids = cached(db, 'list', `${sort} ${today} ${JSON.stringify(filter)}`, () => peopleIn(db, filter, sort, today));
  return { total: ids.length, rows: personSummaries(db, ids.slice(offset, offset + limit)) };
}

function peopleIn(db: ReadDb, { text, ...filter }: PeopleFilter, sort: Sort, today: CalendarDate): readonly PersonId[] {
  if (text.trim() === '') return orderedPeople(db, filter, sort, today);
  const found = findPeople(db, text, { archived: filter.archived, unnamed: filter.unnamed }, today);
  if (sort !== 'name') {
    const wanted = new Set(found);
    return orderedPeople(db, filter, sort, today).filter((id) => wanted.has(id));
  }
  const within = peopleWithin(db, filter, today);
  return found.filter((id) => within.has(id));
}
