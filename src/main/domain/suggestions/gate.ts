import type { NudgeHistory, PersonFacts } from './facts.ts';
import { CONTACT } from './weights.ts';

const COOL_DOWN_DAYS = 28;
const SHOWING_WINDOW_DAYS = 90;
const MOST_SHOWINGS = 2;

/**
 * Whether anyone may be suggested at all, whatever the kind: never the blocked, muted, archived, left alone,
 * just followed or nameless; not while snoozed or dismissed; not again within 28 days of being shown; not a
 * third time within 90 days when two showings led to nothing; not on a day with contact.
 */
export function mayBeNudged(facts: PersonFacts, today: number): boolean {
  if (!facts.named || facts.blocked || facts.muted || facts.archived || facts.leaveAlone) return false;
  if (facts.circle === 'just-following') return false;
  if (lastContactDay(facts, today) === today) return false;
  return !isResting(facts.history, lastContactDay(facts, today), today);
}

function isResting(history: NudgeHistory, lastContact: number, today: number): boolean {
  const { snoozedUntilDay, dismissedUntilDay } = history;
  if (snoozedUntilDay !== null && snoozedUntilDay > today) return true;
  if (dismissedUntilDay !== null && dismissedUntilDay > today) return true;
  const shown = history.shownDays.filter((day) => day < today);
  const lastShown = shown.length === 0 ? null : Math.max(...shown);
  // a nudge led to something when the user acted on it, or was in contact on that day or later
  const lastActed = Math.max(lastContact, ...history.actedDays);
  const ignored = shown.filter((day) => day > lastActed && today - day < SHOWING_WINDOW_DAYS);
  if (ignored.length >= MOST_SHOWINGS) return true;
  // who was snoozed asked to be back on that day, so the cool-down does not hold them
  const isBack = snoozedUntilDay !== null && lastShown !== null && snoozedUntilDay > lastShown;
  return !isBack && lastShown !== null && today - lastShown < COOL_DOWN_DAYS;
}

function lastContactDay(facts: PersonFacts, today: number): number {
  const contact = facts.events.findLast((event) => event.day <= today && CONTACT.has(event.kind));
  return contact?.day ?? Number.NEGATIVE_INFINITY;
}
