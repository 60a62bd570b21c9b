import type { FactEvent } from './facts.ts';
import { median } from './median.ts';
import { CONTACT, KIND_WEIGHT } from './weights.ts';

const WARM_HALF_LIFE = 180;
const INBOUND_HALF_LIFE = 90;
const GROUP_HALF_LIFE = 30;
/** Larger groups than eight, the user counted, tell nothing about two of their members. */
const GROUP_MOST_OTHERS = 7;
/** How many gaps the user's own median is worth when a person has few. */
const PRIOR_GAPS = 3;
const DEFAULT_GAP_DAYS = 14;
const OVERDUE_LEAST = 0.02;
const OVERDUE_MOST = 50;

/** What one person's events say by themselves. Days count back from today. */
export interface ContactHistory {
  /** Contact days, halving in weight every 180 days. */
  readonly warmDays: number;
  /** Days with something from them, halving every 90 days. */
  readonly inWarmDirect: number;
  /** Days since the last contact; null without any. */
  readonly elapsed: number | null;
  /** Number of gaps between contact days. */
  readonly gaps: number;
  readonly medianGap: number | null;
  readonly nOut: number;
  /** Mean 1/others of what came in. */
  readonly direct: number;
  /** Shared small groups, halving every 30 days. */
  readonly group: number;
}

/** The signals of evaluation.md that the scores are made of. */
export interface Signals extends ContactHistory {
  readonly usualGap: number;
  /** Silence as a multiple of the usual gap, kept within 0.02 and 50; 0.02 without contact. */
  readonly overdue: number;
  /** How far the person's own gaps can be trusted, 0 to below 1. */
  readonly conf: number;
}

/** A day on which something passed, as heavy as its heaviest event; a group event counts 1/others. */
interface Day {
  /** Whole days before today. */
  readonly age: number;
  weight: number;
  inWeight: number;
  isContact: boolean;
  isGroup: boolean;
}

/** Reduces events up to `today`, oldest first, to contact days. */
export function contactHistory(events: readonly FactEvent[], today: number): ContactHistory {
  const days = daysOf(events, today);
  const contacts = days.filter((day) => day.isContact);
  const gaps = contacts.slice(1).map((day, index) => (contacts[index]?.age ?? day.age) - day.age);
  return {
    warmDays: decayedSum(days, WARM_HALF_LIFE, (day) => day.weight),
    inWarmDirect: decayedSum(days, INBOUND_HALF_LIFE, (day) => day.inWeight),
    gaps: gaps.length,
    medianGap: median(gaps),
    group: decayedSum(days, GROUP_HALF_LIFE, (day) => (day.isGroup ? 1 : 0)),
    ...contactCounts(events, today),
  };
}

/** Completes a history with how long this user's contacts usually wait. `usersGap` is in days. */
export function signalsOf(history: ContactHistory, usersGap: number): Signals {
  const own = Math.max(1, history.medianGap ?? usersGap);
  const n = history.gaps;
  const usualGap = Math.exp((PRIOR_GAPS * Math.log(Math.max(1, usersGap)) + n * Math.log(own)) / (PRIOR_GAPS + n));
  const overdue = Math.min(OVERDUE_MOST, Math.max(OVERDUE_LEAST, (history.elapsed ?? 0) / usualGap));
  return { ...history, usualGap, overdue, conf: n / (n + PRIOR_GAPS) };
}

/** The median of all the people's own median gaps, in days; 14 with fewer than three people to tell from. */
export function usersMedianGap(histories: Iterable<ContactHistory>): number {
  const gaps: number[] = [];
  for (const history of histories) if (history.medianGap !== null) gaps.push(history.medianGap);
  return gaps.length < 3 ? DEFAULT_GAP_DAYS : (median(gaps) ?? DEFAULT_GAP_DAYS);
}

function daysOf(events: readonly FactEvent[], today: number): readonly Day[] {
  const days: Day[] = [];
  let day: Day | undefined;
  for (const event of events) {
    if (event.day > today) continue;
    const age = Math.floor(today - event.day);
    if (day?.age !== age) {
      day = { age, weight: 0, inWeight: 0, isContact: false, isGroup: false };
      days.push(day);
    }
    addToDay(day, event);
  }
  return days;
}

function addToDay(day: Day, event: FactEvent): void {
  const weight = KIND_WEIGHT[event.kind] / event.others;
  day.weight = Math.max(day.weight, weight);
  if (event.direction !== 'out') day.inWeight = Math.max(day.inWeight, weight);
  if (!CONTACT.has(event.kind)) return;
  day.isContact = true;
  if (event.others > 1 && event.others <= GROUP_MOST_OTHERS) day.isGroup = true;
}

function contactCounts(events: readonly FactEvent[], today: number) {
  let nOut = 0;
  let nIn = 0;
  let inShares = 0;
  let elapsed: number | null = null;
  for (const { day, kind, direction, others } of events) {
    if (day > today || !CONTACT.has(kind)) continue;
    elapsed = today - day;
    if (direction !== 'in') nOut += 1 / others;
    if (direction === 'out') continue;
    nIn += 1;
    inShares += 1 / others;
  }
  return { elapsed, nOut, direct: nIn === 0 ? 0 : inShares / nIn };
}

function decayedSum(days: readonly Day[], halfLife: number, weightOf: (day: Day) => number): number {
  return days.reduce((sum, day) => sum + weightOf(day) * 2 ** (-day.age / halfLife), 0);
}
