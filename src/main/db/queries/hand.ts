import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId, PersonId } from '../../../shared/model/ids.ts';
import { CONTACT_KINDS } from '../../../shared/model/interaction.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

export interface HandRow {
  readonly personId: PersonId;
  readonly json: string;
}

const CONTACT = CONTACT_KINDS.map((kind) => `'${kind}'`).join(', ');

const ROUND = `
  SELECT person_id AS personId, nudge_json AS json FROM hand
  WHERE dealt_on = @on AND round = (SELECT max(round) FROM hand WHERE dealt_on = @on) ORDER BY position`;

/**
 * Who of a hand is still to be shown: not acted on that day, not written to or logged since the deal, and not
 * archived, left alone, only followed, joined, blocked or muted since.
 */
const OPEN = `
  SELECT id FROM person WHERE id IN (SELECT value FROM json_each(:ids))
    AND archived_at IS NULL AND merged_into IS NULL AND leave_alone = 0 AND circle_id IS NOT 'just-following'
    AND NOT EXISTS (
      SELECT 1 FROM nudge_act WHERE person_id = person.id AND acted_on = :on AND act <> 'copied')
    AND NOT EXISTS (
      SELECT 1 FROM interaction WHERE person_id = person.id AND kind IN (${CONTACT})
        AND (happened_on = :on OR (by_hand = 1 AND interaction.id > :since)))
    AND NOT EXISTS (
      SELECT 1 FROM link JOIN account ON account.id = link.account_id
      WHERE link.person_id = person.id AND link.state = 'active' AND (account.blocked OR account.muted))`;

const SHOWN = `SELECT DISTINCT person_id AS personId, dealt_on AS "on" FROM hand WHERE dealt_on >= ? AND dealt_on < ?`;

/** Returns the hand dealt last on a day, in order; empty before any. */
export function latestRound({ sqlite }: ReadDb, on: CalendarDate): HandRow[] {
  return statement<[{ on: string }], HandRow>(sqlite, ROUND).all({ on });
}

/** Returns everyone dealt on a day, in whichever round. */
export function dealtOn({ sqlite }: ReadDb, on: CalendarDate): ReadonlySet<PersonId> {
  const sql = 'SELECT person_id FROM hand WHERE dealt_on = ?';
  return new Set(statement<[string], PersonId>(sqlite, sql).pluck().all(on));
}

/** Returns on which days, from one day up to before another, people were in a hand. */
export function shownDays(
  { sqlite }: ReadDb,
  from: CalendarDate,
  before: CalendarDate,
): { personId: PersonId; on: CalendarDate }[] {
  return statement<[string, string], { personId: PersonId; on: CalendarDate }>(sqlite, SHOWN).all(from, before);
}

/** Returns which of these people nothing was done about. `since` is the newest interaction at the deal. */
export function stillOpen(
  { sqlite }: ReadDb,
  ids: readonly PersonId[],
  on: CalendarDate,
  since: InteractionId,
): ReadonlySet<PersonId> {
  const params = { ids: JSON.stringify(ids), on, since };
  return new Set(statement<[typeof params], PersonId>(sqlite, OPEN).pluck().all(params));
}

/** Returns the id of the newest interaction; ids are never used twice. */
export function newestInteraction({ sqlite }: ReadDb): InteractionId {
  const sql = 'SELECT coalesce(max(id), 0) FROM interaction';
  return Number(statement<[], unknown>(sqlite, sql).pluck().get()) as InteractionId;
}

/** Keeps a hand as the day's next round. */
export async function storeHand({ kysely }: WriteDb, on: CalendarDate, rows: readonly HandRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { latest } = await kysely
    .selectFrom('hand')
    .select(({ fn }) => fn.max('round').as('latest'))
    .where('dealt_on', '=', on)
    .executeTakeFirstOrThrow();
  const round = latest === null ? 0 : latest + 1;
  await kysely
    .insertInto('hand')
    .values(
      rows.map(({ personId, json }, position) => ({
        dealt_on: on,
        round,
        position,
        person_id: personId,
        nudge_json: json,
      })),
    )
    .execute();
}
