import { calendarDate } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { counted } from '../../lib/figures.ts';
import { firstName, longDate, plainDate } from '../../lib/format.ts';

/** A sentence with `[[…]]` around its facts, and the rows behind them. */
export interface SummaryPart {
  readonly text: string;
  readonly evidence: EvidenceLink;
}

const SOURCES: EvidenceLink = { filter: 'sources', from: null, to: null };

/** What the archives hold about two people, in two or three plain sentences; empty when they hold nothing. */
export function personSummary(person: Person, today: CalendarDate): readonly SummaryPart[] {
  const parts = [connected(person), mostWritten(person), lastWord(person, today)].filter((part) => part !== null);
  if (parts.length === 0 || hasWords(person)) return parts;
  return [...parts, { text: 'You have not written to each other yet.', evidence: SOURCES }];
}

function hasWords(person: Person): boolean {
  return person.thread.length > 0 || person.lastContactOn !== null;
}

function connected(person: Person): SummaryPart | null {
  if (person.connectedOn) {
    const on = person.connectedOn;
    const day = hasWords(person) ? on.slice(0, 4) : longDate(on);
    return { text: `You connected ${hasWords(person) ? 'in' : 'on'} [[${day}]].`, evidence: SOURCES };
  }
  const x = person.accounts.find((account) => account.source === 'x');
  if (x?.followsYou && x.youFollow) return { text: 'You [[follow each other]] on X.', evidence: SOURCES };
  if (x?.followsYou) return { text: `${firstName(person.name)} [[follows you]] on X.`, evidence: SOURCES };
  if (x?.youFollow) return { text: `You [[follow]] ${firstName(person.name)} on X.`, evidence: SOURCES };
  return null;
}

function mostWritten(person: Person): SummaryPart | null {
  const total = person.thread.reduce((sum, { them, you }) => sum + them + you, 0);
  if (total < 2) return null;
  const most = person.thread.reduce((best, year) => (year.them + year.you > best.them + best.you ? year : best));
  const count = most.them + most.you;
  return {
    text: `You two had most to say in ${most.year}, [[${counted(count, 'message')}]] in all.`,
    evidence: { filter: 'all', from: calendarDate(most.year, 1, 1), to: calendarDate(most.year, 12, 31) },
  };
}

function lastWord(person: Person, today: CalendarDate): SummaryPart | null {
  const on = person.lastContactOn;
  if (!on) return null;
  const day = `[[${plainDate(on, today)}]]`;
  const evidence: EvidenceLink = { filter: 'all', from: on, to: on };
  switch (person.lastDirection) {
    case 'in':
      return { text: `${firstName(person.name)} had the last word, on ${day}.`, evidence };
    case 'out':
      return { text: `You had the last word, on ${day}.`, evidence };
    default:
      return { text: `You were last in touch on ${day}.`, evidence };
  }
}
