import { z } from 'zod';
import { CIRCLES } from '../model/circle.ts';
import type { InteractionId, NoteId, PersonId, ReminderId } from '../model/ids.ts';
import type { Interaction } from '../model/interaction.ts';
import { INTERACTION_KINDS, LOGGED_KINDS } from '../model/interaction.ts';
import type { Note, NoteVersion, Person, PersonSummary, SightingView } from '../model/person.ts';
import { SOURCES } from '../model/source.ts';
import { command, query } from './define.ts';
import { calendarDate, interactionId, noteId, nothing, personId, reminderId } from './inputs.ts';

export const SORTS = ['name', 'last-contact', 'most-written', 'recently-added', 'company'] as const;
export type Sort = (typeof SORTS)[number];

/** `lastContact`: never, within the last year, or longer ago than a year. */
export const peopleFilter = z.object({
  text: z.string().max(200).default(''),
  source: z.enum(SOURCES).nullable().default(null),
  circle: z
    .enum([...CIRCLES, 'unsorted'])
    .nullable()
    .default(null),
  tag: z.string().max(80).nullable().default(null),
  lastContact: z.enum(['never', 'month', 'year', 'older']).nullable().default(null),
  archived: z.boolean().default(false),
  /** Also accounts without a name. */
  unnamed: z.boolean().default(false),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

export interface PeoplePage {
  readonly total: number;
  readonly rows: readonly PersonSummary[];
}
export interface PeopleCounts {
  readonly people: number;
  readonly unnamed: number;
  readonly imports: number;
}
export interface TimelinePage {
  readonly items: readonly Interaction[];
  /** Give this back as `before` to read on; null at the end. */
  readonly next: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

export const people = {
  counts: query(nothing).returns<PeopleCounts>(),
  list: query(
    z.object({
      filter: peopleFilter,
      sort: z.enum(SORTS).default('name'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
  ).returns<PeoplePage>(),
  /** Best matches first, for the search field. */
  search: query(z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(8) })).returns<
    readonly PersonSummary[]
  >(),
  tags: query(nothing).returns<readonly { readonly tag: string; readonly people: number }[]>(),
  get: query(z.object({ id: personId })).returns<Person>(),
  timeline: query(
    z.object({
      id: personId,
      kinds: z.array(z.enum(INTERACTION_KINDS)).nullable().default(null),
      from: calendarDate.nullable().default(null),
      to: calendarDate.nullable().default(null),
      before: z.string().max(80).nullable().default(null),
      limit: z.int().min(1).max(500).default(100),
    }),
  ).returns<TimelinePage>(),
  sightings: query(z.object({ id: personId })).returns<readonly SightingView[]>(),
  setName: command(z.object({ id: personId, name: z.string().trim().min(1).max(300) }), [
    'people',
    'person',
    'today',
  ]).returns<null>(),
  setCircle: command(z.object({ id: personId, circle: z.enum(CIRCLES).nullable() }), [
    'people',
    'person',
    'today',
  ]).returns<null>(),
  setRhythm: command(z.object({ id: personId, days: z.int().min(1).max(3650).nullable() }), [
    'person',
    'today',
  ]).returns<null>(),
  setArchived: command(z.object({ id: personId, archived: z.boolean() }), [
    'people',
    'person',
    'today',
  ]).returns<null>(),
  setLeaveAlone: command(z.object({ id: personId, leaveAlone: z.boolean() }), ['person', 'today']).returns<null>(),
  addTag: command(z.object({ id: personId, tag: z.string().trim().min(1).max(80) }), [
    'people',
    'person',
  ]).returns<null>(),
  removeTag: command(z.object({ id: personId, tag: z.string().min(1).max(80) }), ['people', 'person']).returns<null>(),
  add: command(z.object({ name: z.string().trim().min(1).max(300) }), ['people']).returns<PersonId>(),
  logContact: command(
    z.object({
      id: personId,
      on: calendarDate,
      kind: z.enum(LOGGED_KINDS).default('message'),
      direction: z.enum(['in', 'out', 'both']).default('both'),
      text: z.string().max(2000).default(''),
    }),
    ['people', 'person', 'today'],
  ).returns<InteractionId>(),
  removeContact: command(z.object({ id: interactionId }), ['people', 'person', 'today']).returns<null>(),
};

export const notes = {
  list: query(z.object({ id: personId })).returns<readonly Note[]>(),
  history: query(z.object({ note: noteId })).returns<readonly NoteVersion[]>(),
  add: command(z.object({ id: personId, body: z.string().max(200_000) }), [
    'people',
    'person',
    'today',
  ]).returns<NoteId>(),
  /** Keeps the former text as a version when it is older than ten minutes or much longer. */
  save: command(z.object({ note: noteId, body: z.string().max(200_000) }), [
    'people',
    'person',
    'today',
  ]).returns<null>(),
  remove: command(z.object({ note: noteId }), ['people', 'person', 'today']).returns<null>(),
};

export const reminders = {
  add: command(z.object({ id: personId, text: z.string().trim().min(1).max(500), dueOn: calendarDate }), [
    'person',
    'today',
  ]).returns<ReminderId>(),
  setDone: command(z.object({ reminder: reminderId, doneOn: calendarDate.nullable() }), [
    'person',
    'today',
  ]).returns<null>(),
  remove: command(z.object({ reminder: reminderId }), ['person', 'today']).returns<null>(),
  /** Open reminders due up to a day, oldest first, with their people. */
  due: query(z.object({ until: calendarDate })).returns<
    readonly {
      readonly id: ReminderId;
      readonly text: string;
      readonly dueOn: string;
      readonly personId: PersonId;
      readonly name: string;
    }[]
  >(),
};
