import type { FactEvent } from './facts.ts';
import { yearOfDay } from './humanise.ts';
import { median } from './median.ts';
import { CONTACT, PRIVATE_KINDS, WRITTEN_KINDS } from './weights.ts';

/** What passed between the user and one person alone: no groups, nothing public. */
export interface PrivateTalk {
  /** Everything private, and how much of it went each way; a call counts both ways. */
  readonly count: number;
  /** Those of them that were written. */
  readonly messages: number;
  readonly fromThem: number;
  readonly fromYou: number;
  readonly firstDay: number | null;
  readonly last: FactEvent | null;
  /** Median days between days with a private word; null with fewer than three such days. */
  readonly medianGap: number | null;
}

/** Returns the private words up to and including `today`. */
export function privateTalk(events: readonly FactEvent[], today: number): PrivateTalk {
  const own = events.filter((event) => event.day <= today && event.others === 1 && PRIVATE_KINDS.has(event.kind));
  const days = [...new Set(own.map((event) => event.day))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return {
    count: own.length,
    messages: own.filter((event) => WRITTEN_KINDS.has(event.kind)).length,
    fromThem: own.filter((event) => event.direction !== 'out').length,
    fromYou: own.filter((event) => event.direction !== 'in').length,
    firstDay: days[0] ?? null,
    last: own.at(-1) ?? null,
    medianGap: days.length < 3 ? null : median(gaps),
  };
}

/** A message from them that nothing from the user has followed. */
export interface Waiting {
  readonly day: number;
  /** How many they wrote since the user's last word, this one included. */
  readonly inARow: number;
}

/** Returns what waits for an answer, written to the user alone; null when the last word was the user's. */
export function waitingMessage(events: readonly FactEvent[], today: number): Waiting | null {
  let inARow = 0;
  let lastDay = 0;
  for (const event of events) {
    if (event.day > today || !CONTACT.has(event.kind)) continue;
    if (event.direction !== 'in') inARow = 0;
    else if (WRITTEN_KINDS.has(event.kind) && event.others === 1) {
      inARow += 1;
      lastDay = event.day;
    }
  }
  return inARow === 0 ? null : { day: lastDay, inARow };
}

/** Returns the calendar year with most messages, among those with messages both ways; the latest of equals. */
export function bestYear(
  events: readonly FactEvent[],
  today: number,
): { readonly year: number; readonly messages: number } | null {
  const years = new Map<number, { them: number; you: number }>();
  for (const event of events) {
    if (event.day > today || event.others > 1 || !WRITTEN_KINDS.has(event.kind)) continue;
    const year = yearOfDay(event.day);
    const counts = years.get(year) ?? { them: 0, you: 0 };
    if (event.direction === 'in') counts.them += 1;
    else counts.you += 1;
    years.set(year, counts);
  }
  let best: ReturnType<typeof bestYear> = null;
  for (const [year, { them, you }] of [...years].sort(([a], [b]) => a - b))
    if (them > 0 && you > 0 && them + you >= (best?.messages ?? 0)) best = { year, messages: them + you };
  return best;
}
