import type { people } from '../../shared/contract/people.ts';
import { peopleCounts } from '../db/queries/people-counts.ts';
import { findPerson } from '../db/queries/person.ts';
import { USUAL_SCOPE } from '../db/queries/person-scope.ts';
import { sightingsOf } from '../db/queries/person-sightings.ts';
import { personSummaries } from '../db/queries/person-summaries.ts';
import { tagCounts } from '../db/queries/tags.ts';
import { countKinds, timelinePage } from '../db/queries/timeline.ts';
import { findPeople } from './find-people.ts';
import { getPerson } from './get-person.ts';
import type { FeatureHandlers } from './handler.ts';
import { listPeople } from './list-people.ts';
import { personContacts } from './person-contacts.ts';
import { personEdits } from './person-edits.ts';

/** Answers the contract's `people`. */
export const peopleHandlers: FeatureHandlers<typeof people> = {
  counts: ({ db }) => peopleCounts(db),
  list: ({ db, clock }, request) => listPeople(db, request, clock.today()),
  search: ({ db, clock }, { text, limit }) =>
    personSummaries(db, findPeople(db, text, USUAL_SCOPE, clock.today()).slice(0, limit)),
  tags: ({ db }) => tagCounts(db),
  get: ({ db }, { id }) => getPerson(db, id),
  timeline: ({ db }, { id, ...range }) => {
    const person = findPerson(db, id);
    return { ...timelinePage(db, person.id, range), counts: countKinds(db, person.id) };
  },
  sightings: ({ db }, { id }) => sightingsOf(db, findPerson(db, id).id),
  ...personEdits,
  ...personContacts,
};
