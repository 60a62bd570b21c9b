import type { DISMISS_REASONS } from '../../../shared/contract/today.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { addDays } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Hand, NudgeKind } from '../../../shared/model/nudge.ts';
import { figure } from '../../lib/figures.ts';
import { countWord, plainDate } from '../../lib/format.ts';

export type DismissReason = (typeof DISMISS_REASONS)[number];

/** "Good morning, Robin"; without the name before an import told it. */
export function greeting(hour: number, firstName: string | null): string {
  const words = hour < 5 ? 'Still up' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
  return firstName ? `${words}, ${firstName}` : words;
}

/** One line under the greeting. Nothing is ever due. */
export function handSentence(hand: Pick<Hand, 'nudges'>): string {
  const count = hand.nudges.length;
  if (count === 0) return 'Nothing needs you today.';
  if (count === 1) return 'One person worth a word. Or leave it for another day.';
  return `${countWord(count)} people worth a word. Pick one, or none.`;
}

/** Which of Today's states a hand is in. */
export function handState(hand: Pick<Hand, 'nudges' | 'dealt'>): 'dealt' | 'all-done' | 'nobody' {
  if (hand.nudges.length > 0) return 'dealt';
  return hand.dealt > 0 ? 'all-done' : 'nobody';
}

/** Where "until my next import" is null, a snooze names its day: "Ines will come back on 17 March." */
export function snoozedSentence(name: string, until: CalendarDate | null, today: CalendarDate): string {
  return until === null
    ? `${name} will come back after your next import.`
    : `${name} will come back on ${plainDate(until, today)}.`;
}

/** The ready choices of the snooze menu. */
export const SNOOZES = {
  week: (today: CalendarDate) => addDays(today, 7),
  month: (today: CalendarDate) => addDays(today, 30),
} as const;

/** Why someone is not for today, as the menu offers it. */
export const DISMISS_WORDS: Readonly<Record<DismissReason, string>> = {
  'wrong-person': 'I don’t know who this is',
  'not-now': 'Not now',
  never: 'Never suggest them',
  'we-talk-elsewhere': 'We talk elsewhere',
  'no-reason': 'No reason needed',
};

/** The toast for "Not for me". */
export function dismissedSentence(name: string, why: DismissReason): string {
  switch (why) {
    case 'never':
      return `Kith won’t suggest ${name} again.`;
    case 'wrong-person':
    case 'not-now':
    case 'no-reason':
    case 'we-talk-elsewhere':
      return `Kith won’t suggest ${name} for a good while.`;
    default:
      return assertNever(why);
  }
}

const GATES: Readonly<Record<NudgeKind, (count: string, isOne: boolean) => string>> = {
  answer: (count, isOne) => `${count} ${isOne ? 'person' : 'people'} wrote last and had no answer`,
  reconnect: (count, isOne) => `${count} went quiet for longer than ${isOne ? 'is' : 'was'} usual between you`,
  'get-to-know': (count, isOne) => `${count} ${isOne ? 'is' : 'are'} near you, and you have never talked`,
  newcomer: (count) => `${count} came with your latest connections`,
};

/** How many people each kind of reason found, in words; kinds that found no one are left out. */
export function consideredSentences(considered: Hand['considered']): readonly string[] {
  const kinds: readonly NudgeKind[] = ['answer', 'reconnect', 'get-to-know', 'newcomer'];
  return kinds
    .filter((kind) => considered[kind] > 0)
    .map((kind) => `${GATES[kind](figure(considered[kind]), considered[kind] === 1)}.`);
}
