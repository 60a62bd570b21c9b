import type { CalendarDate, EpochMs } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { NudgeKind } from '../../../shared/model/nudge.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

/** Something the user did with a nudge. */
export interface NudgeAct {
  readonly personId: PersonId;
  readonly kind: NudgeKind;
  readonly act: 'copied' | 'snoozed' | 'dismissed';
  readonly on: CalendarDate;
  /** The day the person may come back; null for never, or until an import when `afterImport` is set. */
  readonly until: CalendarDate | null;
  readonly why: string | null;
  /** The newest import at the time, for "until my next import". */
  readonly afterImport: number | null;
}

/** An act with what became of waiting for an import. */
export interface NudgeActRow {
  readonly personId: PersonId;
  readonly act: 'copied' | 'contacted' | 'snoozed' | 'dismissed';
  readonly on: CalendarDate;
  readonly until: CalendarDate | null;
  readonly waitsForImport: 0 | 1;
  /** When the import that was waited for ended; null while it has not come. */
  readonly importedAt: EpochMs | null;
}

const ACTS = `
  SELECT person_id AS personId, act, acted_on AS "on", until_on AS until, after_import IS NOT NULL AS waitsForImport,
    (SELECT min(finished_at) FROM import WHERE import.id > after_import AND undone_at IS NULL) AS importedAt
  FROM nudge_act ORDER BY id`;

const PLAIN_DISMISSALS = `
  SELECT count(*) FROM nudge_act WHERE person_id = ? AND act = 'dismissed' AND why = 'no-reason'`;

/** Returns everything the user did with nudges, oldest first. */
export function nudgeActs({ sqlite }: ReadDb): NudgeActRow[] {
  return statement<[], NudgeActRow>(sqlite, ACTS).all();
}

/** Returns how often a person was dismissed without a reason given. */
export function plainDismissals({ sqlite }: ReadDb, person: PersonId): number {
  return Number(statement<[PersonId], unknown>(sqlite, PLAIN_DISMISSALS).pluck().get(person));
}

/** Returns the id of the newest import that stands; 0 before any. */
export function newestImport({ sqlite }: ReadDb): number {
  const sql = 'SELECT coalesce(max(id), 0) FROM import WHERE undone_at IS NULL';
  return Number(statement<[], unknown>(sqlite, sql).pluck().get());
}

/** Writes down what the user did. */
export async function addNudgeAct({ kysely }: WriteDb, act: NudgeAct): Promise<void> {
  await kysely
    .insertInto('nudge_act')
    .values({
      person_id: act.personId,
      kind: act.kind,
      act: act.act,
      acted_on: act.on,
      until_on: act.until,
      why: act.why,
      after_import: act.afterImport,
    })
    .execute();
}
