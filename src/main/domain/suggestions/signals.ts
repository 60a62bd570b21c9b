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

/** Reduces events up to `today` to contact days: distinct days, each as heavy as its heaviest event. */
export function contactHistory(events: readonly FactEvent[], today: number): ContactHistory {
  const past = events.filter((event) => event.day <= today);
  const contacts = past.filter((event) => CONTACT.has(event.kind));
  const age = (event: FactEvent) => Math.floor(today - event.day);
  const inShares = contacts.filter((event) => event.direction !== 'out').map((event) => 1 / event.others);
  const outShares = contacts.filter((event) => event.direction !== 'in').map((event) => 1 / event.others);
  const inGroups = contacts.filter((event) => event.others > 1 && event.others <= GROUP_MOST_OTHERS);
  const gaps = gapsBetween([...new Set(contacts.map(age))]);
  return {
    warmDays: decayedSum(heaviestByAge(past, age), WARM_HALF_LIFE),
    inWarmDirect: decayedSum(
      heaviestByAge(
        past.filter((event) => event.direction !== 'out'),
        age,
      ),
      INBOUND_HALF_LIFE,
    ),
    elapsed: contacts.length === 0 ? null : today - contacts.reduce((last, { day }) => Math.max(last, day), -Infinity),
    gaps: gaps.length,
    medianGap: median(gaps),
    nOut: sumOf(outShares),
    direct: inShares.length === 0 ? 0 : sumOf(inShares) / inShares.length,
    group: decayedSum(new Map(inGroups.map((event) => [age(event), 1])), GROUP_HALF_LIFE),
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

/** The weight of each day, by its age in days; a group event counts 1/others. */
function heaviestByAge(events: readonly FactEvent[], ageOf: (event: FactEvent) => number): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const event of events) {
    const age = ageOf(event);
    days.set(age, Math.max(days.get(age) ?? 0, KIND_WEIGHT[event.kind] / event.others));
  }
  return days;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function decayedSum(days: ReadonlyMap<number, number>, halfLife: number): number {
  let sum = 0;
  // always in the same order, so that equal histories give equal sums to the last bit
  for (const age of [...days.keys()].sort((a, b) => a - b)) sum += (days.get(age) ?? 0) * 2 ** (-age / halfLife);
  return sum;
}

function gapsBetween(ages: readonly number[]): readonly number[] {
  const sorted = [...ages].sort((a, b) => a - b);
  return sorted.slice(1).map((age, index) => age - (sorted[index] ?? age));
}
