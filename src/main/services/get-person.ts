import { AppError } from '../../shared/errors/app-error.ts';
import { daysBetween } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Person } from '../../shared/model/person.ts';
import type { ReadDb } from '../db/handles.ts';
import { contactDays, findPerson, personDetails } from '../db/queries/person.ts';
import { accountsOf, emailsOf, phonesOf } from '../db/queries/person-accounts.ts';
import { countColleagues } from '../db/queries/person-colleagues.ts';
import { personSummaries } from '../db/queries/person-summaries.ts';
import { remindersOf } from '../db/queries/reminders.ts';
import { median } from '../domain/suggestions/median.ts';

/** With fewer days of contact a usual gap would be a guess. */
const FEWEST_DAYS = 3;

/** Returns everything a person's page shows but notes and timeline. Throws person-not-found. */
export function getPerson(db: ReadDb, wanted: PersonId): Person {
  const { id } = findPerson(db, wanted);
  const [summary] = personSummaries(db, [id]);
  if (summary === undefined) throw new AppError('person-not-found', { id });
  const details = personDetails(db, id);
  const days = contactDays(db, id);
  return {
    ...summary,
    accounts: accountsOf(db, id),
    emails: emailsOf(db, id),
    phones: phonesOf(db, id),
    archived: details.archivedAt !== null,
    leaveAlone: details.leaveAlone === 1,
    rhythmDays: details.rhythmDays,
    usualGapDays: usualGap(days),
    connectedOn: details.connectedOn,
    firstContactOn: days[0] ?? null,
    messageCount: details.messageCount,
    noteCount: details.noteCount,
    reminders: remindersOf(db, id),
    colleagues: summary.company === null ? 0 : countColleagues(db, summary.company, id),
  };
}

function usualGap(days: readonly CalendarDate[]): number | null {
  if (days.length < FEWEST_DAYS) return null;
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const usual = median(gaps);
  return usual === null ? null : Math.round(usual);
}
