import { addDays, dayNumber } from '../../../shared/lib/calendar.ts';
import { foldText } from '../../../shared/lib/fold-text.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { ReadDb } from '../../db/handles.ts';
import { type FactPersonRow, factFlags, factPeople, ownerCompanies } from '../../db/queries/facts.ts';
import { shownDays } from '../../db/queries/hand.ts';
import { nudgeActs } from '../../db/queries/nudge-acts.ts';
import type { NudgeHistory, OwnerContext, PersonFacts } from '../../domain/suggestions/facts.ts';
import { type PersonEvents, readEvents } from './gather-events.ts';
import { nudgeHistories } from './nudge-histories.ts';

/** How far back it matters that someone was shown. */
const SHOWN_WINDOW_DAYS = 90;
const NOTHING: PersonEvents = { events: [], lastText: null };
const NEVER_NUDGED: NudgeHistory = { shownDays: [], actedDays: [], snoozedUntilDay: null, dismissedUntilDay: null };

/** Reads what suggestions for a day rest on: a handful of scans over whole tables, whatever the number of people. */
export function gatherFacts(db: ReadDb, on: CalendarDate): { people: PersonFacts[]; owner: OwnerContext } {
  const flags = new Map(factFlags(db).map((row) => [row.personId, row]));
  const rows = factPeople(db).filter(({ id }) => flags.get(id)?.isOwner !== 1);
  const events = readEvents(db, on, new Set(rows.map(({ id }) => id)));
  const shown = shownDays(db, addDays(on, -SHOWN_WINDOW_DAYS), on);
  const histories = nudgeHistories(nudgeActs(db), shown);
  const colleagues = countByCompany(rows);
  const people = rows.map((row): PersonFacts => {
    const flag = flags.get(row.id);
    return {
      id: row.id,
      name: row.name,
      named: true,
      circle: row.circle,
      rhythmDays: row.rhythmDays,
      company: row.company,
      connectedDay: row.connectedOn === null ? null : dayNumber(row.connectedOn),
      followsYou: flag?.followsYou === 1,
      youFollow: flag?.youFollow === 1,
      blocked: flag?.blocked === 1,
      muted: flag?.muted === 1,
      archived: false,
      leaveAlone: row.leaveAlone === 1,
      sharedCompany: row.company === null ? 0 : (colleagues.get(foldText(row.company)) ?? 1) - 1,
      history: histories.get(row.id) ?? NEVER_NUDGED,
      ...(events.get(row.id) ?? NOTHING),
    };
  });
  return { people, owner: ownerContext(db, on) };
}

function ownerContext(db: ReadDb, today: CalendarDate): OwnerContext {
  return { today, ownerCompanies: ownerCompanies(db) };
}

function countByCompany(rows: readonly FactPersonRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const folded = new Map<string, string>();
  for (const { company } of rows) {
    if (company === null) continue;
    const fold = folded.get(company) ?? foldText(company);
    folded.set(company, fold);
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
  }
  return counts;
}
