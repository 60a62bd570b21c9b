import { dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { Hand, Nudge } from '../../../shared/model/nudge.ts';
import type { ReadDb } from '../../db/handles.ts';
import { dealHand } from '../../domain/suggestions/deal.ts';
import { suggest, wordNudge } from '../../domain/suggestions/suggest.ts';
import { gatherFacts } from './gather-facts.ts';

/** A nudge with the name of its person. */
export interface NamedNudge extends Nudge {
  readonly person: { readonly id: PersonId; readonly name: string };
}

export interface Deal {
  readonly nudges: readonly NamedNudge[];
  readonly considered: Hand['considered'];
}

/** Works out a hand for a day without keeping it; `shown` are those dealt earlier that day. */
export function dealDay(db: ReadDb, on: CalendarDate, size: number, shown: ReadonlySet<PersonId>): Deal {
  const { people, owner } = gatherFacts(db, on);
  const { candidates, considered } = suggest(people, owner);
  const dealt = dealHand(candidates, { size, day: dayNumber(on), shown });
  const nudges = dealt.map((candidate) => ({
    ...wordNudge(candidate),
    person: { id: candidate.personId, name: candidate.view.facts.name },
  }));
  return { nudges, considered };
}
