import type { FactEvent, PersonFacts } from './facts.ts';
import { PUBLIC_KINDS } from './weights.ts';

/** Words the user said to someone in public, or they to the user. */
export interface PublicWords {
  readonly count: number;
  readonly replies: number;
  readonly days: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What brought two people near who never spoke in private. */
export interface Signs {
  /** You follow each other. */
  readonly mutual: boolean;
  readonly connectedDay: number | null;
  readonly endorsedDays: readonly number[];
  readonly recommendedDay: number | null;
  /** Day of their last invitation with a note. */
  readonly invitedDay: number | null;
  /** Whether the user's own invitation carried a note. */
  readonly noteSent: boolean;
  readonly toThem: PublicWords | null;
  readonly fromThem: PublicWords | null;
}

/** Collects the signs up to and including `today`. */
export function signsOf(facts: PersonFacts, today: number): Signs {
  const events = facts.events.filter((event) => event.day <= today);
  const inbound = events.filter((event) => event.direction === 'in');
  const connectedDay = facts.connectedDay !== null && facts.connectedDay <= today ? facts.connectedDay : null;
  return {
    mutual: facts.followsYou && facts.youFollow,
    connectedDay,
    endorsedDays: daysOf(inbound.filter((event) => event.kind === 'endorsement')),
    recommendedDay: daysOf(inbound.filter((event) => event.kind === 'recommendation')).at(-1) ?? null,
    invitedDay: daysOf(inbound.filter((event) => event.kind === 'invitation' && event.words)).at(-1) ?? null,
    noteSent: events.some((event) => event.kind === 'invitation' && event.direction === 'out' && event.words),
    toThem: publicWords(events.filter((event) => event.direction === 'out')),
    fromThem: publicWords(inbound),
  };
}

function publicWords(events: readonly FactEvent[]): PublicWords | null {
  const said = events.filter((event) => PUBLIC_KINDS.has(event.kind));
  const days = daysOf(said);
  const [firstDay] = days;
  const lastDay = days.at(-1);
  if (firstDay === undefined || lastDay === undefined) return null;
  const replies = said.filter((event) => event.kind === 'reply').length;
  return { count: said.length, replies, days: days.length, firstDay, lastDay };
}

function daysOf(events: readonly FactEvent[]): readonly number[] {
  return [...new Set(events.map((event) => event.day))].sort((a, b) => a - b);
}
