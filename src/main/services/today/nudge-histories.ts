import { dayNumber, utcDateOf } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { NudgeActRow } from '../../db/queries/nudge-acts.ts';
import type { NudgeHistory } from '../../domain/suggestions/facts.ts';

interface Draft extends NudgeHistory {
  readonly shownDays: number[];
  readonly actedDays: number[];
  snoozedUntilDay: number | null;
  dismissedUntilDay: number | null;
}

/** Puts acts (oldest first) and showings together by person. The last snooze counts; the longest dismissal does. */
export function nudgeHistories(
  acts: readonly NudgeActRow[],
  shown: readonly { personId: PersonId; on: CalendarDate }[],
): ReadonlyMap<PersonId, NudgeHistory> {
  const drafts = new Map<PersonId, Draft>();
  const draftOf = (id: PersonId) => {
    const draft = drafts.get(id) ?? { shownDays: [], actedDays: [], snoozedUntilDay: null, dismissedUntilDay: null };
    drafts.set(id, draft);
    return draft;
  };
  for (const { personId, on } of shown) draftOf(personId).shownDays.push(dayNumber(on));
  for (const act of acts) {
    const draft = draftOf(act.personId);
    draft.actedDays.push(dayNumber(act.on));
    if (act.act === 'snoozed') draft.snoozedUntilDay = untilDay(act);
    if (act.act === 'dismissed')
      draft.dismissedUntilDay = Math.max(draft.dismissedUntilDay ?? Number.NEGATIVE_INFINITY, untilDay(act));
  }
  return drafts;
}

/** Infinity for never again, and while the awaited import has not come. */
function untilDay({ until, waitsForImport, importedAt }: NudgeActRow): number {
  if (until !== null) return dayNumber(until);
  return waitsForImport === 1 && importedAt !== null ? dayNumber(utcDateOf(importedAt)) : Number.POSITIVE_INFINITY;
}
