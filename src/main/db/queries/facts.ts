import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../../shared/model/ids.ts';
import { type Direction, INTERACTION_KINDS } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { scopeCondition, USUAL_SCOPE } from './person-scope.ts';

/** A person as suggestions see them, without what passed. */
export interface FactPersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly circle: CircleId | null;
  readonly company: string | null;
  readonly connectedOn: CalendarDate | null;
  readonly leaveAlone: 0 | 1;
  readonly rhythmDays: number | null;
}

/** What the accounts of a person say; only people of whom one says anything. */
export interface FactFlagsRow {
  readonly personId: PersonId;
  readonly followsYou: 0 | 1;
  readonly youFollow: 0 | 1;
  readonly blocked: 0 | 1;
  readonly muted: 0 | 1;
  readonly isOwner: 0 | 1;
}

/**
 * One interaction as a bare row of numbers, because there are hundreds of thousands of them. `day` counts from 1970;
 * `kind` is a place in INTERACTION_KINDS, `direction` one in FACT_DIRECTIONS.
 */
export type FactEventRow = readonly [
  id: InteractionId,
  personId: PersonId,
  day: number,
  at: number | null,
  kind: number,
  direction: number,
  others: number,
  words: 0 | 1,
];

export const FACT_DIRECTIONS: readonly Direction[] = ['in', 'out', 'both'];

const PEOPLE = `
  SELECT person.id, name, circle_id AS circle, company, connected_on AS connectedOn,
    leave_alone AS leaveAlone, rhythm.every_days AS rhythmDays
  FROM person LEFT JOIN rhythm ON rhythm.person_id = person.id
  WHERE ${scopeCondition(USUAL_SCOPE)} ORDER BY person.id`;

const FLAGS = `
  SELECT link.person_id AS personId, max(follows_you) AS followsYou, max(you_follow) AS youFollow,
    max(blocked) AS blocked, max(muted) AS muted, max(is_owner) AS isOwner
  FROM account CROSS JOIN link ON link.account_id = account.id AND link.state = 'active'
  WHERE follows_you OR you_follow OR blocked OR muted OR is_owner
  GROUP BY link.person_id`;

const EVENTS = `
  SELECT id, person_id, unixepoch(happened_on) / 86400, at,
    CASE kind ${placesOf(INTERACTION_KINDS)} END, CASE direction ${placesOf(FACT_DIRECTIONS)} END,
    others, text IS NOT NULL AND text <> ''
  FROM interaction WHERE person_id IS NOT NULL AND happened_on <= ?`;

const TEXTS = `SELECT id, substr(text, 1, 4000) AS text FROM interaction WHERE id IN (SELECT value FROM json_each(?))`;

const OWNER = `SELECT company FROM account WHERE is_owner = 1 AND company IS NOT NULL ORDER BY source, key`;

/** Returns everyone who is not archived, not merged away and has a name, by id. */
export function factPeople({ sqlite }: ReadDb): FactPersonRow[] {
  return statement<[], FactPersonRow>(sqlite, PEOPLE).all();
}

/** Returns who follows, is blocked or muted, or is the owner. */
export function factFlags({ sqlite }: ReadDb): FactFlagsRow[] {
  return statement<[], FactFlagsRow>(sqlite, FLAGS).all();
}

/** Returns everything that passed up to and including a day, in no order. One scan of the table, nothing sorted. */
export function factEvents({ sqlite }: ReadDb, until: CalendarDate): FactEventRow[] {
  // rows as arrays: the type of a statement is that of its SQL text, and this text is only used here
  return statement<[string], unknown>(sqlite, EVENTS).raw(true).all(until) as FactEventRow[];
}

/** Returns the texts of these interactions, each cut to 4,000 characters. */
export function factTexts({ sqlite }: ReadDb, ids: readonly InteractionId[]): ReadonlyMap<InteractionId, string> {
  const rows = statement<[string], { id: InteractionId; text: string | null }>(sqlite, TEXTS).all(JSON.stringify(ids));
  return new Map(rows.flatMap(({ id, text }) => (text === null || text === '' ? [] : [[id, text] as const])));
}

/** Returns the companies that the user's own accounts name in their archives. */
export function ownerCompanies({ sqlite }: ReadDb): string[] {
  return statement<[], string>(sqlite, OWNER).pluck().all();
}

function placesOf(words: readonly string[]): string {
  return words.map((word, place) => `WHEN '${word}' THEN ${place}`).join(' ');
}
